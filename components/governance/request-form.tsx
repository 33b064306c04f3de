import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { ChoiceGroup } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { askToJoinAction, askToLeaveAction } from "@/lib/governance/actions/requests";
import type { RequestKind } from "@/lib/governance/core/membership-request";
import { type BodyRole, bodyForm, headOf, roleLabel } from "@/lib/governance/labels";
import type { AskedBody, RequestChoices } from "@/lib/governance/queries/requests";
import type { PersonChoice } from "./holder-fields";
import { JoinFields, ReasonField } from "./request-fields";

const NEW = "/de-nghi-tham-gia/moi";
export const REQUEST_CRUMBS = [{ label: "Đề nghị tham gia", href: "/de-nghi-tham-gia" }];

/** Short enough for a phone: who, what, why. */
export function NewRequestPage({
  kind,
  choices,
  people,
  bodyId,
}: {
  kind: RequestKind;
  choices: RequestChoices;
  people: readonly PersonChoice[];
  /** The body it was opened from. */
  bodyId: string | null;
}) {
  const href = (of: RequestKind) => hrefWith(NEW, { loai: of === "leave" ? "xin-thoi" : null, "to-chuc": bodyId });
  const tabs = [
    ...(choices.join.length > 0 ? [{ label: "Xin tham gia", href: href("join") }] : []),
    ...(choices.leave.length > 0 ? [{ label: "Xin thôi", href: href("leave") }] : []),
  ];
  return (
    <PageBody narrow>
      <PageHeader title="Lập đề nghị" crumbs={REQUEST_CRUMBS} help="de-nghi-tham-gia" />
      {tabs.length > 1 ? <Tabs label="Loại đề nghị" tabs={tabs} current={href(kind)} /> : null}
      <Card>
        {kind === "join" ? (
          <JoinForm bodies={choices.join} people={people} bodyId={bodyId} />
        ) : (
          <LeaveForm bodies={choices.leave} bodyId={bodyId} />
        )}
      </Card>
    </PageBody>
  );
}

function JoinForm({
  bodies,
  people,
  bodyId,
}: {
  bodies: readonly AskedBody[];
  people: readonly PersonChoice[];
  bodyId: string | null;
}) {
  const [only] = bodies.length === 1 ? bodies : [];
  const marks = [...new Set(bodies.flatMap(({ kind }) => bodyForm[kind].marks))];
  if (bodies.length === 0) return <EmptyState>Chưa có Tổ, nhóm nào bạn được lập đề nghị tham gia.</EmptyState>;
  return (
    <ActionForm action={askToJoinAction} id="de-nghi">
      <Eligibility />
      {only ? (
        <>
          <input type="hidden" name="bodyId" value={only.id} />
          <p>
            {"Tham gia "}
            <strong>{only.name}</strong>
          </p>
        </>
      ) : (
        <SelectField
          name="bodyId"
          label="Tham gia Tổ, nhóm"
          empty="Chọn Tổ, nhóm"
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={bodies.some(({ id }) => id === bodyId) ? (bodyId ?? "") : ""}
          required
        />
      )}
      <JoinFields people={people} marks={marks} />
      <IntroduceNow bodies={bodies} words="giới thiệu luôn người này" />
      <FormButtons />
    </ActionForm>
  );
}

/** Who wants to leave, grouped by body; the one it was opened from stands first. */
function LeaveForm({ bodies, bodyId }: { bodies: readonly AskedBody[]; bodyId: string | null }) {
  if (bodies.length === 0) return <EmptyState>Chưa có thành viên nào bạn được lập đề nghị xin thôi.</EmptyState>;
  const first = bodies.filter(({ id }) => id === bodyId);
  const groups = [...first, ...bodies.filter(({ id }) => id !== bodyId)].map(
    ({ id, name, members }): ChoiceGroup => ({
      label: name,
      choices: members.map((member) => ({
        value: `${id}:${member.personId}`,
        label: `${member.fullName} – ${roleLabel[member.role as BodyRole]}`,
      })),
    }),
  );
  const [group] = groups;
  const [choice] = group?.choices ?? [];
  const single = groups.length === 1 && group?.choices.length === 1 ? choice : undefined;
  return (
    <ActionForm action={askToLeaveAction} id="de-nghi">
      {single ? (
        <>
          <input type="hidden" name="seat" value={single.value} />
          <p>
            <strong>{single.label}</strong>
            {` xin thôi tham gia ${group?.label}`}
          </p>
        </>
      ) : (
        <SelectField name="seat" label="Người xin thôi" empty="Chọn người xin thôi" choices={groups} required />
      )}
      <ReasonField kind="leave" reason="" />
      <IntroduceNow bodies={bodies} words="đề xuất luôn" />
      <FormButtons />
    </ActionForm>
  );
}

function IntroduceNow({ bodies, words }: { bodies: readonly AskedBody[]; words: string }) {
  const own = bodies.find(({ headed }) => headed);
  if (!own) return null;
  const label = `Tôi là ${roleLabel[headOf(own.kind)]} và ${words}`;
  return <CheckboxField name="introduceNow" label={label} hint="Đề nghị chuyển thẳng tới Chủ tịch." defaultChecked />;
}

function FormButtons() {
  return (
    <FormActions>
      <SubmitButton>Gửi đề nghị</SubmitButton>
      <LinkButton href="/de-nghi-tham-gia" tone="quiet">
        Hủy
      </LinkButton>
    </FormActions>
  );
}

/** Who should be put forward, as the guidance says; a hint, not a gate. */
function Eligibility() {
  return (
    <Disclosure summary="Ai nên được giới thiệu?">
      <ul className="list-disc pl-5">
        <li>Sinh sống hoặc công tác trên địa bàn</li>
        <li>Nhiệt tình với cộng đồng</li>
        <li>Có kỹ năng nền tảng số</li>
        <li>Có khả năng tuyên truyền, hướng dẫn</li>
      </ul>
      <p className="text-muted">Theo hướng dẫn thành lập Tổ của cấp trên, năm 2022.</p>
    </Disclosure>
  );
}
