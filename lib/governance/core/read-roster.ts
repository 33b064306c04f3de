import { convertLegacyText } from "@/lib/kernel/legacy-encodings";
import { normaliseName, stripHonorific } from "@/lib/kernel/names";
import { normalisePhone } from "@/lib/kernel/phone";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import { cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { type RosterField, type RosterMapping, rosterFieldLabel } from "./read-roster-fields";
import { readHamletNames, takeHamletsFromDuty } from "./read-roster-hamlets";
import { judgeRosterRows, problem, type RosterProblem, type RosterRow } from "./read-roster-problems";
import { readBodyRole, takeRoleFromTitle } from "./read-roster-role";

/** What a person typed over a field while checking the list; it stands for the cell at every later reading. */
export interface RosterCorrection {
  readonly row: number;
  readonly field: RosterField;
  readonly text: string;
}

export interface RosterSource {
  readonly grid: SheetGrid;
  readonly table: FoundTable;
  readonly mapping: RosterMapping;
  readonly corrections?: readonly RosterCorrection[];
  /** Rows (the sheet's own numbers) that are no members and are left out. */
  readonly omittedRows?: readonly number[];
}

export interface RosterReading {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
  /** The number of people a closing line states, null when none does. */
  readonly statedTotal: number | null;
  readonly foundTotal: number;
}

type ReadText = (field: RosterField) => string;

const STRANGE = /[\uFFFD\u25A1\uE000-\uF8FF]|\p{L}\?\p{L}/u;

/** Columns under one wide head "Họ và tên": họ đệm in one, tên in the next. */
function columnsOf({ grid, table, mapping }: RosterSource, field: RosterField): number[] {
  const first = mapping[field];
  if (first === undefined) return [];
  const head = table.headerRows.at(-1);
  const next = head === undefined ? undefined : cellAt(grid, head, first + 1).mergedFrom;
  return field === "fullName" && next?.column === first ? [first, first + 1] : [first];
}

function cellTextOf(source: RosterSource, row: number, field: RosterField): string {
  const cells = columnsOf(source, field).map((column) => ({ column, cell: cellAt(source.grid, row, column) }));
  return cells
    .filter(({ cell, column }) => !(cell.mergedFrom && cell.mergedFrom.column < column))
    .map(({ cell }) => cellText(cell))
    .filter((text) => text.trim() !== "")
    .join(" ");
}

/** Rows of one person: a row whose name hangs down from the row above only adds to it. */
function groupRows(source: RosterSource): number[][] {
  const { grid, table, mapping } = source;
  const omitted = new Set(source.omittedRows);
  const groups: number[][] = [];
  for (const row of table.dataRows) {
    if (omitted.has(rowNumber(row))) continue;
    const from = mapping.fullName === undefined ? undefined : cellAt(grid, row, mapping.fullName).mergedFrom;
    const last = groups.at(-1);
    if (from && from.row < row && last?.includes(from.row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A line break inside a sentence is the cell's width, not the author's; before a capital it may be meant. */
function joinWrappedLines(text: string): string {
  return cleanLines(text).replace(/\n+(?=\p{Ll}|\d|\()/gu, " ");
}

const SEVERAL_LINES: readonly RosterField[] = ["dutyText", "hamletNames", "note"];

/** Reads fields of one person, corrections first, and notes what had to be converted on the way. */
function textReader(source: RosterSource, rows: readonly number[], problems: RosterProblem[]): ReadText {
  const row = rowNumber(rows[0] ?? 0);
  return (field) => {
    const corrected = source.corrections?.findLast((one) => one.row === row && one.field === field);
    const texts = rows.map((each) => cellTextOf(source, each, field)).filter((text) => text.trim() !== "");
    const written = corrected?.text ?? [...new Set(texts)].join("\n");
    const { text, from } = convertLegacyText(written);
    const clean = SEVERAL_LINES.includes(field) ? joinWrappedLines(text) : cleanLine(text);
    const at = { row, field, value: clean };
    if (from) {
      const words = `${rosterFieldLabel(field)}: chữ gõ bằng phông ${from} đã được chuyển thành “${clean}”; hãy xem lại.`;
      problems.push(problem("legacy-font", "warning", words, at));
    } else if (STRANGE.test(clean)) {
      const words = `${rosterFieldLabel(field)} có ký tự lạ: “${clean}”.`;
      problems.push(problem("strange-characters", "warning", words, at));
    }
    return clean;
  };
}

function readRole(read: ReadText): Pick<RosterRow, "committeeRole" | "roleText" | "positionTitle"> {
  const roleText = read("committeeRole");
  const positionTitle = read("positionTitle");
  const taken = roleText === "" ? takeRoleFromTitle(positionTitle) : null;
  if (taken) return { committeeRole: taken.role, roleText: taken.roleText, positionTitle: taken.title };
  return { committeeRole: readBodyRole(roleText), roleText, positionTitle };
}

function readDuty(read: ReadText): Pick<RosterRow, "dutyText" | "hamletNames"> {
  const { hamletNames, duty } = takeHamletsFromDuty(read("dutyText"));
  return { dutyText: duty, hamletNames: [...new Set([...readHamletNames(read("hamletNames")), ...hamletNames])] };
}

function readPhone(read: ReadText, row: number, problems: RosterProblem[]): string | null {
  const value = read("phone");
  const phone = normalisePhone(value);
  if (value !== "" && phone === null) {
    const at = { row, field: "phone", value } as const;
    problems.push(problem("unreadable-phone", "warning", `“${value}” không phải số điện thoại.`, at));
  }
  return phone;
}

function readBirthYear(read: ReadText, row: number, problems: RosterProblem[]): number | null {
  const value = read("birthYear");
  const year = /(?:^|\D)((?:19|20)\d{2})$/.exec(value)?.[1];
  if (value !== "" && year === undefined) {
    const at = { row, field: "birthYear", value } as const;
    problems.push(problem("unreadable-birth-year", "warning", `“${value}” không phải năm sinh.`, at));
  }
  return year === undefined ? null : Number(year);
}

function readSex(text: string): RosterRow["sex"] {
  if (/^(?:nam|trai)$/i.test(text)) return "nam";
  return /^nữ$/i.test(text) ? "nu" : null;
}

function readMember(
  source: RosterSource,
  rows: readonly number[],
  hidden: ReadonlySet<number>,
  problems: RosterProblem[],
): RosterRow {
  const row = rowNumber(rows[0] ?? 0);
  if (hidden.has(row - 1))
    problems.push(problem("hidden-row", "warning", "Dòng này đang bị ẩn trong tệp nhưng vẫn được đọc.", { row }));
  const read = textReader(source, rows, problems);
  const { honorific, name } = stripHonorific(read("fullName"));
  const sex = readSex(read("sex"));
  const spoken = honorific ?? stripHonorific(read("honorific")).honorific;
  return {
    row,
    honorific: spoken ?? (sex === null ? null : sex === "nam" ? "Ông" : "Bà"),
    fullName: normaliseName(name),
    ...readRole(read),
    ...readDuty(read),
    unitName: read("unitName"),
    phone: readPhone(read, row, problems),
    birthYear: readBirthYear(read, row, problems),
    sex,
    ethnicity: read("ethnicity"),
    note: read("note"),
  };
}

function judgeList(rows: readonly RosterRow[], mapping: RosterMapping, statedTotal: number | null): RosterProblem[] {
  if (mapping.fullName === undefined)
    return [problem("no-name-column", "error", "Chưa chọn cột Họ và tên.", { field: "fullName" })];
  if (rows.length === 0) return [problem("no-rows", "error", "Không tìm thấy người nào trong danh sách.")];
  if (statedTotal === null || statedTotal === rows.length) return [];
  const words = `Dòng cuối ghi ${statedTotal} người, đọc được ${rows.length} người.`;
  return [problem("total-differs", "warning", words, { value: String(statedTotal) })];
}

/**
 * Reads a list of committee members: every person with what the list says, and every problem in words, by row and
 * field. Reading again with corrections and omitted rows is how the screen mends the list; nothing is stored between.
 */
export function readRoster(source: RosterSource): RosterReading {
  const problems: RosterProblem[] = [];
  const hidden = new Set(source.grid.hiddenRows);
  const groups = source.mapping.fullName === undefined ? [] : groupRows(source);
  const rows = groups.map((group) => readMember(source, group, hidden, problems));
  const statedTotal = source.table.closing.findLast((line) => line.statedTotal !== null)?.statedTotal ?? null;
  const all = [...judgeList(rows, source.mapping, statedTotal), ...problems, ...judgeRosterRows(rows)];
  return {
    rows,
    problems: all.sort((left, right) => (left.row ?? 0) - (right.row ?? 0)),
    statedTotal,
    foundTotal: rows.length,
  };
}
