import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";

/** The form of one entry of a list, new or known: its fields, the press that saves it and the way back. */
export function EntryForm({
  action,
  id,
  entry,
  back,
  children,
}: {
  action: FormAction;
  id: string;
  /** The entry that is changed; absent for a new one. */
  entry: { readonly id: string; readonly version: number } | undefined;
  back: string;
  children: ReactNode;
}) {
  return (
    <Card>
      <ActionForm action={action} id={id}>
        {entry ? (
          <>
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="version" value={entry.version} />
          </>
        ) : null}
        {children}
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <LinkButton href={back} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
