import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { addPersonAction } from "@/lib/organization/actions";
import type { UnitView } from "@/lib/organization/queries/units";
import { ConfirmNew } from "./confirm-new";
import { PersonFields } from "./person-fields";

/** A person and the post held now. */
export function NewPersonForm({ units }: { units: readonly UnitView[] }) {
  return (
    <Card>
      <ActionForm action={addPersonAction} id="can-bo">
        <ConfirmNew />
        <PersonFields />
        <FormRow>
          <TextField
            name="title"
            label="Chức vụ đang giữ"
            hint="Thêm chức vụ khác sau khi lưu."
            maxLength={200}
            autoComplete="off"
          />
          <SelectField
            name="unitId"
            label="Cơ quan, đơn vị"
            hint="Nơi giữ chức vụ này."
            empty="Chưa chọn"
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FormRow>
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <LinkButton href="/can-bo" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
