import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormActions } from "@/components/ui/fieldset";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sendReportAction } from "@/lib/indicators/actions/reports";
import { dueWords } from "@/lib/indicators/core/lateness";
import { lastDayOf } from "@/lib/indicators/core/reported-period";
import { fillStateLabel } from "@/lib/indicators/labels";
import type { ReportForm } from "@/lib/indicators/queries/report-form";
import { formatDay } from "@/lib/kernel/civil-date";
import { ReportBox } from "./report-box";
import { fillTone } from "./report-looks";
import { periodPath } from "./report-paths";

/** The plain form of a report: works without scripts; for who reports, and for the office that types on behalf. */
export function ReportFormPage({
  form,
  onBehalf,
  newKey,
}: {
  form: ReportForm;
  onBehalf: boolean;
  /** For a report that is not there yet, or takes another's place. */
  newKey: string;
}) {
  const { period, reporter, due, boxes, open, approved, fill } = form;
  const report = open ?? approved;
  const restates = approved !== null && open === null;
  // A draft and a returned report stay the same report; what was sent is replaced by a new one.
  const keeps = open !== null && open.state !== "submitted";
  const mayKeep = !restates && (open === null || keeps);
  return (
    <PageBody narrow>
      <PageHeader
        title={`${restates ? "Báo cáo lại" : "Báo cáo"} ${period.words}`}
        tag={<Tag tone={fillTone[fill]}>{fillStateLabel[fill]}</Tag>}
        help="gui-bao-cao"
        crumbs={[{ label: "Báo cáo", href: onBehalf ? periodPath(period) : "/bao-cao" }]}
        facts={[
          { term: "Của", value: reporter.name },
          { term: "Số liệu từ", value: `${formatDay(period.from)} đến ${formatDay(lastDayOf(period))}` },
          { term: "Hạn gửi", value: dueWords(due, true) },
        ]}
      />
      <StandingNote form={form} />
      <p>Điền số nguyên. Không có số liệu thì gõ dấu –. Ô để trống là chưa điền.</p>
      <ActionForm action={sendReportAction} id="bao-cao">
        <input type="hidden" name="periodKey" value={period.periodKey} />
        <input type="hidden" name="campaignId" value={period.campaignId ?? ""} />
        <input type="hidden" name="reporter" value={reporter.key} />
        <input type="hidden" name="submissionKey" value={keeps ? open.submissionKey : newKey} />
        <input type="hidden" name="seenReportId" value={report?.id ?? ""} />
        <input type="hidden" name="seenVersion" value={report?.version ?? ""} />
        {onBehalf ? (
          <Card>
            <TextField
              name="givenBy"
              label="Ai cung cấp số liệu"
              hint="Ghi họ tên và cách nhận, như: Lò Văn An, gọi điện sáng 18/11. Được lưu cùng báo cáo."
              defaultValue={open?.givenBy ?? ""}
              maxLength={200}
              autoComplete="off"
              required
            />
          </Card>
        ) : null}
        {boxes.map((box) => (
          <ReportBox
            key={box.indicatorId}
            box={box}
            value={report?.values.find(({ indicatorId }) => indicatorId === box.indicatorId)}
          />
        ))}
        <Card className="flex flex-col gap-5">
          <TextArea
            name="difficulties"
            label="Khó khăn, vướng mắc"
            defaultValue={report?.difficulties ?? ""}
            maxLength={5000}
          />
          <TextArea
            name="proposals"
            label="Kiến nghị, đề xuất"
            defaultValue={report?.proposals ?? ""}
            maxLength={5000}
          />
          {restates ? (
            <TextArea
              name="restateReason"
              label="Lý do báo cáo lại"
              hint="Báo cáo đã duyệt được giữ nguyên để xem lại; báo cáo này thay thế khi được duyệt."
              rows={2}
              maxLength={1000}
              required
            />
          ) : null}
        </Card>
        <OnlyWhenRefused name="sure">
          <CheckboxField name="sure" label="Tôi đã xem lại, số đúng, vẫn gửi" />
        </OnlyWhenRefused>
        <FormActions>
          <SubmitButton name="viec" value="gui">
            {restates ? "Gửi báo cáo lại" : "Gửi báo cáo"}
          </SubmitButton>
          {mayKeep ? (
            <SubmitButton tone="secondary" name="viec" value="luu">
              Lưu nháp
            </SubmitButton>
          ) : null}
          <LinkButton href={onBehalf ? periodPath(period) : "/bao-cao"} tone="quiet">
            Quay lại
          </LinkButton>
        </FormActions>
      </ActionForm>
    </PageBody>
  );
}

function StandingNote({ form: { open, approved } }: { form: ReportForm }) {
  if (open?.state === "returned") {
    return (
      <Alert tone="warning" title={`${open.decidedName ?? "Cán bộ phụ trách"} trả lại báo cáo.`}>
        {`Lý do: ${open.returnReason ?? ""}`}
      </Alert>
    );
  }
  if (open?.state === "submitted" && open.submittedAt) {
    return (
      <Alert tone="info">
        {`${open.senderName} đã gửi báo cáo này (${instantText(open.submittedAt)}). Sửa rồi gửi lại thì bản mới thay bản đã gửi.`}
      </Alert>
    );
  }
  if (open?.state === "draft") return <Alert tone="info">{`Bản nháp do ${open.senderName} lưu, chưa gửi.`}</Alert>;
  if (!approved) return null;
  return (
    <Alert tone="warning" title="Báo cáo kỳ này đã duyệt.">
      Sửa số ở đây là báo cáo lại: ghi lý do, chờ duyệt rồi mới thay số cũ.
    </Alert>
  );
}
