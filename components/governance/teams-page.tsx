import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, UploadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { draftDecisionAction } from "@/lib/document-kinds/actions";
import { startTeamsAction } from "@/lib/governance/actions/teams";
import { countTeams, matchesTeam } from "@/lib/governance/core/team-state";
import type { PastTeam, TeamRow, TeamsView } from "@/lib/governance/queries/teams";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { PastTeams } from "./past-teams";
import { TeamsDecision } from "./teams-decision";
import {
  dayWords,
  filterCodes,
  filterWords,
  PAST,
  RULE_CHOICES,
  STANDING_CHOICES,
  STATE_CHOICES,
  TEAMS_PATH,
  type TeamsQuery,
  teamsHref,
} from "./teams-filter";
import { isReady, START_FORM, type TeamsMay, TeamsTable } from "./teams-table";
import { TeamsTabs } from "./teams-tabs";

/** The teams of all bản on a day: which there are, which fall short and of what, and the way to their decision. */
export function TeamsPage({
  view,
  past,
  query,
  wrongDay,
  today,
  may,
  mayRecord,
}: {
  view: TeamsView;
  /** Null where those that have ended are not asked for. */
  past: readonly PastTeam[] | null;
  query: TeamsQuery;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  today: CivilDate;
  may: TeamsMay;
  /** A paper decision about several teams may be recorded by who issues. */
  mayRecord: boolean;
}) {
  const rows = view.rows.filter((row) => matchesTeam(row, query));
  const isNow = view.day === today;
  const here = { prepare: may.prepare && isNow, draft: may.draft && isNow, readPeople: may.readPeople };
  return (
    <PageBody>
      <PageHeader
        title="Tổ công nghệ số cộng đồng"
        intro={introOf(view)}
        help="to-cong-nghe-so"
        facts={factsOf(view, query, today)}
        action={
          <>
            {may.prepare ? (
              <LinkButton href={`${TEAMS_PATH}/nhap`} tone="primary">
                <UploadIcon />
                Nhập danh sách
              </LinkButton>
            ) : null}
            {mayRecord ? <LinkButton href={`${TEAMS_PATH}/ghi-nhan`}>Ghi nhận quyết định đã có</LinkButton> : null}
            <DownloadButton href={teamsHref(`${TEAMS_PATH}/xuat`, query, today, { withPast: false, allTicked: false })}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
          </>
        }
      />
      <TeamsTabs current={TEAMS_PATH} day={isNow ? null : view.day} />
      <Lacking view={view} start={here.prepare ? startAll(rows) : null} />
      <TeamsFilterBar query={query} wrongDay={wrongDay} today={today} />
      {here.prepare ? (
        <ActionForm action={startTeamsAction} id={START_FORM} className="contents!">
          {null}
        </ActionForm>
      ) : null}
      <Rows rows={rows} view={view} query={query} today={today} may={here} />
      {past ? <PastTeams teams={past} day={view.day} /> : null}
    </PageBody>
  );
}

function introOf({ rules, day }: TeamsView): string {
  if (!rules) return `Chưa chọn quy định nào cho ${dayWords(day)} nên không xét đạt hay chưa đạt.`;
  return `Xét theo “${rules.title}”, áp dụng từ ngày ${formatDay(rules.since)}.`;
}

/** Counts of all bản whatever the filter; each leads to its part of the list. */
function factsOf(view: TeamsView, query: TeamsQuery, today: CivilDate) {
  const { total, byState, met, short } = countTeams(view.rows);
  const day = { day: query.day };
  const fact = (term: string, count: number, changes: Partial<TeamsQuery>) => ({
    term,
    value: (
      <AppLink href={teamsHref(TEAMS_PATH, day, today, changes)} className="link">
        {count}
      </AppLink>
    ),
  });
  return [
    fact("Tất cả", total, {}),
    fact("Đang hoạt động", byState.active, { state: "active" }),
    ...(view.withProposals
      ? [
          fact("Đang kiện toàn", byState.changing, { state: "changing" }),
          fact("Đang dự kiến", byState.proposed, { state: "proposed" }),
        ]
      : []),
    fact("Chưa có Tổ", byState.none, { state: "none" }),
    ...(view.rules ? [fact("Đạt", met, { standing: "met" }), fact("Chưa đạt", short, { standing: "short" })] : []),
  ];
}

