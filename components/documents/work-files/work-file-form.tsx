import { EditBase } from "@/components/organization/edit-base";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import type { Choice } from "@/components/ui/choice";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { RETENTIONS } from "@/lib/documents/core/work-file";
import type { WorkFileView } from "@/lib/documents/queries/work-files";
import type { CivilDate } from "@/lib/kernel/civil-date";

export interface FileKeepers {
  readonly units: readonly Choice[];
  readonly people: readonly Choice[];
}

function baseOf({ notation, title, retention, startedOn, endedOn, unitId, keeperId, note }: WorkFileView) {
  return { notation, title, retention, startedOn, endedOn, unitId, keeperId, note };
}

/** The head of a file, new or known. */
export function WorkFileForm({
  action,
  keepers,
  proposed,
  first = "",
  file,
}: {
  action: FormAction;
  keepers: FileKeepers;
  proposed: { readonly notation: string; readonly startedOn: CivilDate; readonly keeperId: string | null };
  /** The paper it is made for, "document:…" or "incoming:…". */
  first?: string;
  file?: WorkFileView;
}) {
  return (
    <ActionForm key={file?.version} action={action} id="ho-so">
      {file ? (
        <EditBase id={file.id} version={file.version} base={baseOf(file)} />
      ) : (
        <input type="hidden" name="first" value={first} />
      )}
      <TextField
        name="title"
        label="Tiêu đề hồ sơ"
        hint="Nêu việc gì, của ai, năm nào: như “Kiện toàn Ban Chỉ đạo chuyển đổi số xã năm 2026”."
        defaultValue={file?.title ?? ""}
        maxLength={300}
        autoComplete="off"
        required
      />
      <FormRow>
        <TextField
          name="notation"
          label="Số và ký hiệu hồ sơ"
          hint="Số tiếp theo trong năm, sửa được."
          defaultValue={file?.notation ?? proposed.notation}
          maxLength={20}
          autoComplete="off"
          required
        />
        <TextField
          name="retention"
          label="Thời hạn bảo quản"
          hint="Chọn hoặc gõ, như 10 năm."
          list="thoi-han-bao-quan"
          defaultValue={file?.retention ?? ""}
          maxLength={60}
          autoComplete="off"
          required
        />
      </FormRow>
      <datalist id="thoi-han-bao-quan">
        {RETENTIONS.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <FormRow>
        <DateField
          name="startedOn"
          label="Từ ngày"
          hint="Ngày của văn bản đầu tiên."
          defaultValue={file?.startedOn ?? proposed.startedOn}
          required
        />
        <DateField
          name="endedOn"
          label="Đến ngày"
          hint="Dự kiến; quá ngày này thì được nhắc đóng."
          defaultValue={file?.endedOn ?? ""}
        />
      </FormRow>
      <FormRow>
        <SelectField
          name="keeperId"
          label="Người lập hồ sơ"
          choices={keepers.people}
          empty="Chưa ghi"
          defaultValue={(file ? file.keeperId : proposed.keeperId) ?? ""}
        />
        <SelectField
          name="unitId"
          label="Đơn vị"
          choices={keepers.units}
          empty="Chưa ghi"
          defaultValue={file?.unitId ?? ""}
        />
      </FormRow>
      <TextArea name="note" label="Ghi chú" defaultValue={file?.note ?? ""} maxLength={500} rows={2} />
      <FormActions>
        <SubmitButton>{file ? "Lưu" : "Lập hồ sơ"}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
