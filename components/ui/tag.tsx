import type { ReactNode } from "react";
import { CircleDotIcon, CircleIcon, DangerIcon, SuccessIcon, WarningIcon } from "./icons";

export type TagTone = "neutral" | "active" | "success" | "warning" | "danger";

const LOOK = {
  neutral: { Icon: CircleIcon, look: "border-line-strong bg-surface text-ink" },
  active: { Icon: CircleDotIcon, look: "border-accent bg-accent-soft text-accent" },
  success: { Icon: SuccessIcon, look: "border-success bg-success-soft text-success" },
  warning: { Icon: WarningIcon, look: "border-warn bg-warn-soft text-warn" },
  danger: { Icon: DangerIcon, look: "border-danger bg-danger-soft text-danger" },
} satisfies Record<TagTone, unknown>;

/** A state in words: "Dự thảo", "Đã ban hành". Its shape and its colour only repeat them. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone; children: ReactNode }) {
  const { Icon, look } = LOOK[tone];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm sm:whitespace-nowrap border px-2 py-0.5 align-middle font-semibold text-base ${look}`}
    >
      <Icon width="1em" height="1em" />
      {children}
    </span>
  );
}

/** A count beside a name; `words` says of what, for those who listen. */
export function CountBadge({ count, words }: { count: number; words: string }) {
  return (
    <span className="inline-flex min-w-6 items-center justify-center rounded-full bg-sunken px-2 font-semibold tabular-nums">
      {count.toLocaleString("vi-VN")}
      <span className="sr-only"> {words}</span>
    </span>
  );
}
