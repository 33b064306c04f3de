import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { FileSpreadsheetIcon, PencilIcon, UndoIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import {
  chooseTeamRulesAction,
  dropTeamRuleChoiceAction,
  restoreTeamRulesAction,
} from "@/lib/governance/actions/teams";
import { issuingBodyLabel } from "@/lib/governance/labels";
import type { TeamRuleChoiceView, TeamRuleSetView } from "@/lib/governance/queries/team-rules";
import { type CivilDate, formatDay, holdsOn } from "@/lib/kernel/civil-date";
import { type RuleFact, ruleFacts, rulesInShort } from "./team-rules-facts";
import { RULES_PATH, TEAMS_CRUMBS, TeamsTabs } from "./teams-tabs";

/** What teams must be made up of and who establishes them: in force now, before, to come, and every set to choose from. */
export function TeamRulesPage({
  sets,
  choices,
  today,
  mayEdit,
}: {
  sets: readonly TeamRuleSetView[];
  choices: readonly TeamRuleChoiceView[];
  today: CivilDate;
  mayEdit: boolean;
}) {
  const current = choices.find((choice) => holdsOn(choice, today));
  const inForce = sets.find(({ id }) => id === current?.setId);
  return (
    <PageBody>
      <PageHeader
        title="Quy định thành phần Tổ"
        crumbs={TEAMS_CRUMBS}
        intro="Tổ nào cũng được xét theo bộ quy định đang áp dụng. Thiếu thì được nhắc, không bị chặn."
        help="to-cong-nghe-so"
        action={
          <DownloadButton href={`${RULES_PATH}/xuat`}>
            <FileSpreadsheetIcon />
            Xuất Excel
          </DownloadButton>
        }
      />
      <TeamsTabs current={RULES_PATH} />
      {current && inForce ? (
        <InForce set={inForce} since={current.from} chosenBy={current.chosenBy} />
      ) : (
        <Alert tone="warning" title="Hôm nay chưa áp dụng bộ quy định nào.">
          Chọn một bộ và ngày bắt đầu ở dưới.
        </Alert>
      )}
      {mayEdit ? <Choose sets={sets} today={today} current={current?.setId} /> : null}
      <Section title="Áp dụng qua các ngày">
        <Card flush>
          <DataTable
            caption="Bộ quy định áp dụng qua các ngày"
            columns={choiceColumns(mayEdit && choices.length > 1, choices.at(-1)?.from ?? null)}
            rows={choices}
            rowKey={({ from }) => from}
            numbered={false}
          />
        </Card>
      </Section>
      <Section title="Các bộ quy định">
        <div className="flex flex-col gap-4">
          {sets.map((set) => (
            <RuleSetCard key={set.id} set={set} mayEdit={mayEdit} />
          ))}
        </div>
      </Section>
    </PageBody>
  );
}

const FACTS: readonly Column<RuleFact>[] = [
  { key: "label", head: "Quy định", rowHead: true, className: "min-w-48", cell: ({ label }) => label },
  { key: "value", head: "Nội dung", className: "min-w-40", cell: ({ value }) => value },
  { key: "binding", head: "Mức", cell: ({ binding }) => binding },
  { key: "source", head: "Theo", className: "min-w-64", cell: ({ source }) => source },
];

function InForce({ set, since, chosenBy }: { set: TeamRuleSetView; since: CivilDate; chosenBy: string }) {
  return (
    <Section
      title="Đang áp dụng"
      intro={`“${set.title}”, từ ngày ${formatDay(since)}. Người chọn: ${chosenBy}.`}
      action={set.edited ? <EditedTag /> : undefined}
    >
      <Card flush>
        <DataTable
          caption={`Quy định đang áp dụng: ${set.title}`}
          columns={FACTS}
          rows={ruleFacts(set)}
          rowKey={({ rule }) => rule}
          numbered={false}
        />
      </Card>
      <p>
        <b>{`Thành lập Tổ: ${issuingBodyLabel[set.establishedBy]}.`}</b>{" "}
        <span className="text-muted">{`Theo: ${set.establishedBySource}.`}</span>
      </p>
    </Section>
  );
}

function EditedTag() {
  return <Tag tone="warning">Đã sửa, không còn như nguồn</Tag>;
}

function Choose({
  sets,
  today,
  current,
}: {
  sets: readonly TeamRuleSetView[];
  today: CivilDate;
  current: string | undefined;
}) {
  const choices = sets.map(({ id, title }) => ({
    value: id,
    label: id === current ? `${title} (đang áp dụng)` : title,
  }));
  return (
    <Section title="Áp dụng bộ khác">
      <Card>
        <ActionForm action={chooseTeamRulesAction} id="chon">
          <SelectField name="setId" label="Bộ quy định" empty="Chọn bộ quy định" choices={choices} required />
          <DateField
            name="from"
            label="Áp dụng từ ngày"
            hint="Các ngày trước đó vẫn xét theo bộ cũ."
            defaultValue={today}
            required
          />
          <FormActions>
            <SubmitButton>Áp dụng</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </Section>
  );
}

function choiceColumns(mayDrop: boolean, first: CivilDate | null): readonly Column<TeamRuleChoiceView>[] {
  const drop: Column<TeamRuleChoiceView> = {
    key: "drop",
    head: "Việc",
    className: "w-px",
    cell: ({ from, title }) =>
      from === first ? (
        ""
      ) : (
        <ActionForm action={dropTeamRuleChoiceAction} id={`bo-${from}`}>
          <input type="hidden" name="from" value={from} />
          <ConfirmButton
            question={`Bỏ lần áp dụng từ ngày ${formatDay(from)}?`}
            details={`“${title}” không áp dụng nữa; bộ của lần trước tiếp tục. Chọn lại được bất cứ lúc nào.`}
            confirmWords="Bỏ lần áp dụng"
          >
            Bỏ
            <span className="sr-only">{` lần áp dụng từ ngày ${formatDay(from)}`}</span>
          </ConfirmButton>
        </ActionForm>
      ),
  };
  return [
    { key: "title", head: "Bộ quy định", rowHead: true, className: "min-w-56", cell: ({ title }) => title },
    { key: "from", head: "Từ ngày", cell: ({ from }) => formatDay(from) },
    { key: "to", head: "Đến trước ngày", cell: ({ to }) => (to ? formatDay(to) : "") },
    { key: "by", head: "Người chọn", cell: ({ chosenBy }) => chosenBy },
    ...(mayDrop ? [drop] : []),
  ];
}

function RuleSetCard({ set, mayEdit }: { set: TeamRuleSetView; mayEdit: boolean }) {
  return (
    <Card>
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-semibold text-lg">{set.title}</h3>
          {set.edited ? <EditedTag /> : null}
        </div>
        <p>{rulesInShort(set)}</p>
        <p>{`Thành lập Tổ: ${issuingBodyLabel[set.establishedBy]}. Theo: ${set.establishedBySource}.`}</p>
        {set.heldSince ? (
          <p className="text-muted">{`Đã áp dụng từ ngày ${formatDay(set.heldSince)}: sửa thì thành bộ mới từ một ngày.`}</p>
        ) : null}
        {set.note ? <p className="text-muted">{set.note}</p> : null}
        <p className="text-muted">{`Nguồn: ${set.source}.`}</p>
        {mayEdit ? (
          <Toolbar label={`Sửa ${set.title}`}>
            <LinkButton href={`${RULES_PATH}/${set.id}`}>
              <PencilIcon />
              Sửa
              <span className="sr-only">{` ${set.title}`}</span>
            </LinkButton>
            {set.edited && !set.heldSince ? <Restore set={set} /> : null}
          </Toolbar>
        ) : null}
      </div>
    </Card>
  );
}

function Restore({ set: { id, version, title } }: { set: TeamRuleSetView }) {
  return (
    <ActionForm action={restoreTeamRulesAction} id={`nguon-${id}`}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <ConfirmButton
        tone="secondary"
        question={`Đưa “${title}” trở về như nguồn?`}
        details="Những chỗ xã đã sửa sẽ bỏ. Nhật ký vẫn giữ nội dung trước khi bỏ."
        confirmWords="Trở về như nguồn"
      >
        <UndoIcon />
        Trở về như nguồn
      </ConfirmButton>
    </ActionForm>
  );
}