/** What the commune as a whole misses, with the way to mend it; the way alone where nothing is missed by the rules. */
function Lacking({ view: { findings }, start }: { view: TeamsView; start: ReactNode }) {
  if (findings.length === 0) return start ? <div className="flex">{start}</div> : null;
  return (
    <Alert tone="warning" action={start}>
      <ul>
        {findings.map(({ rule, words, source }) => (
          <li key={rule}>
            <b>{`Toàn xã: ${words}`}</b> <span className="text-muted">{`Theo: ${source}.`}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function TeamsFilterBar({ query, wrongDay, today }: { query: TeamsQuery; wrongDay: string | null; today: CivilDate }) {
  const { state, standing, rule } = filterCodes(query);
  return (
    <FilterBar
      // Links change the filter, too: the boxes are drawn anew with it.
      key={teamsHref(TEAMS_PATH, query, today)}
      path={TEAMS_PATH}
      query={query.query}
      searchLabel="Tìm theo tên bản, tên người trong Tổ"
      filtered={filterWords(query) !== "" || query.day !== today || query.withPast}
      further={{
        open: [state, standing, rule].some(Boolean) || query.withPast,
        fields: (
          <>
            <FilterSelect name="tinh-trang" label="Tình trạng" choices={STATE_CHOICES} defaultValue={state ?? ""} />
            <FilterSelect
              name="ket-qua"
              label="Theo quy định"
              choices={STANDING_CHOICES}
              defaultValue={standing ?? ""}
            />
            <FilterSelect
              name="con-thieu"
              label="Còn thiếu"
              empty="Không lọc"
              choices={RULE_CHOICES}
              defaultValue={rule ?? ""}
            />
            <FilterSelect
              name="gom"
              label="Gồm"
              empty="Tổ vào ngày đó"
              choices={[{ value: PAST, label: "Cả Tổ đã thôi" }]}
              defaultValue={query.withPast ? PAST : ""}
            />
          </>
        ),
      }}
    >
      <DateField
        name="ngay"
        id="to-ngay"
        label="Vào ngày"
        defaultValue={wrongDay ?? query.day}
        {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
      />
    </FilterBar>
  );
}

/** One press for all bản of the list that have no team; nothing for one, which has its own press in its row. */
function startAll(rows: readonly TeamRow[]): ReactNode {
  const without = rows.filter(({ state, hamlet }) => state === "none" && !hamlet.endedOn);
  if (without.length < 2) return null;
  const words = `Lập Tổ cho ${without.length} bản chưa có`;
  return (
    <ActionForm action={startTeamsAction} id="lap-ca">
      {without.map(({ hamlet }) => (
        <input key={hamlet.id} type="hidden" name="hamletIds" value={hamlet.id} />
      ))}
      <ConfirmButton
        tone="secondary"
        question={`${words}?`}
        details="Mỗi bản có một danh sách dự kiến, Trưởng bản đã biết được đề xuất làm Tổ trưởng. Chưa có gì có hiệu lực cho đến khi ban hành quyết định."
        confirmWords={words}
      >
        {words}
      </ConfirmButton>
    </ActionForm>
  );
}

function Rows({
  rows,
  view,
  query,
  today,
  may,
}: {
  rows: readonly TeamRow[];
  view: TeamsView;
  query: TeamsQuery;
  today: CivilDate;
  may: TeamsMay;
}) {
  const narrowed = filterWords(query);
  const caption = [`Tổ công nghệ số cộng đồng ${dayWords(view.day)}`, narrowed].filter(Boolean).join(". ");
  const table = (
    <Card flush>
      {rows.length > 0 ? (
        <TeamsTable rows={rows} caption={caption} may={may} allTicked={query.allTicked} />
      ) : (
        <EmptyState>
          {narrowed ? "Không có Tổ nào khớp với điều kiện lọc." : `${dayWords(view.day)} không có bản nào.`}
        </EmptyState>
      )}
    </Card>
  );
  if (!may.draft || !rows.some(isReady)) return table;
  return (
    <ActionForm action={draftDecisionAction} id="soan-to">
      <TeamsDecision rows={rows} tickAllHref={teamsHref(TEAMS_PATH, query, today, { allTicked: true })} />
      {table}
    </ActionForm>
  );
}
