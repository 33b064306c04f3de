import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { normalisePhone } from "@/lib/kernel/phone";
import { editPersonAction } from "@/lib/organization/actions";
import type { PersonView } from "@/lib/organization/queries/people";
import { EditBase } from "./edit-base";
import { PersonFields } from "./person-fields";

/** Changes a person; carries what the form was opened with, so that a save that comes second merges. */
export function PersonEditForm({ person }: { person: PersonView }) {
  const { id, version, honorific, fullName, phone, email, birthYear, ethnicity, note } = person;
  const base = {
    honorific: honorific ?? "ong",
    fullName,
    phone: phone && normalisePhone(phone),
    email,
    birthYear,
    ethnicity,
    note,
  };
  return (
    <Card>
      {/* A new version is a new form: what was saved is shown, not what was typed. */}
      <ActionForm key={version} action={editPersonAction} id="can-bo">
        <EditBase id={id} version={version} base={base} />
        <PersonFields person={person} />
        <FormActions>
          <SubmitButton>Lưu thay đổi</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
