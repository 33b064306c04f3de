import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { addEntryAction, editEntryAction } from "@/lib/governance/actions";
import { roleLabel } from "@/lib/governance/labels";
import type { EntryView } from "@/lib/governance/queries/roster";
import { ChangedMeanwhile, type StoredField } from "./changed-meanwhile";
import { type HamletChoice, HamletTicks } from "./hamlet-ticks";
import { hamletNames, memberName, ROLE_CHOICES } from "./member-words";
import { PersonAndPost, type PersonChoice } from "./person-and-post";

export interface EntryFormFacts {
  readonly people: readonly PersonChoice[];
  readonly titles: readonly string[];
  readonly hamlets: readonly HamletChoice[];
}

/** One row of the working roster: who, in which role, with what duty, in charge of which bản. */
export function EntryForm({ facts, entry }: { facts: EntryFormFacts; entry?: EntryView }) {
  return (
    <Card>
      <ActionForm action={entry ? editEntryAction : addEntryAction} id="thanh-vien">
        {entry ? (
          <>
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="version" value={entry.version} />
            <ChangedMeanwhile version={entry.version} stored={storedFields(entry, facts.hamlets)} />
          </>
        ) : null}
        <PersonAndPost
          people={facts.people}
          titles={facts.titles}
          personId={entry?.personId ?? null}
          positionTitle={entry?.positionTitle ?? ""}
        />
        <RadioGroup
          name="role"
          legend="Chức danh trong Ban"
          choices={ROLE_CHOICES}
          defaultValue={entry?.role ?? "uy-vien"}
          inline
          required
        />
        <TextArea
          name="duty"
          label="Nhiệm vụ được phân công"
          hint="Mỗi việc một dòng."
          defaultValue={entry?.duty ?? ""}
          rows={4}
        />
        <HamletTicks hamlets={facts.hamlets} defaultValues={entry?.hamlets.map(({ id }) => id) ?? []} />
        <FormActions>
          <SubmitButton>{entry ? "Lưu" : "Thêm vào danh sách"}</SubmitButton>
          <LinkButton href="/ban-chi-dao/du-kien" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

/** What is stored, field by field; ticked bản in the order of the form, as it would send them. */
function storedFields(entry: EntryView, hamlets: readonly HamletChoice[]): readonly StoredField[] {
  const ticked = hamlets.filter(({ id }) => entry.hamlets.some((hamlet) => hamlet.id === id));
  return [
    { name: "personId", label: "Thành viên", value: entry.personId ?? "", words: memberName(entry) },
    {
      name: "positionTitle",
      label: "Chức vụ, đơn vị công tác",
      value: entry.positionTitle,
      words: entry.positionTitle,
    },
    { name: "role", label: "Chức danh trong Ban", value: entry.role, words: roleLabel[entry.role] },
    { name: "duty", label: "Nhiệm vụ được phân công", value: entry.duty, words: entry.duty },
    {
      name: "hamletIds",
      label: "Bản phụ trách",
      value: ticked.map(({ id }) => id).join(","),
      words: hamletNames(entry.hamlets),
    },
  ];
}
