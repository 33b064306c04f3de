import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { FormActions } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { handOverAction } from "@/lib/governance/actions/handover";
import { bodyPath } from "@/lib/governance/core/body-path";
import { type HandoverDeed, handoverField } from "@/lib/governance/core/handover";
import { markLabel, roleLabel } from "@/lib/governance/labels";
import type { HandoverPlace } from "@/lib/governance/queries/handover";
import { formatDay } from "@/lib/kernel/civil-date";
import type { PersonChoice } from "./holder-fields";
import { hamletNames, pillarNames } from "./member-words";

const DEEDS: readonly { readonly value: HandoverDeed; readonly label: string }[] = [
  { value: "keep", label: "Giữ nguyên" },
  { value: "replace", label: "Người khác thay" },
  { value: "vacate", label: "Để trống, bổ sung sau" },
];

/** What is not asked of the chosen deed is out of sight; a browser that cannot do so shows all of it. */
const WHEN_REPLACED =
  "group-has-[[value=keep]:checked]/place:hidden group-has-[[value=vacate]:checked]/place:hidden flex flex-col gap-5";

/** Every place of somebody who leaves, each with what becomes of it; one press for all. */
export function HandoverForm({
  personId,
  places,
  people,
}: {
  personId: string;
  places: readonly HandoverPlace[];
  people: readonly PersonChoice[];
}) {
  const choices = people.map(({ id, fullName, title }) => ({
    value: id,
    label: title ? `${fullName} – ${title}` : fullName,
  }));
  return (
    <ActionForm action={handOverAction} id="ban-giao">
      <input type="hidden" name="personId" value={personId} />
      {places.map((place) => (
        <Card key={place.body.id}>
          <div className="group/place flex flex-col gap-5">
            <PlaceFacts place={place} />
            <input type="hidden" name="bodyIds" value={place.body.id} />
            <input type="hidden" name={handoverField.mark(place.body.id)} value={place.mark} />
            <RadioGroup
              name={handoverField.deed(place.body.id)}
              legend="Bàn giao vị trí này"
              choices={DEEDS}
              defaultValue="keep"
              inline
            />
            <div className={WHEN_REPLACED}>
              <SelectField
                name={handoverField.successor(place.body.id)}
                label="Người thay"
                hint="Nhận nguyên nhiệm vụ, bản và đơn vị phụ trách; sửa tiếp được ở danh sách dự kiến."
                empty="Chọn cán bộ"
                choices={choices.filter(({ value }) => !place.taken.includes(value))}
              />
              <TextField
                name={handoverField.title(place.body.id)}
                label="Chức vụ ghi trong quyết định"
                hint="Sửa nếu người thay giữ chức vụ khác."
                defaultValue={place.member?.positionTitle ?? ""}
                maxLength={200}
                autoComplete="off"
              />
            </div>
          </div>
        </Card>
      ))}
      <FormActions>
        <SubmitButton pendingWords="Đang lập danh sách…">Lập danh sách kiện toàn</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function PlaceFacts({ place: { body, seat, member, draft } }: { place: HandoverPlace }) {
  if (!member) return null;
  const { duty, pillars, hamlets, units, marks } = member;
  const headed = seat?.headOfHamlet ? `Đứng đầu Tổ của ${seat.headOfHamlet.name}` : "";
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg">
        {`${roleLabel[member.role]}, `}
        <AppLink href={bodyPath(body)} className="link">
          {body.name}
        </AppLink>
      </h3>
      <DescriptionList
        facts={[
          {
            term: "Thời gian",
            value: seat
              ? `Từ ngày ${formatDay(seat.from)}, theo ${seat.begunBy.code}`
              : "Mới dự kiến, chưa có hiệu lực",
          },
          ...(member.positionTitle ? [{ term: "Chức vụ", value: member.positionTitle }] : []),
          ...(duty ? [{ term: "Nhiệm vụ", value: <span className="whitespace-pre-line">{duty}</span> }] : []),
          ...(pillars.length > 0 ? [{ term: "Lĩnh vực", value: pillarNames(pillars) }] : []),
          ...(marks.length > 0 ? [{ term: "Là", value: marks.map((mark) => markLabel[mark]).join(", ") }] : []),
          ...(headed || hamlets.length > 0
            ? [{ term: "Bản", value: [headed, hamletNames(hamlets)].filter(Boolean).join("; ") }]
            : []),
          ...(units.length > 0 ? [{ term: "Đơn vị", value: units.map(({ name }) => name).join(", ") }] : []),
        ]}
      />
      {draft ? (
        <p className="text-muted">
          {"Đang có "}
          <AppLink href={`${bodyPath(body)}/du-kien`} className="link">
            danh sách dự kiến
          </AppLink>
          {": vị trí sẽ được thay trong danh sách đó."}
        </p>
      ) : null}
    </div>
  );
}
