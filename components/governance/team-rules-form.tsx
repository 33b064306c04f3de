import { Trail } from "@/components/audit/trail";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { AuditLineView } from "@/lib/audit/queries";
import { editTeamRulesAction } from "@/lib/governance/actions/teams";
import { ISSUING_BODIES } from "@/lib/governance/core/issuing-body";
import { TEAM_RULES } from "@/lib/governance/core/team-rules";
import { issuingBodyLabel, teamNeedLabel } from "@/lib/governance/labels";
import type { TeamRuleSetView } from "@/lib/governance/queries/team-rules";
import { sourceField } from "@/lib/governance/schema";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { RULES_PATH, TEAMS_CRUMBS } from "./teams-tabs";

const BODIES = ISSUING_BODIES.map((value) => ({ value, label: issuingBodyLabel[value] }));
const RULES = TEAM_RULES.map((value) => ({ value, label: teamNeedLabel[value] }));
const text = (count: number | null) => (count === null || count === 0 ? "" : String(count));

/** Changes a set of rules to what the commune wants; one that has been in force becomes a new set from a day. */
export function TeamRulesForm({
  set,
  trail,
  today,
}: {
  set: TeamRuleSetView;
  trail: readonly AuditLineView[];
  today: CivilDate;
}) {
  return (
    <PageBody narrow>
      <PageHeader
        title={set.title}
        tag={set.edited ? <Tag tone="warning">Đã sửa, không còn như nguồn</Tag> : undefined}
        crumbs={[...TEAMS_CRUMBS, { label: "Quy định thành phần", href: RULES_PATH }]}
        intro={
          set.heldSince
            ? `Bộ này đã áp dụng từ ngày ${formatDay(set.heldSince)} nên được giữ nguyên cho những ngày đã xét. Nội dung sửa thành một bộ mới, áp dụng từ ngày ghi dưới đây. Ô số để trống là không quy định.`
            : "Bộ này chưa áp dụng ngày nào nên sửa thẳng được. Ô số để trống là không quy định."
        }
      />
      <ActionForm key={set.version} action={editTeamRulesAction} id="quy-dinh">
        <input type="hidden" name="id" value={set.id} />
        <input type="hidden" name="version" value={set.version} />
        {set.heldSince ? (
          <Section title="Áp dụng từ ngày">
            <Card>
              <DateField
                name="from"
                label="Nội dung sửa áp dụng từ ngày"
                hint="Các ngày trước đó vẫn xét theo bộ cũ."
                defaultValue={today}
                required
              />
            </Card>
          </Section>
        ) : null}
        <Section title="Thành phần">
          <Card>
            <div className="flex flex-col gap-5">
              <FormRow>
                <CountField name="minMembers" label={teamNeedLabel["min-members"]} count={set.minMembers} />
                <CountField
                  name="maxMembers"
                  label={teamNeedLabel["max-members"]}
                  count={set.maxMembers}
                  hint="Không kể cộng tác viên."
                />
              </FormRow>
              <FormRow>
                <CountField name="minAmbassadors" label="Số đại sứ số ít nhất mỗi Tổ" count={set.minAmbassadors} />
                <CountField name="leastTeams" label={teamNeedLabel["least-teams"]} count={set.leastTeams} unit="bản" />
              </FormRow>
              <div>
                <CheckboxField
                  name="headIsHamletHead"
                  label={teamNeedLabel["hamlet-head"]}
                  defaultChecked={set.headIsHamletHead}
                />
                <CheckboxField name="needsYouth" label={teamNeedLabel.youth} defaultChecked={set.needsYouth} />
                <CheckboxField
                  name="everyHamlet"
                  label={teamNeedLabel["every-hamlet"]}
                  defaultChecked={set.everyHamlet}
                />
              </div>
              <CheckboxGroup
                legend="Chỉ là khuyến nghị"
                hint="Thiếu thì nhắc, nhưng Tổ vẫn tính là đạt."
                name="recommended"
                choices={RULES}
                defaultValues={set.recommended}
                columns
              />
            </div>
          </Card>
        </Section>
        <Section title="Thành lập Tổ">
          <Card>
            <div className="flex flex-col gap-5">
              <RadioGroup
                legend="Cơ quan, người thành lập"
                hint="Quyết định thành lập Tổ được soạn theo thẩm quyền này."
                name="establishedBy"
                choices={BODIES}
                defaultValue={set.establishedBy}
                required
              />
              <TextField
                name="establishedBySource"
                label="Theo"
                defaultValue={set.establishedBySource}
                maxLength={500}
                required
              />
            </div>
          </Card>
        </Section>
        <Section title="Tên và nguồn">
          <Card>
            <div className="flex flex-col gap-5">
              <TextField name="title" label="Tên bộ quy định" defaultValue={set.title} maxLength={200} required />
              <TextField name="source" label="Nguồn chung" defaultValue={set.source} maxLength={500} required />
              <Disclosure summary="Nguồn riêng của từng quy định" open={Object.keys(set.fieldSources).length > 0}>
                <div className="flex flex-col gap-4">
                  {TEAM_RULES.map((rule) => (
                    <TextField
                      key={rule}
                      name={sourceField(rule)}
                      label={teamNeedLabel[rule]}
                      defaultValue={set.fieldSources[rule] ?? ""}
                      maxLength={500}
                    />
                  ))}
                </div>
              </Disclosure>
              <TextArea name="note" label="Ghi chú" defaultValue={set.note ?? ""} maxLength={1000} />
            </div>
          </Card>
        </Section>
        <FormActions>
          <SubmitButton>{set.heldSince ? "Lập bộ mới và áp dụng" : "Lưu"}</SubmitButton>
          <LinkButton href={RULES_PATH} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
      <Trail lines={trail} />
    </PageBody>
  );
}

function CountField({
  name,
  label,
  count,
  hint,
  unit = "người",
}: {
  name: string;
  label: string;
  count: number | null;
  hint?: string;
  unit?: string;
}) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      unit={unit}
      inputMode="numeric"
      maxLength={3}
      defaultValue={text(count)}
      autoComplete="off"
      className="max-w-24"
    />
  );
}
