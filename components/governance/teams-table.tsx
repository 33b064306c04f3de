import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowLink } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { TeamState } from "@/lib/governance/core/team-state";
import { teamStateLabel } from "@/lib/governance/labels";
import type { TeamRow } from "@/lib/governance/queries/teams";
import { formatDay } from "@/lib/kernel/civil-date";
import { memberName } from "./member-words";
import { TeamFindings } from "./team-findings";
import { TeamTick } from "./team-tick";

export const TEAM_TONE: Record<TeamState, TagTone> = {
  none: "neutral",
  proposed: "active",
  active: "success",
  changing: "warning",
};

/** The form that begins the team of the row whose button is pressed. */
export const START_FORM = "lap-to";

/** Whether a working roster can become a decision now: nothing stops it, and none is being drafted from it. */
export function isReady({ proposal }: TeamRow): boolean {
  return proposal !== null && proposal.errors.length === 0 && proposal.documentId === null;
}

/** What the person looking may do here. */
export interface TeamsMay {
  readonly prepare: boolean;
  readonly draft: boolean;
  readonly readPeople: boolean;
}

/** Every bản with its team, the columns that can be summed summed. */
export function TeamsTable({
  rows,
  caption,
  may,
  allTicked,
}: {
  rows: readonly TeamRow[];
  caption: string;
  may: TeamsMay;
  allTicked: boolean;
}) {
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(rows, may, allTicked)}
      rows={rows}
      rowKey={({ hamlet, body }) => `${hamlet.id} ${body?.id ?? ""}`}
      numbered={false}
    />
  );
}

function columnsOf(rows: readonly TeamRow[], may: TeamsMay, allTicked: boolean): readonly Column<TeamRow>[] {
  const sum = (of: (row: TeamRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const tick: Column<TeamRow> = {
    key: "tick",
    head: "Chọn",
    className: "w-px print:hidden!",
    cell: (row) =>
      row.body && isReady(row) ? <TeamTick bodyId={row.body.id} name={row.body.name} ticked={allTicked} /> : "",
  };
  const count = (key: string, head: string, of: (row: TeamRow) => number): Column<TeamRow> => ({
    ...{ key, head, numeric: true, className: "w-px", total: sum(of) },
    cell: (row) => (row.state === "none" ? "" : of(row)),
  });
  return [
    ...(may.draft && rows.some(isReady) ? [tick] : []),
    {
      key: "number",
      head: "Số",
      numeric: true,
      className: "w-px max-sm:hidden!",
      cell: ({ hamlet }) => hamlet.number,
    },
    { key: "name", head: "Bản", rowHead: true, className: "min-w-40", cell: (row) => <HamletCell row={row} /> },
    { key: "head", head: "Tổ trưởng", className: "min-w-44", cell: (row) => <HeadCell row={row} may={may} /> },
    count("members", "Thành viên", ({ members }) => members),
    count("collaborators", "Cộng tác viên", ({ collaborators }) => collaborators),
    count("ambassadors", "Đại sứ số", ({ ambassadors }) => ambassadors),
    { key: "rules", head: "Theo quy định", className: "min-w-64", cell: (row) => <RulesCell row={row} /> },
    ...(may.prepare
      ? [{ key: "act", head: "Việc", className: "w-px print:hidden!", cell: (row: TeamRow) => <ActCell row={row} /> }]
      : []),
  ];
}

function HamletCell({ row: { hamlet, body, state } }: { row: TeamRow }) {
  return (
    <span className="flex flex-col items-start gap-1">
      {body ? <RowLink href={`/to-chuc/${body.id}`}>{hamlet.name}</RowLink> : <b>{hamlet.name}</b>}
      <Tag tone={TEAM_TONE[state]}>{teamStateLabel[state]}</Tag>
      {hamlet.endedOn ? <Tag tone="danger">{`Bản đã thôi từ ${formatDay(hamlet.endedOn)}`}</Tag> : null}
    </span>
  );
}

function HeadCell({ row: { head }, may }: { row: TeamRow; may: TeamsMay }) {
  if (!head) return "";
  return (
    <div>
      {may.readPeople && head.personId ? (
        <AppLink href={`/can-bo/${head.personId}`} className="link font-semibold">
          {memberName(head)}
        </AppLink>
      ) : (
        <b>{memberName(head)}</b>
      )}
      <span className="block text-muted">{head.positionTitle}</span>
    </div>
  );
}

function RulesCell({ row: { state, standing, findings, proposal } }: { row: TeamRow }) {
  if (state !== "changing" || !proposal) return <TeamFindings standing={standing} findings={findings} />;
  return (
    <div className="flex flex-col gap-2">
      <TeamFindings standing={standing} findings={findings} lead="Hiện nay" />
      <TeamFindings standing={proposal.standing} findings={proposal.findings} lead="Dự kiến" />
    </div>
  );
}

const LINK = "link inline-flex min-h-11 items-center whitespace-nowrap";

/** The one next thing to do with the row. */
function ActCell({ row: { hamlet, body, state, proposal } }: { row: TeamRow }) {
  if (state === "none") {
    if (hamlet.endedOn) return "";
    return (
      <Button type="submit" form={START_FORM} name="hamletIds" value={hamlet.id} className="whitespace-nowrap">
        Lập Tổ
        <span className="sr-only">{` cho ${hamlet.name}`}</span>
      </Button>
    );
  }
  if (proposal?.documentId) {
    return (
      <AppLink href={`/van-ban/${proposal.documentId}`} className={LINK}>
        Mở dự thảo
      </AppLink>
    );
  }
  const wrong = proposal?.errors.length ?? 0;
  const words = wrong > 0 ? `Sửa ${wrong} chỗ` : proposal ? "Sửa danh sách" : "Mở Tổ";
  return (
    <AppLink href={`/to-chuc/${body?.id}${proposal ? "/du-kien" : ""}`} className={LINK}>
      {words}
      <span className="sr-only">{`: ${hamlet.name}`}</span>
    </AppLink>
  );
}
