import { plain } from "@/lib/documents/core/inline";
import type { TableBlock, TableRow } from "@/lib/documents/core/model";
import { padNumber } from "@/lib/documents/core/number";
import { romanNumber } from "@/lib/documents/core/numbering";
import { MARKS, type Mark, roleLabel } from "@/lib/governance/core/kinds";
import { inOrder, isFilled, type RosterMember } from "@/lib/governance/core/roster";
import type { BodyFacts } from "./decision-facts";
import { FILLED_LATER, hamletWords, personWords, unitWords } from "./member-words";
import { membersInWords, teamTotals } from "./team-sentences";

const MARK_NOTE: Record<Mark, string> = { "dai-su-so": "Đại sứ số", "doan-thanh-nien": "Đoàn Thanh niên" };
const COLUMNS = 5;

function noteOf(member: RosterMember): string {
  const charges = [hamletWords(member), unitWords(member)].filter((words) => words !== "").join(", ");
  return [
    ...MARKS.filter((mark) => member.marks.includes(mark)).map((mark) => MARK_NOTE[mark]),
    ...(member.exOfficio ? ["theo chức vụ"] : []),
    ...(charges ? [`phụ trách ${charges}`] : []),
  ].join("; ");
}

function memberRow(member: RosterMember, number: number): TableRow {
  const name = isFilled(member) ? personWords(member) : `(${FILLED_LATER})`;
  const title = member.exOfficio ?? member.positionTitle;
  const cells = [String(number), name, title, roleLabel[member.role], noteOf(member)];
  return { id: member.id, cells: cells.map((words) => ({ paragraphs: [plain(words)] })) };
}

function heading(id: string, words: string, italic = false): TableRow {
  const text = italic ? [{ type: "text" as const, text: words, italic }] : plain(words);
  return { id, type: "group", cells: [{ paragraphs: [text], colSpan: COLUMNS, align: "left" }] };
}

function bodyRows({ bodyId, name, members }: BodyFacts, index: number): TableRow[] {
  const ordered = inOrder(members);
  const helpers = ordered.filter(({ role }) => role === "cong-tac-vien");
  const others = ordered.filter(({ role }) => role !== "cong-tac-vien");
  const numbered = (rows: readonly RosterMember[]) => rows.map((member, at) => memberRow(member, at + 1));
  return [
    heading(`to-${bodyId}`, `${romanNumber(index + 1)}. ${name}`),
    ...numbered(others),
    ...(helpers.length > 0 ? [heading(`cong-tac-vien-${bodyId}`, "Nhóm cộng tác viên", true)] : []),
    ...numbered(helpers),
  ];
}

/** The annex of many bodies: a heading row for each, its members under it, and what they come to at the end. */
export function rosterTable(bodies: readonly BodyFacts[]): TableBlock {
  const totals = teamTotals(bodies);
  const ambassadors = totals.ambassadors > 0 ? `, trong đó có ${padNumber(totals.ambassadors)} Đại sứ số` : "";
  const words = `Tổng số: ${padNumber(totals.teams)} Tổ, ${membersInWords(totals)}${ambassadors}`;
  return {
    type: "table",
    id: "danh-sach",
    columns: [
      { widthMm: 11, align: "center" },
      { widthMm: 44, align: "left" },
      { widthMm: 44, align: "left" },
      { widthMm: 26, align: "center" },
      { widthMm: 40, align: "left" },
    ],
    head: [["STT", "Họ và tên", "Chức vụ, đơn vị", "Chức danh trong Tổ", "Ghi chú"].map((text) => ({ text }))],
    rows: bodies.flatMap(bodyRows),
    totals: [{ paragraphs: [plain(words)], colSpan: COLUMNS, align: "left" }],
  };
}
