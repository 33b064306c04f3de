import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { addPositionsAction } from "@/lib/governance/actions";
import { bodyForm, roleLabel } from "@/lib/governance/labels";
import type { StandardPositionView } from "@/lib/governance/queries/roster";
import { fold } from "@/lib/kernel/folding";
import { BodyField } from "./body-field";
import type { ShownBody } from "./shown-body";

/** The library of positions with their duties; those whose title is on the list already are marked. */
export function PositionsForm({
  body,
  positions,
  listedTitles,
}: {
  body: ShownBody;
  positions: readonly StandardPositionView[];
  listedTitles: readonly string[];
}) {
  const listed = new Set(listedTitles.map((title) => fold(title)));
  return (
    <Card>
      <ActionForm action={addPositionsAction} id="vi-tri">
        <BodyField body={body} />
        <CheckboxGroup
          name="positionIds"
          legend={`Vị trí thường có trong ${bodyForm[body.kind].shortName}`}
          hint="Mỗi vị trí được thêm kèm nhiệm vụ, chưa có người; chọn người sau ở từng hàng."
          choices={positions.map(({ id, title, role, duty }) => ({
            value: id,
            label: `${title} – ${roleLabel[role]}${listed.has(fold(title)) ? " (đã có trong danh sách)" : ""}`,
            hint: duty,
          }))}
        />
        <FormActions>
          <SubmitButton>Thêm các vị trí đã chọn</SubmitButton>
          <LinkButton href={`${body.base}/du-kien`} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
