import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftPaperAction } from "@/lib/document-kinds/actions";
import { TARGET_YEARS } from "@/lib/indicators/core/target-years";

/** Drafts the công văn that assigns a year's targets, with one press. */
export function AssignTargets({ year }: { year: number }) {
  return (
    <Card>
      <ActionForm action={draftPaperAction} id="soan-cong-van">
        <input type="hidden" name="kind" value="cong-van-giao-chi-tieu" />
        <input type="hidden" name="issuer" value="ubnd" />
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="year"
            label="Giao chỉ tiêu bằng công văn"
            choices={TARGET_YEARS.map((one) => ({ value: String(one), label: `Năm ${one}` }))}
            defaultValue={String(year)}
          />
          <SubmitButton tone="secondary">Soạn công văn giao chỉ tiêu</SubmitButton>
        </div>
        <p className="text-muted">
          Bảng chỉ tiêu lấy từ mục tiêu đã ghi (không lấy đề xuất). Ban hành xong, các mục tiêu mang số, ngày của công
          văn.
        </p>
      </ActionForm>
    </Card>
  );
}
