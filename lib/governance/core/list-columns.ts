import { normaliseName, stripHonorific } from "@/lib/kernel/names";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, type ColumnMatch, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { cellAt, cellText, isBlank, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";

/** Everything a list of members may say of one; each kind of list uses some of them. */
export type RosterField =
  | "number"
  | "honorific"
  | "fullName"
  | "positionTitle"
  | "unitName"
  | "committeeRole"
  | "dutyText"
  | "hamletNames"
  | "ambassador"
  | "youth"
  | "phone"
  | "sex"
  | "birthYear"
  | "ethnicity"
  | "note";

/** A field of a kind of list: how the screen calls it, and the words that head its column. */
export interface ListField extends ColumnField<RosterField> {
  readonly label: string;
}

export type RosterMapping = Readonly<Partial<Record<RosterField, number>>>;

/** The fields every list of people has, by the names every office gives them. */
export const PERSON_FIELDS = {
  number: { key: "number", label: "Số thứ tự", words: ["tt", "stt", "số tt", "số thứ tự", "thứ tự"] },
  honorific: { key: "honorific", label: "Ông/Bà", words: ["ông bà", "ông/bà", "xưng hô", "danh xưng"] },
  phone: {
    key: "phone",
    label: "Số điện thoại",
    words: ["số điện thoại", "điện thoại", "sđt", "số đt", "di động", "zalo"],
  },
  sex: { key: "sex", label: "Giới tính", words: ["giới tính", "nam nữ", "giới"] },
  birthYear: {
    key: "birthYear",
    label: "Năm sinh",
    words: ["năm sinh", "ngày tháng năm sinh", "ngày sinh", "sinh năm"],
  },
  ethnicity: { key: "ethnicity", label: "Dân tộc", words: ["dân tộc"] },
  note: { key: "note", label: "Ghi chú", words: ["ghi chú"] },
} as const satisfies Partial<Record<RosterField, ListField>>;

const MOST_CELLS = 0.6;

/** Two to five capitalised words without figures that are no role, or any words after "Ông" or "Bà". */
export function looksLikeName(text: string, isRole: (text: string) => boolean): boolean {
  const { honorific, name } = stripHonorific(text);
  if (honorific !== null) return true;
  return /^(?:\p{Lu}[\p{L}'’-]*\s?){2,5}$/u.test(normaliseName(name)) && !isRole(name);
}

function textsOf(grid: SheetGrid, table: FoundTable, column: number): string[] {
  return table.dataRows
    .map((row) => cellAt(grid, row, column))
    .flatMap((cell) => (isBlank(cell) ? [] : [cellText(cell)]));
}

/** The first of the columns most of whose cells pass the test. */
export function columnHolding(
  grid: SheetGrid,
  table: FoundTable,
  columns: readonly { readonly index: number }[],
  test: (text: string) => boolean,
): number | undefined {
  return columns.find(({ index }) => {
    const texts = textsOf(grid, table, index);
    return texts.length > 0 && texts.filter(test).length / texts.length >= MOST_CELLS;
  })?.index;
}

/** The column with the most cells that pass the test; none when no cell does. */
export function columnWithMost(
  grid: SheetGrid,
  table: FoundTable,
  columns: readonly { readonly index: number }[],
  test: (text: string) => boolean,
): number | undefined {
  const counts = columns.map(({ index }) => ({ index, count: textsOf(grid, table, index).filter(test).length }));
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.index;
}

/**
 * Matches the columns of a found table to fields: by their titles first, then by what they hold, for lists without a
 * head and for "Nhiệm vụ trong Ban" over a column of roles. `further` finds what only this kind of list has.
 */
export function matchListColumns(
  grid: SheetGrid,
  table: FoundTable,
  fields: readonly ListField[],
  isRole: (text: string) => boolean,
  further: (
    mapping: Partial<Record<RosterField, number>>,
    free: () => readonly { readonly index: number }[],
  ) => void = () => undefined,
): ColumnMatch<RosterField> {
  const matched = matchColumns<RosterField>(table.columns, fields);
  const mapping: Partial<Record<RosterField, number>> = { ...matched.mapping };
  const free = () => table.columns.filter(({ index }) => !Object.values(mapping).includes(index));
  const holding = (test: (text: string) => boolean) => columnHolding(grid, table, free(), test);
  if (mapping.committeeRole === undefined) {
    const column = columnHolding(grid, table, table.columns, isRole);
    if (column !== undefined) {
      for (const { key } of fields) if (mapping[key] === column) delete mapping[key];
      mapping.committeeRole = column;
    }
  }
  mapping.fullName ??= holding((text) => looksLikeName(text, isRole));
  if (table.headerRows.length === 0) {
    mapping.number ??= holding((text) => /^\d{1,4}$/.test(text));
    mapping.phone ??= holding((text) => /^[\d .+]{9,14}$/.test(text));
  }
  further(mapping, free);
  if (table.headerRows.length === 0) mapping.positionTitle ??= holding((text) => text !== "");
  const used = new Set(Object.values(mapping));
  return {
    mapping: Object.fromEntries(Object.entries(mapping).filter(([, column]) => column !== undefined)),
    scores: matched.scores,
    unmatchedColumns: table.columns.filter(({ index }) => !used.has(index)),
    unmatchedFields: fields.map(({ key }) => key).filter((key) => mapping[key] === undefined),
  };
}
