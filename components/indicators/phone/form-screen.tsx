import { type FormEvent, useEffect, useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { canEdit, type Draft } from "@/lib/indicators/core/phone/draft";
import { pressSend } from "@/lib/indicators/core/phone/queue";
import { BoxCard, StepBar } from "./box-card";
import { PhoneHead, PhoneNote, WIDE } from "./phone-frame";
import { goTo, LIST, type PhonePath, phoneHref } from "./phone-path";
import type { PhoneStore, PhoneView } from "./phone-store";
import { faultsOf, filledCount } from "./report-standing";
import { ReviewCard } from "./review-card";
import { StatusCard } from "./status-card";
import { WaitingStrip } from "./waiting-strip";
import { WordsCard } from "./words-card";

interface Places {
  readonly before: PhonePath["step"] | null;
  readonly after: PhonePath["step"];
}

function placesOf(step: PhonePath["step"], count: number): Places {
  if (step === "xem-lai") return { before: "loi-noi", after: "xem-lai" };
  if (step === "loi-noi") return { before: count, after: "xem-lai" };
  return { before: step > 1 ? step - 1 : null, after: step < count ? step + 1 : "loi-noi" };
}

/** How far one is, and that every key is kept. */
function Progress({ draft, step, written }: { draft: Draft; step: PhonePath["step"]; written: boolean }) {
  const count = draft.form.boxes.length;
  return (
    <div>
      <div className="flex justify-between gap-3 text-muted">
        <span>{typeof step === "number" ? `Ô ${step}/${count}` : `Đã điền ${filledCount(draft)}/${count} ô`}</span>
        <span>{written ? "Đã lưu trên máy" : "Đang lưu…"}</span>
      </div>
      <progress
        aria-label="Số ô đã điền"
        max={count}
        value={filledCount(draft)}
        className="mt-1 h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}

function titleOf(draft: Draft, step: PhonePath["step"]): string {
  if (!canEdit(draft)) return draft.status === "waiting" ? "Báo cáo chờ gửi" : "Báo cáo đã gửi";
  if (step === "xem-lai") return "Xem lại rồi gửi";
  if (step === "loi-noi") return "Khó khăn và đề nghị";
  return draft.form.boxes[step - 1]?.name ?? "Báo cáo";
}

/** One form, one thing at a time. */
export function FormScreen({
  draft,
  step,
  path,
  view,
  store,
}: {
  draft: Draft;
  step: PhonePath["step"];
  path: string;
  view: PhoneView;
  store: PhoneStore;
}) {
  const top = useRef<HTMLElement>(null);
  const [now] = useState(() => Date.now());
  const { before, after } = placesOf(step, draft.form.boxes.length);
  const box = typeof step === "number" ? draft.form.boxes[step - 1] : undefined;
  const editable = canEdit(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step begins at its top.
  useEffect(() => {
    top.current?.scrollIntoView();
  }, [step, editable]);
  const onward = (event: FormEvent) => {
    event.preventDefault();
    goTo({ form: path, step: after });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (faultsOf(draft).refusals.length > 0 || filledCount(draft) === 0) {
      top.current?.scrollIntoView();
      return;
    }
    store.type(pressSend(draft, { now: Date.now(), clientAt: new Date().toISOString() }));
  };
  return (
    <section ref={top} className="flex flex-1 flex-col">
      <PhoneHead
        title={titleOf(draft, step)}
        over={`${draft.form.reporterName}, ${draft.form.periodWords}`}
        back={phoneHref(LIST)}
      />
      <WaitingStrip view={view} store={store} />
      {editable ? (
        <form onSubmit={step === "xem-lai" ? send : onward} noValidate className="flex flex-1 flex-col gap-4 p-4">
          <Progress draft={draft} step={step} written={view.written} />
          {view.keepFailed ? (
            <PhoneNote tone="danger">
              Máy không lưu được (có thể đã hết bộ nhớ). Đừng đóng trang; gửi ngay khi có mạng, hoặc gửi bằng tay.
            </PhoneNote>
          ) : null}
          {box ? <BoxCard key={box.indicatorId} draft={draft} box={box} onChange={store.type} /> : null}
          {step === "loi-noi" ? <WordsCard draft={draft} store={store} onChange={store.type} /> : null}
          {step === "xem-lai" ? <ReviewCard draft={draft} path={path} now={now} /> : null}
          <div className="mt-auto pt-2">
            <StepBar
              back={before === null ? null : phoneHref({ form: path, step: before })}
              on={step === "xem-lai" ? "Gửi báo cáo" : "Tiếp"}
            />
            {typeof step === "number" ? (
              <a href={phoneHref({ form: path, step: "xem-lai" })} className={buttonLook("quiet", `${WIDE} mt-2`)}>
                Xem tất cả các ô
              </a>
            ) : null}
          </div>
        </form>
      ) : (
        <div className="p-4">
          <StatusCard draft={draft} view={view} store={store} />
        </div>
      )}
    </section>
  );
}
