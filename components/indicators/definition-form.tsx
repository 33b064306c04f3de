import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Definition } from "@/lib/indicators/core/definition";
import type { ReporterChoices } from "@/lib/indicators/queries/reporter-choices";
import { DefinitionFields } from "./definition-fields";

/** An indicator new, changed from a day, or put right: which of them says what is asked besides its meaning. */
export function DefinitionForm({
  action,
  definition,
  choices,
  known,
  code,
  from,
  words,
  backHref,
}: {
  action: FormAction;
  definition: Definition | null;
  choices: ReporterChoices;
  /** What the form carries of the indicator it is about. */
  known?: { readonly id: string; readonly version: number; readonly definitionId?: string };
  /** The code, when it may be typed. */
  code?: string;
  /** The first day it holds, when it may be typed. */
  from?: { readonly label: string; readonly hint: string; readonly day: string };
  words: string;
  backHref: string;
}) {
  return (
    <Card>
      <ActionForm action={action} id="chi-tieu">
        {known ? (
          <>
            <input type="hidden" name="id" value={known.id} />
            <input type="hidden" name="version" value={known.version} />
            {known.definitionId ? <input type="hidden" name="definitionId" value={known.definitionId} /> : null}
          </>
        ) : null}
        {code === undefined ? null : (
          <TextField
            name="code"
            label="Mã"
            hint="Như XHS-06: không đổi khi tên chỉ tiêu đổi."
            defaultValue={code}
            maxLength={24}
            className="max-w-48"
            autoComplete="off"
            required
          />
        )}
        {from ? (
          <DateField name="validFrom" label={from.label} hint={from.hint} defaultValue={from.day} required />
        ) : null}
        <DefinitionFields definition={definition} choices={choices} />
        <FormActions>
          <SubmitButton>{words}</SubmitButton>
          <LinkButton href={backHref} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
