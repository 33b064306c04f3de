import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { FormActions } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { addEntryAction, editEntryAction } from "@/lib/governance/actions";
import { holderOf } from "@/lib/governance/core/roster";
import { type BodyKind, bodyForm, markLabel, pillarLabel, roleLabel } from "@/lib/governance/labels";
import type { EntryView } from "@/lib/governance/queries/roster";
import { BodyField } from "./body-field";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { DutyFields } from "./duty-fields";
import type { EntryFormFacts } from "./entry-choices";
import { HamletTicks } from "./hamlet-ticks";
import { HolderFields } from "./holder-fields";
import type { ShownBody } from "./shown-body";
import { storedFields } from "./stored-fields";

const PILLARS = Object.entries(pillarLabel).map(([value, label]) => ({ value, label }));

/** The role most members have: what a new row begins with. */
function usualRole(kind: BodyKind) {
  const { roles } = bodyForm[kind];
  return roles.find((role) => role === "uy-vien" || role === "thanh-vien") ?? roles[0];
}

/** One row of a working roster: who or which post, in which role, with what duty, in charge of what. */
export function EntryForm({ body, facts, entry }: { body: ShownBody; facts: EntryFormFacts; entry?: EntryView }) {
  const { roles, marks, takesHamlets } = bodyForm[body.kind];
  const supporting = (entry?.hamlets ?? []).filter((hamlet) => hamlet.supporting);
  return (
    <Card>
      <ActionForm action={entry ? editEntryAction : addEntryAction} id="thanh-vien">
        {entry ? (
          <>
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="version" value={entry.version} />
            <ChangedMeanwhile version={entry.version} stored={storedFields(entry, facts, bodyForm[body.kind])} />
          </>
        ) : (
          <BodyField body={body} />
        )}
        <HolderFields
          people={facts.people}
          postsInForce={facts.postsInForce}
          titles={facts.titles}
          stored={{
            holder: entry ? holderOf(entry) : "person",
            personId: entry?.exOfficio ? null : (entry?.personId ?? null),
            exOfficio: entry?.exOfficio ?? null,
            positionTitle: entry?.positionTitle ?? "",
          }}
        />
        <RadioGroup
          name="role"
          legend="Chức danh"
          choices={roles.map((value) => ({ value, label: roleLabel[value] }))}
          defaultValue={entry?.role ?? usualRole(body.kind)}
          inline
          required
        />
        {marks.length > 0 ? (
          <CheckboxGroup
            name="marks"
            legend="Vai trò khác trong Tổ"
            choices={marks.map((value) => ({ value, label: markLabel[value] }))}
            defaultValues={entry?.marks ?? []}
          />
        ) : null}
        <DutyFields library={facts.library} duty={entry?.duty ?? ""} />
        <CheckboxGroup
          name="pillars"
          legend="Lĩnh vực chuyển đổi số"
          choices={PILLARS}
          defaultValues={entry?.pillars ?? []}
          columns
        />
        {takesHamlets ? (
          <>
            <HamletTicks
              hamlets={facts.hamlets}
              defaultValues={entry?.hamlets.map(({ id }) => id) ?? []}
              supportingValues={supporting.map(({ id }) => id)}
            />
            {facts.units.length > 0 ? (
              <CheckboxGroup
                name="unitIds"
                legend="Trường học, hợp tác xã phụ trách"
                choices={facts.units}
                defaultValues={entry?.units.map(({ id }) => id) ?? []}
                columns
              />
            ) : null}
          </>
        ) : null}
        <FormActions>
          <SubmitButton>{entry ? "Lưu" : "Thêm vào danh sách"}</SubmitButton>
          <LinkButton href={`${body.base}/du-kien`} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
