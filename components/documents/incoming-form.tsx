import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { ChoiceGroup } from "@/components/ui/choice";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { IncomingRow } from "@/lib/documents/queries/incoming";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { INCOMING_PATH } from "./register-filter";

function givenTo({ unitId, personId }: IncomingRow): string {
  if (unitId) return `unit:${unitId}`;
  return personId ? `person:${personId}` : "";
}

/** A paper that came in, new or known: what it is, whom it is given to, by when. */
export function IncomingForm({
  action,
  receivers,
  today,
  document,
}: {
  action: FormAction;
  receivers: readonly ChoiceGroup[];
  today: CivilDate;
  document?: IncomingRow;
}) {
  return (
    <Card>
      <ActionForm action={action} id="van-ban-den">
        {document ? (
          <>
            <input type="hidden" name="id" value={document.id} />
            <input type="hidden" name="version" value={document.version} />
          </>
        ) : null}
        <CheckboxField
          name="secret"
          label="Đây là văn bản mật"
          hint="Văn bản có dấu Mật, Tối mật, Tuyệt mật không được đưa vào cổng."
        />
        <FormRow>
          <DateField name="receivedOn" label="Ngày đến" defaultValue={document?.receivedOn ?? today} required />
          <TextField
            name="issuer"
            label="Cơ quan gửi"
            defaultValue={document?.issuer ?? ""}
            maxLength={200}
            autoComplete="off"
            required
          />
        </FormRow>
        <FormRow>
          <TextField
            name="code"
            label="Số, ký hiệu"
            hint="Như 15/SKHCN-CĐS."
            defaultValue={document?.code ?? ""}
            maxLength={60}
            autoComplete="off"
          />
          <DateField name="issuedOn" label="Ngày văn bản" defaultValue={document?.issuedOn ?? ""} />
        </FormRow>
        <TextField
          name="type"
          label="Loại văn bản"
          hint="Như Công văn, Kế hoạch, Giấy mời."
          defaultValue={document?.type ?? "Công văn"}
          maxLength={60}
          autoComplete="off"
          className="max-w-64"
          required
        />
        <TextArea
          name="subject"
          label="Trích yếu"
          defaultValue={document?.subject ?? ""}
          maxLength={500}
          rows={2}
          required
        />
        <SelectField
          name="givenTo"
          label="Giao cho"
          hint="Việc hiện ở trang chủ của nơi được giao."
          choices={receivers}
          empty="Chưa giao"
          defaultValue={document ? givenTo(document) : ""}
        />
        <FormRow>
          <DateField name="handedOn" label="Ngày chuyển" defaultValue={document?.handedOn ?? ""} />
          <DateField name="dueOn" label="Hạn giải quyết" defaultValue={document?.dueOn ?? ""} />
        </FormRow>
        <TextArea name="note" label="Ghi chú" defaultValue={document?.note ?? ""} maxLength={500} rows={2} />
        <FileField
          name="scan"
          label={document?.hasScan ? "Thay bản chụp" : "Bản chụp"}
          hint="Tệp PDF, JPG hoặc PNG, không quá 20 MB."
          accept=".pdf,.jpg,.jpeg,.png"
        />
        <OnlyWhenRefused name="confirmDuplicate">
          <CheckboxField name="confirmDuplicate" label="Vẫn vào sổ thêm lần nữa" />
        </OnlyWhenRefused>
        <FormActions>
          <SubmitButton>{document ? "Lưu" : "Vào sổ"}</SubmitButton>
          <LinkButton href={INCOMING_PATH} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
