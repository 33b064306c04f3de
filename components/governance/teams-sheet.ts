import { matchesTeam, type TeamFilter } from "@/lib/governance/core/team-state";
import { teamStateLabel } from "@/lib/governance/labels";
import type { TeamRow, TeamsView } from "@/lib/governance/queries/teams";
import { formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { memberName } from "./member-words";
import { filterWords } from "./teams-filter";

const STANDING = { met: "Đạt", short: "Chưa đạt" } as const;

/** What a team lacks on one line each: the words, and whose rule it is. */
function lackingText({ findings }: TeamRow): string {
  return findings
    .map(({ weight, words, source }) => {
      const lead = weight === "recommended" ? "Khuyến nghị: " : "";
      return source ? `${lead}${words} (${source})` : `${lead}${words}`;
    })
    .join("\n");
}

/** The overview of teams as a sheet, narrowed as the page is, its day, rules and filter as the caption. */
export function teamsSheet(view: TeamsView, filter: TeamFilter): WorkbookSheet {
  const rows = view.rows.filter((row) => matchesTeam(row, filter));
  const narrowed = filterWords(filter);
  const rules = view.rules ? `Xét theo ${view.rules.title}` : "Chưa chọn quy định cho ngày này";
  const sum = (of: (row: TeamRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total: readonly WorkbookValue[] = [
    ...[null, "Tổng cộng", null, `${rows.length} bản`, null, null],
    ...[sum(({ members }) => members), sum(({ collaborators }) => collaborators)],
    ...[sum(({ ambassadors }) => ambassadors), null, null],
  ];
  return {
    name: "Tổ công nghệ số",
    caption: [
      "TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG",
      [`Ngày ${formatDay(view.day)}: ${rows.length} bản. ${rules}`, narrowed].filter(Boolean).join(". "),
    ],
    columns: [
      { title: "Số", width: 6, kind: "number", align: "center" },
      { title: "Bản", width: 22 },
      { title: "Tổ", width: 40 },
      { title: "Tình trạng", width: 17 },
      { title: "Tổ trưởng", width: 26 },
      { title: "Chức vụ", width: 26 },
      { title: "Thành viên", width: 11, kind: "number", align: "center" },
      { title: "Cộng tác viên", width: 11, kind: "number", align: "center" },
      { title: "Đại sứ số", width: 9, kind: "number", align: "center" },
      { title: "Theo quy định", width: 13 },
      { title: "Còn thiếu (theo quy định nào)", width: 60 },
    ],
    rows: [...rows.map(rowOf), total],
  };
}

function rowOf(row: TeamRow): readonly WorkbookValue[] {
  const { hamlet, body, state, head, members, collaborators, ambassadors, standing } = row;
  const counts = state === "none" ? [null, null, null] : [members, collaborators, ambassadors];
  return [
    ...[hamlet.number, hamlet.name, body?.name ?? null, teamStateLabel[state]],
    ...[head ? memberName(head) : null, head?.positionTitle ?? null, ...counts],
    ...[standing ? STANDING[standing] : null, lackingText(row)],
  ];
}
