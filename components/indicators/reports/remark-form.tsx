import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { addRemarkAction } from "@/lib/indicators/actions/reports";
import { REMARK_KINDS } from "@/lib/indicators/core/remark";
import { reporterKey } from "@/lib/indicators/core/reporter";
import { remarkKindLabel } from "@/lib/indicators/labels";
import type { ReportView } from "@/lib/indicators/queries/reports";

/** A word on one figure of a report. */
export function RemarkForm({ view: { report, boxes } }: { view: ReportView }) {
  return (
    <ActionForm action={addRemarkAction} id="gop-y">
      <Disclosure summary="Góp ý, đề nghị sửa số">
        <div className="flex flex-col gap-4">
          <input type="hidden" name="periodKey" value={report.periodKey} />
          <input type="hidden" name="reporter" value={reporterKey(report.reporter)} />
          <input type="hidden" name="reportId" value={report.id} />
          <SelectField
            name="indicatorId"
            label="Chỉ tiêu"
            choices={boxes.map(({ indicatorId, code, name }) => ({ value: indicatorId, label: `${code}: ${name}` }))}
          />
          <RadioGroup
            legend="Loại"
            name="kind"
            inline
            defaultValue="comment"
            choices={REMARK_KINDS.map((kind) => ({ value: kind, label: remarkKindLabel[kind] }))}
          />
          <TextArea name="text" label="Nội dung" rows={3} maxLength={2000} required />
          <div>
            <SubmitButton>Gửi góp ý</SubmitButton>
          </div>
        </div>
      </Disclosure>
    </ActionForm>
  );
}
