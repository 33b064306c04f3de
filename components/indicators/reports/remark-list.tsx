import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { answerRemarkAction } from "@/lib/indicators/actions/reports";
import { reportPath } from "@/lib/indicators/core/report-words";
import { remarkKindLabel } from "@/lib/indicators/labels";
import type { RemarkView } from "@/lib/indicators/queries/remarks";

/** What was said of figures, with its answer or the place to write one. */
export function RemarkList({ remarks, at }: { remarks: readonly RemarkView[]; at: "list" | "report" }) {
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark.id} className="flex flex-col gap-2 border-line border-b px-4 py-4 last:border-b-0 sm:px-6">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag tone={remark.kind === "request" ? "warning" : "neutral"}>{remarkKindLabel[remark.kind]}</Tag>
            <strong>{`${remark.code}: ${remark.indicatorName}`}</strong>
          </p>
          {at === "list" ? (
            <p className="text-muted">
              {`${remark.reporterName ?? "Toàn xã"}, ${remark.periodWords}`}
              {remark.reportId ? (
                <>
                  {". "}
                  <AppLink href={reportPath(remark.reportId)} className="link">
                    Xem báo cáo
                  </AppLink>
                </>
              ) : null}
            </p>
          ) : null}
          <p className="whitespace-pre-line">{remark.text}</p>
          <p className="text-muted">
            {`${remark.byName}, `}
            <time dateTime={remark.at.toISOString()}>{instantText(remark.at)}</time>
          </p>
          {remark.answer ? (
            <div className="border-accent border-l-3 pl-4">
              <p className="whitespace-pre-line">{remark.answer}</p>
              <p className="text-muted">{`${remark.answeredName} trả lời${remark.answeredAt ? `, ${instantText(remark.answeredAt)}` : ""}`}</p>
            </div>
          ) : remark.mayAnswer ? (
            <ActionForm action={answerRemarkAction} id={`tra-loi-${remark.id}`}>
              <input type="hidden" name="id" value={remark.id} />
              <input type="hidden" name="version" value={remark.version} />
              <TextArea name="answer" label="Trả lời" rows={2} maxLength={2000} required />
              <div>
                <SubmitButton tone="secondary">Gửi trả lời</SubmitButton>
              </div>
            </ActionForm>
          ) : (
            <p className="text-muted">Chưa trả lời.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
