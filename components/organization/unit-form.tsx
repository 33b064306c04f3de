import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { unitKindLabel } from "@/lib/organization/labels";
import type { UnitView } from "@/lib/organization/queries/units";
import { EditBase } from "./edit-base";

const KINDS = Object.entries(unitKindLabel).map(([value, label]) => ({ value, label }));

/** An office or other unit, new or known. */
export function UnitForm({ action, unit }: { action: FormAction; unit?: UnitView }) {
  return (
    <Card>
      <ActionForm key={unit?.version} action={action} id="don-vi">
        {unit ? <EditBase id={unit.id} version={unit.version} base={baseOf(unit)} /> : null}
        <TextField
          name="name"
          label="Tên đầy đủ"
          defaultValue={unit?.name ?? ""}
          maxLength={150}
          autoComplete="off"
          required
        />
        <FormRow>
          <SelectField
            name="kind"
            label="Loại"
            empty="Chọn loại"
            choices={KINDS}
            defaultValue={unit?.kind ?? ""}
            required
          />
          <TextField
            name="shortName"
            label="Tên gọi tắt"
            defaultValue={unit?.shortName ?? ""}
            maxLength={60}
            autoComplete="off"
          />
        </FormRow>
        <TextField
          name="abbreviation"
          label="Chữ viết tắt trong ký hiệu văn bản"
          hint="Viết liền, như VHXH; in ở ký hiệu và dòng Lưu."
          defaultValue={unit?.abbreviation ?? ""}
          maxLength={12}
          className="max-w-48"
          autoComplete="off"
        />
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <LinkButton href="/don-vi" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

function baseOf({ name, shortName, kind, abbreviation }: UnitView) {
  return { name, shortName, kind, abbreviation };
}
