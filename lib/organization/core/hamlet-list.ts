import { normaliseName } from "@/lib/kernel/names";
import { cleanLine } from "@/lib/kernel/text";
import { findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { bareHamletName, findHamlet, hamletKey } from "./hamlet-name";

/** A list of bản under check: what was brought in, and what a person chose for its rows. */
export interface HamletListSource {
  readonly format: 1;
  readonly grid: SheetGrid;
  /** Row → "name:ID" to give that numbered bản the name, "add" or "skip". */
  readonly choices: Readonly<Record<string, string>>;
}

export interface ListedHamlet {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly placeholder: boolean;
  readonly ended: boolean;
}

export type HamletRowPlan =
  | { readonly kind: "known"; readonly was: string }
  | { readonly kind: "name"; readonly hamletId: string; readonly was: string }
  | { readonly kind: "add" }
  | { readonly kind: "skip" }
  /** Something is wrong with it, in words; a choice may mend it. */
  | { readonly kind: "problem"; readonly words: string };

export interface HamletRow {
  readonly row: number;
  /** As the list numbers it; null when it does not. */
  readonly number: number | null;
  readonly name: string;
  readonly plan: HamletRowPlan;
}

export interface HamletListPlan {
  readonly rows: readonly HamletRow[];
  /** Bản still numbers that no row takes. */
  readonly free: readonly ListedHamlet[];
  readonly ready: boolean;
}

const FIELDS: readonly ColumnField<"number" | "name">[] = [
  { key: "number", words: ["stt", "tt", "số thứ tự", "số"] },
  { key: "name", words: ["tên bản", "bản", "tên thôn", "thôn", "thôn bản", "tên", "tên tổ dân phố", "tổ dân phố"] },
];
const LONGEST_NAME = 80;

interface ReadRow {
  readonly row: number;
  readonly number: number | null;
  readonly name: string;
}

/** "BẢN NÀ KHẰM (120 hộ)" is Nà Khằm. */
function readName(text: string): string {
  const line = cleanLine(text)
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/[\s.;,:–-]+$/u, "");
  return bareHamletName(normaliseName(line));
}

/** The rows of a list of bản: under its head, or line by line. */
function readRows(grid: SheetGrid): ReadRow[] {
  const table = findTable(
    grid,
    FIELDS.flatMap(({ words }) => [...words]),
  );
  const { mapping } = matchColumns(table.columns, FIELDS);
  const texts = (row: number) => (grid.rows[row] ?? []).map((cell) => cleanLine(cellText(cell)));
  const firstWords = (row: number) => texts(row).find((text) => text !== "" && !/^[\d.]+$/.test(text)) ?? "";
  // A list of names alone has a line a row: what looks like a heading is a bản as well.
  const isNames = table.headerRows.length === 0;
  const rows = [...table.dataRows, ...(isNames ? table.headings.map(({ row }) => row) : [])];
  return rows
    .sort((a, b) => a - b)
    .map((row) => {
      const numberText = cleanLine(cellText(cellAt(grid, row, mapping.number ?? 0)));
      const number = /^(\d{1,4})\.?$/.exec(numberText)?.[1];
      const text = mapping.name === undefined ? firstWords(row) : cellText(cellAt(grid, row, mapping.name));
      return { row: rowNumber(row), number: number === undefined ? null : Number(number), name: readName(text) };
    })
    .filter(({ name, number }) => name !== "" || number === null);
}

/** The sheet with the most names of bản in it; the first when none has any. */
export function chooseHamletSheet(grids: readonly SheetGrid[]): SheetGrid {
  const [first, ...others] = grids;
  if (!first) throw new Error("an upload that was read has a sheet");
  return others.reduce((best, grid) => (readRows(grid).length > readRows(best).length ? grid : best), first);
}

/** What is wrong with a row by itself or beside those above it. */
function judgeRow({ name }: ReadRow, seen: Map<string, number>): string | null {
  if (name === "") return "Chưa có tên bản.";
  if (name.length > LONGEST_NAME) return `Tên dài quá ${LONGEST_NAME} ký tự.`;
  const first = seen.get(hamletKey(name));
  return first === undefined ? null : `Trùng tên với dòng ${first}.`;
}

function planRow(
  row: ReadRow,
  choice: string | undefined,
  hamlets: readonly ListedHamlet[],
  taken: ReadonlySet<string>,
): HamletRowPlan {
  const known = findHamlet(
    hamlets.filter(({ ended }) => !ended),
    row.name,
  );
  if (known) return { kind: "known", was: known.name };
  if (choice === "add") return { kind: "add" };
  const free = hamlets.filter(({ id, placeholder, ended }) => placeholder && !ended && !taken.has(id));
  const chosen = choice === undefined ? undefined : free.find(({ id }) => choice === `name:${id}`);
  if (chosen) return { kind: "name", hamletId: chosen.id, was: chosen.name };
  if (row.number === null) {
    const next = free[0];
    return next ? { kind: "name", hamletId: next.id, was: next.name } : { kind: "add" };
  }
  const numbered = hamlets.find(({ number, ended }) => number === row.number && !ended);
  if (!numbered) return { kind: "add" };
  if (free.includes(numbered)) return { kind: "name", hamletId: numbered.id, was: numbered.name };
  const words = `Số ${row.number} trong cổng là ${numbered.name}: nếu là cùng một bản thì bỏ qua dòng này và sửa tên ở trang của bản đó; nếu không thì chọn bản khác hoặc thêm mới.`;
  return { kind: "problem", words };
}

/** What writing a list of bản would do: which numbered bản gets which name, which are new, which are there already. */
export function planHamletList(source: HamletListSource, hamlets: readonly ListedHamlet[]): HamletListPlan {
  const read = readRows(source.grid);
  const chosenFor = (row: number) =>
    Object.hasOwn(source.choices, String(row)) ? source.choices[String(row)] : undefined;
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  const rows = read.map((row): HamletRow => {
    const choice = chosenFor(row.row);
    if (choice === "skip") return { ...row, plan: { kind: "skip" } };
    const wrong = judgeRow(row, seen);
    if (wrong) return { ...row, plan: { kind: "problem", words: wrong } };
    seen.set(hamletKey(row.name), row.row);
    const plan = planRow(row, choice, hamlets, taken);
    if (plan.kind === "name") taken.add(plan.hamletId);
    return { ...row, plan };
  });
  return {
    rows,
    free: hamlets.filter(({ id, placeholder, ended }) => placeholder && !ended && !taken.has(id)),
    ready:
      rows.some(({ plan }) => plan.kind === "name" || plan.kind === "add") &&
      rows.every(({ plan }) => plan.kind !== "problem"),
  };
}
