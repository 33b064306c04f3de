import { checkValue, completedValue } from "@/lib/indicators/core/check-values";
import { boxOf, type Draft, filledValue } from "@/lib/indicators/core/phone/draft";
import { PhoneNote } from "./phone-frame";
import { phoneHref } from "./phone-path";
import { faultsOf, filledCount } from "./report-standing";
import { completedWords } from "./value-words";

/** Everything on one screen before it is sent; each line leads back to its box. */
export function ReviewCard({ draft, path, now }: { draft: Draft; path: string; now: number }) {
  const { refusals } = faultsOf(draft);
  const { boxes, lateFrom, dueWords } = draft.form;
  const filled = filledCount(draft);
  return (
    <div className="flex flex-col gap-4">
      {draft.words ? <PhoneNote tone="danger">{draft.words}</PhoneNote> : null}
      {refusals.length > 0 ? (
        <PhoneNote tone="danger">Còn {refusals.length} ô cần sửa trước khi gửi (có chữ đỏ bên dưới).</PhoneNote>
      ) : null}
      {filled === 0 ? <PhoneNote tone="danger">Chưa điền ô nào.</PhoneNote> : null}
      {filled > 0 && filled < boxes.length ? (
        <PhoneNote tone="warning">
          Còn {boxes.length - filled} ô để trống. Vẫn gửi được, nhưng báo cáo chưa đủ.
        </PhoneNote>
      ) : null}
      {now >= Date.parse(lateFrom) ? (
        <PhoneNote tone="warning">Đã quá hạn ({dueWords}). Vẫn gửi được, được tính là trễ.</PhoneNote>
      ) : null}
      <ol className="divide-y divide-line rounded-md border border-line bg-surface">
        {boxes.map((box, index) => {
          const value = filledValue(box, boxOf(draft, box.indicatorId));
          const findings = checkValue(box, completedValue(box, value));
          const said = draft.fields[`${box.indicatorId}.numerator`] ?? draft.fields[`${box.indicatorId}.denominator`];
          return (
            <li key={box.indicatorId}>
              <a
                href={phoneHref({ form: path, step: index + 1 })}
                className="flex min-h-12 items-center justify-between gap-3 px-3 py-2"
              >
                <span className="min-w-0">
                  {box.name}
                  {findings.map(({ words, kind }) => (
                    <span key={words} className={`block ${kind === "refusal" ? "text-danger" : "text-warn"}`}>
                      {words}
                    </span>
                  ))}
                  {said ? <span className="block text-danger">{said}</span> : null}
                </span>
                <strong className="shrink-0 text-right tabular-nums">
                  {completedWords(box, value) ?? <span className="font-normal text-muted">để trống</span>}
                </strong>
              </a>
            </li>
          );
        })}
        <li>
          <a href={phoneHref({ form: path, step: "loi-noi" })} className="flex min-h-12 flex-col px-3 py-2">
            <span>Khó khăn: {draft.difficulties || <span className="text-muted">để trống</span>}</span>
            <span>Đề nghị: {draft.proposals || <span className="text-muted">để trống</span>}</span>
            {draft.photosLeft > 0 ? <span>{draft.photosLeft} ảnh kèm theo</span> : null}
          </a>
        </li>
      </ol>
    </div>
  );
}
