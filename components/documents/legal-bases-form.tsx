import type { FormAction } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { FormRow } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { standingLabel } from "@/lib/documents/labels";
import type { LegalBasisView } from "@/lib/documents/queries/legal-bases";
import { formatDay } from "@/lib/kernel/civil-date";
import { EntryForm } from "./entry-form";

const STANDINGS = Object.entries(standingLabel).map(([value, label]) => ({ value, label }));

/** One entry of the register, new or known. */
export function LegalBasisForm({ action, basis }: { action: FormAction; basis?: LegalBasisView }) {
  return (
    <EntryForm action={action} id="can-cu" entry={basis} back="/can-cu">
      <FormRow>
        <TextField
          name="type"
          label="Loại văn bản"
          hint="Như Luật, Nghị định, Quyết định."
          defaultValue={basis?.type ?? ""}
          maxLength={40}
          autoComplete="off"
          required
        />
        <TextField
          name="number"
          label="Số và ký hiệu"
          hint="Như 72/2025/QH15."
          defaultValue={basis?.number ?? ""}
          maxLength={60}
          autoComplete="off"
        />
      </FormRow>
      <TextArea
        name="title"
        label="Tên gọi hoặc trích yếu"
        hint="Như sẽ in trong phần căn cứ."
        defaultValue={basis?.title ?? ""}
        maxLength={500}
        rows={2}
        required
      />
      <TextField
        name="issuer"
        label="Cơ quan ban hành"
        defaultValue={basis?.issuer ?? ""}
        maxLength={150}
        autoComplete="off"
        required
      />
      <FormRow>
        <DateField name="issuedOn" label="Ngày ban hành" defaultValue={basis?.issuedOn ?? ""} />
        <DateField name="effectiveFrom" label="Có hiệu lực từ" defaultValue={basis?.effectiveFrom ?? ""} />
        <DateField name="effectiveTo" label="Hết hiệu lực từ" defaultValue={basis?.effectiveTo ?? ""} />
      </FormRow>
      <RadioGroup
        name="standing"
        legend="Cách dùng"
        choices={STANDINGS}
        defaultValue={basis?.standing ?? "plain"}
        required
      />
      <TextField
        name="supersededBy"
        label="Văn bản thay thế"
        defaultValue={basis?.supersededBy ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        name="amendedBy"
        label="Được sửa đổi, bổ sung bởi"
        defaultValue={basis?.amendedBy ?? ""}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        name="partlyReplacedBy"
        label="Được thay thế một phần bởi"
        defaultValue={basis?.partlyReplacedBy ?? ""}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        name="source"
        label="Nguồn"
        hint="Nơi chép các thông tin này, như trang văn bản của Chính phủ."
        defaultValue={basis?.source ?? ""}
        maxLength={300}
        autoComplete="off"
      />
      <TextArea name="note" label="Ghi chú" defaultValue={basis?.note ?? ""} maxLength={500} rows={2} />
      <CheckboxField
        name="confirmed"
        value="on"
        label="Đã đối chiếu với bản gốc"
        hint={
          basis?.confirmedOn
            ? `${basis.confirmedBy ?? ""} xác nhận ngày ${formatDay(basis.confirmedOn)}.`
            : "Chưa đánh dấu thì danh mục vẫn ghi “Cần xác nhận”."
        }
        defaultChecked={basis?.confirmedOn != null}
      />
    </EntryForm>
  );
}
