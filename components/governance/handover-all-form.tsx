import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { handOverAllAction } from "@/lib/governance/actions/handover";
import { handoverAllField, handoverField } from "@/lib/governance/core/handover";
import type { HandoverPlace } from "@/lib/governance/queries/handover";
import type { PersonChoice } from "./holder-fields";

/** Every place of somebody who leaves to one person, in one press. */
export function HandoverAllForm({
  personId,
  places,
  people,
}: {
  personId: string;
  places: readonly HandoverPlace[];
  people: readonly PersonChoice[];
}) {
  const seats = (id: string) => places.filter(({ taken }) => taken.includes(id)).length;
  const choices = people
    .filter(({ id }) => seats(id) < places.length)
    .map(({ id, fullName, title }) => {
      const there = seats(id);
      const words = title ? `${fullName} – ${title}` : fullName;
      return { value: id, label: there > 0 ? `${words} (đã có tên ở ${there} nơi)` : words };
    });
  return (
    <Card>
      <ActionForm action={handOverAllAction} id="giao-tat-ca">
        <input type="hidden" name="personId" value={personId} />
        {places.map(({ body, mark }) => (
          <span key={body.id} hidden>
            <input type="hidden" name="bodyIds" value={body.id} />
            <input type="hidden" name={handoverField.mark(body.id)} value={mark} />
          </span>
        ))}
        <FormRow>
          <SelectField
            name={handoverAllField.successor}
            label="Giao tất cả cho"
            hint="Nơi người nhận đã có tên thì vị trí được giữ nguyên và báo lại."
            empty="Chọn cán bộ"
            choices={choices}
            required
          />
          <TextField
            name={handoverAllField.title}
            label="Chức vụ ghi trong quyết định"
            hint="Để trống thì giữ chức vụ đang ghi ở từng vị trí."
            maxLength={200}
            autoComplete="off"
          />
        </FormRow>
        <FormActions>
          <SubmitButton pendingWords="Đang lập danh sách…">{`Giao cả ${places.length} vị trí`}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
