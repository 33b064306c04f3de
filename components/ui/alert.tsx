import type { ReactNode } from "react";
import { DangerIcon, InfoIcon, SuccessIcon, WarningIcon } from "./icons";
import { TONE_WORDS, type Tone } from "./tone";

const LOOK = {
  info: { Icon: InfoIcon, box: "border-accent bg-accent-soft", mark: "text-accent" },
  success: { Icon: SuccessIcon, box: "border-success bg-success-soft", mark: "text-success" },
  warning: { Icon: WarningIcon, box: "border-warn bg-warn-soft", mark: "text-warn" },
  danger: { Icon: DangerIcon, box: "border-danger bg-danger-soft", mark: "text-danger" },
} satisfies Record<Tone, unknown>;

/** A message that stays on the page. Success is announced politely, danger at once. */
export function Alert({
  tone = "info",
  title,
  action,
  children,
}: {
  tone?: Tone;
  title?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  const { Icon, box, mark } = LOOK[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : tone === "success" ? "status" : undefined}
      className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border-l-4 px-4 py-3 ${box}`}
    >
      <Icon className={`mt-0.5 ${mark}`} />
      <div className="min-w-0 flex-1 basis-60">
        <span className="sr-only">{TONE_WORDS[tone]}: </span>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
