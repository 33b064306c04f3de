import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { approveReportAction, chooseRivalAction, returnReportAction } from "@/lib/indicators/actions/reports";
import type { ReportFacts } from "@/lib/indicators/core/report-facts";
import { viaLabel } from "@/lib/indicators/labels";
import type { ReportView } from "@/lib/indicators/queries/reports";
import { ReportValues } from "./report-values";

const seen = ({ id, version }: ReportFacts) => `${id}:${version}`;

/** Approve, or return with a reason. */
export function ReportDecision({ report }: { report: ReportFacts }) {
  return (
    <Section title="Việc của bạn">
      <Card className="flex flex-col gap-4 print:hidden">
        <ActionForm action={approveReportAction} id="duyet">
          <input type="hidden" name="report" value={seen(report)} />
          <div>
            <SubmitButton>Duyệt báo cáo</SubmitButton>
          </div>
        </ActionForm>
        <ActionForm action={returnReportAction} id="tra-lai">
          <Disclosure summary="Trả lại">
            <div className="flex flex-col gap-4">
              <input type="hidden" name="report" value={seen(report)} />
              <TextArea
                name="reason"
                label="Lý do trả lại"
                hint="Người báo cáo đọc để sửa và gửi lại."
                rows={2}
                required
              />
              <div>
                <SubmitButton tone="danger">Trả lại báo cáo</SubmitButton>
              </div>
            </div>
          </Disclosure>
        </ActionForm>
      </Card>
    </Section>
  );
}

/** Two reports of one period side by side, to keep one of. */
export function RivalChoice({ view, other }: { view: ReportView; other: ReportFacts }) {
  const { report, boxes, may } = view;
  const sent = ({ senderName, via, submittedAt, difficulties }: ReportFacts) => ({
    term: senderName,
    value: [
      `${viaLabel[via]}${submittedAt ? `, gửi ${instantText(submittedAt)}` : ""}`,
      difficulties ? `Khó khăn: ${difficulties}` : "",
    ]
      .filter(Boolean)
      .join(". "),
  });
  const choose = (keep: ReportFacts, put: ReportFacts) => (
    <ActionForm action={chooseRivalAction} id={`chon-${keep.id}`}>
      <input type="hidden" name="keep" value={seen(keep)} />
      <input type="hidden" name="other" value={seen(put)} />
      <div>
        <SubmitButton tone="secondary">{`Lấy báo cáo của ${keep.senderName}${keep.state === "approved" ? " (đã duyệt)" : ""}`}</SubmitButton>
      </div>
    </ActionForm>
  );
  return (
    <Section
      title="Có hai báo cáo của kỳ này"
      intro="Hai máy gửi mà không biết nhau. So sánh rồi chọn một; báo cáo kia vẫn được giữ để xem lại."
    >
      <ReportValues boxes={boxes} report={report} other={other} remarks={[]} />
      <Card>
        <DescriptionList facts={[sent(report), sent(other)]} />
      </Card>
      {may.choose ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          {choose(report, other)}
          {choose(other, report)}
        </div>
      ) : null}
    </Section>
  );
}
