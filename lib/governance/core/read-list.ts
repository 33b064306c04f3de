import { convertLegacyText } from "@/lib/kernel/legacy-encodings";
import { normaliseName, stripHonorific } from "@/lib/kernel/names";
import { normalisePhone } from "@/lib/kernel/phone";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import { cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { RosterField, RosterMapping } from "./list-columns";
import { problem, type RosterProblem, type RosterRow } from "./read-roster-problems";

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

/** A list with how its kind calls a field. */
export interface ListSource extends RosterSource {
  readonly labelOf: (field: RosterField) => string;
}

export interface RosterReading {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
  /** The number of people the list states for itself, null when none does. */
  readonly statedTotal: number | null;
  readonly foundTotal: number;
  /** Lines taken for neither people nor headings: shown, so that nothing is passed over in silence. */
  readonly otherLines: readonly { readonly row: number; readonly text: string }[];
}

export type ReadText = (field: RosterField) => string;

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
export function groupRows(source: RosterSource): number[][] {
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
function textReader(source: ListSource, rows: readonly number[], problems: RosterProblem[]): ReadText {
  const row = rowNumber(rows[0] ?? 0);
  return (field) => {
    const corrected = source.corrections?.findLast((one) => one.row === row && one.field === field);
    const texts = rows.map((each) => cellTextOf(source, each, field)).filter((text) => text.trim() !== "");
    const written = corrected?.text ?? [...new Set(texts)].join("\n");
    const { text, from } = convertLegacyText(written);
    const clean = SEVERAL_LINES.includes(field) ? joinWrappedLines(text) : cleanLine(text);
    const at = { row, field, value: clean };
    if (from) {
      const words = `${source.labelOf(field)}: chữ gõ bằng phông ${from} đã được chuyển thành “${clean}”; hãy xem lại.`;
      problems.push(problem("legacy-font", "warning", words, at));
    } else if (STRANGE.test(clean)) {
      const words = `${source.labelOf(field)} có ký tự lạ: “${clean}”.`;
      problems.push(problem("strange-characters", "warning", words, at));
    }
    if (!corrected) problems.push(...judgeCells(source, row - 1, field, at));
    return clean;
  };
}

/** A computed cell is read as the program last computed it; one that says #N/A or the like is read as nothing. */
function judgeCells(
  source: ListSource,
  row: number,
  field: RosterField,
  at: Pick<RosterProblem, "row" | "field" | "value">,
): RosterProblem[] {
  const label = source.labelOf(field);
  return columnsOf(source, field).flatMap((column): RosterProblem[] => {
    const cell = cellAt(source.grid, row, column);
    if (cell.kind === "error")
      return [problem("formula", "warning", `${label}: ô báo lỗi “${cell.text}” nên không đọc được gì.`, at)];
    if (!cell.formula) return [];
    return [
      problem("formula", "warning", `${label} là công thức: đọc kết quả đã tính “${at.value}”; hãy xem lại.`, at),
    ];
  });
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

/** People on rows that the file hides: read all the same, and said. */
export function judgeHiddenRows({ grid }: RosterSource, groups: readonly (readonly number[])[]): RosterProblem[] {
  const hidden = new Set(grid.hiddenRows);
  return groups.flatMap(([first]) =>
    first !== undefined && hidden.has(first)
      ? [
          problem("hidden-row", "warning", "Dòng này đang bị ẩn trong tệp nhưng vẫn được đọc.", {
            row: rowNumber(first),
          }),
        ]
      : [],
  );
}

/** What every list says of a person, whatever body it is for. */
export type ListedPerson = Pick<
  RosterRow,
  "row" | "honorific" | "fullName" | "unitName" | "phone" | "birthYear" | "sex" | "ethnicity" | "note"
>;

/** Reads the rows of one person up to what a kind of list says of its own. `read` reads its further fields, each once. */
export function readPerson(
  source: ListSource,
  rows: readonly number[],
  problems: RosterProblem[],
): { readonly person: ListedPerson; readonly nameText: string; readonly read: ReadText } {
  const row = rowNumber(rows[0] ?? 0);
  const read = textReader(source, rows, problems);
  const nameText = read("fullName");
  const { honorific, name } = stripHonorific(nameText);
  const sex = readSex(read("sex"));
  const spoken = honorific ?? stripHonorific(read("honorific")).honorific;
  const person = {
    row,
    honorific: spoken ?? (sex === null ? null : sex === "nam" ? ("Ông" as const) : ("Bà" as const)),
    fullName: normaliseName(name),
    unitName: read("unitName"),
    phone: readPhone(read, row, problems),
    birthYear: readBirthYear(read, row, problems),
    sex,
    ethnicity: read("ethnicity"),
    note: read("note"),
  };
  return { person, nameText, read };
}
