import { fold } from "@/lib/kernel/folding";
import { type Cell, cellText, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { Definition } from "../definition";
import { type FigureBook, hamletsIn } from "../figures/figure-book";
import { type MonthSpan, sinceNewYear } from "../figures/month-number";
import { COMMUNE, type FigureScope } from "../figures/parts";
import { rollUp } from "../roll-up";

/** What of an indicator goes into a cell; share: the percentage as 0,824, for a cell the form shows in percent. */
export const FORM_WHATS = ["percent", "share", "numerator", "denominator", "target", "cumulative"] as const;
export type FormWhat = (typeof FORM_WHATS)[number];

/** Whose figure: the commune's in one cell, or of the bản named in each row (column) beside it. */
export const FORM_SCOPES = ["commune", "rows", "columns"] as const;
export type FormScope = (typeof FORM_SCOPES)[number];

/** A cell of an upper level's form, or a whole column or row of them, and what goes there. */
export interface FormCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly indicatorId: string;
  readonly what: FormWhat;
  readonly scope: FormScope;
  /** Proposed by matching words, not yet confirmed by anybody: nothing is written there. */
  readonly doubtful: boolean;
}

/** How the cells of a mapping are kept; `formerOf` names the mapping a row in the trash was a former state of. */
export interface KeptCells {
  readonly cells: readonly FormCell[];
  readonly formerOf: string | null;
}

/** The cells of a mapping as they were kept. */
export function keptCells({ cells }: { readonly cells: unknown }): KeptCells {
  return cells as KeptCells;
}

/** A value put, or not, into one cell. */
export interface FormEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly of: FormCell;
  readonly hamletId: string | null;
  readonly value: number | null;
  /** formula: the form reckons it itself and it is left; missing: there is no figure. */
  readonly state: "filled" | "missing" | "formula";
}

const LONGEST_GRID = 400;
const FEWEST_PLACES = 2;

/** "Bản số 05", "bản 5" → "5"; "Bản Nà Khằm" → "na kham". */
function placeKey(text: string): string {
  return fold(text)
    .replace(/^(?:ban|thon|xom|to dan pho)\s+/u, "")
    .replace(/^so\s+(?=\d)/u, "")
    .replace(/^0+(?=\d)/u, "")
    .replace(/[.,;:]+$/u, "")
    .trim();
}

type Named = { readonly id: string; readonly name: string };

/** The column of a sheet that names bản, with the row of each; null where there is none. */
export function hamletRows(grid: SheetGrid, hamlets: readonly Named[]) {
  return best(grid, hamlets, (row, column) => [column, row]);
}

/** The row of a sheet that names bản, with the column of each. */
export function hamletColumns(grid: SheetGrid, hamlets: readonly Named[]) {
  return best(grid, hamlets, (row, column) => [row, column]);
}

function best(
  grid: SheetGrid,
  hamlets: readonly Named[],
  lay: (row: number, column: number) => readonly [line: number, at: number],
): { readonly line: number; readonly places: ReadonlyMap<number, string> } | null {
  const byKey = new Map(hamlets.map(({ id, name }) => [placeKey(name), id]));
  const lines = new Map<number, Map<number, string>>();
  for (const [row, cells] of grid.rows.slice(0, LONGEST_GRID).entries()) {
    for (const [column, cell] of cells.entries()) {
      // A bare number is rather a count of rows than the name of a bản.
      if (cell.kind !== "text" || cell.mergedFrom || /^\d+$/u.test(cell.text.trim())) continue;
      const id = byKey.get(placeKey(cell.text));
      if (!id) continue;
      const [line, at] = lay(row, column);
      const places = lines.get(line) ?? new Map<number, string>();
      if (![...places.values()].includes(id)) places.set(at, id);
      lines.set(line, places);
    }
  }
  const found = [...lines].sort((a, b) => b[1].size - a[1].size)[0];
  return found && found[1].size >= FEWEST_PLACES ? { line: found[0], places: found[1] } : null;
}

const toUnits = (centi: number | null) => (centi === null ? null : centi / 100);

/** The number a cell gets, as exact as the portal's own screens; null where there is no figure. */
function amountOf(
  book: FigureBook,
  { indicatorId, what }: FormCell,
  span: MonthSpan,
  scope: FigureScope,
): number | null {
  const figure = rollUp(book, { indicatorId, scope, span: what === "cumulative" ? sinceNewYear(span) : span });
  if (what === "target") return toUnits(figure.target?.valueCenti ?? null);
  const share = figure.definition?.measure === "ratio";
  switch (what) {
    case "numerator":
      return figure.numerator;
    case "denominator":
      return figure.denominator;
    case "percent":
      return share ? (figure.tenths === null ? null : figure.tenths / 10) : figure.numerator;
    case "share":
      return share ? (figure.tenths === null ? null : figure.tenths / 1000) : figure.numerator;
    case "cumulative":
      return figure.definition?.measure === "ratio" && figure.tenths !== null ? figure.tenths / 10 : figure.numerator;
  }
}

/** What each cell of a form gets in a span: one choice fills the cells of all bản. */
export function formEntries(
  book: FigureBook,
  grids: readonly SheetGrid[],
  cells: readonly FormCell[],
  span: MonthSpan,
): readonly FormEntry[] {
  const hamlets = hamletsIn(book, span.to);
  return cells
    .filter(({ doubtful }) => !doubtful)
    .flatMap((of): FormEntry[] => {
      const grid = grids.find(({ name }) => name === of.sheet);
      if (!grid) return [];
      const entry = (row: number, column: number, hamletId: string | null): FormEntry => {
        const scope: FigureScope = hamletId === null ? COMMUNE : { kind: "hamlet", id: hamletId };
        const formula = grid.rows[row]?.[column]?.formula === true;
        const value = formula ? null : amountOf(book, of, span, scope);
        const state = formula ? "formula" : value === null ? "missing" : "filled";
        return { sheet: of.sheet, row, column, of, hamletId, value, state };
      };
      if (of.scope === "commune") return [entry(of.row, of.column, null)];
      const found = of.scope === "rows" ? hamletRows(grid, hamlets) : hamletColumns(grid, hamlets);
      return [...(found?.places ?? [])].map(([at, id]) =>
        of.scope === "rows" ? entry(at, of.column, id) : entry(of.row, at, id),
      );
    });
}

const USELESS = new Set("cua va co cac theo tren duoc trong cho so tai la o".split(" "));
const wordsIn = (text: string) =>
  new Set(
    fold(text)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 1 && !USELESS.has(word)),
  );

/** How much of the words of a head and of a name are the same, 0 to 1. */
function likeness(head: string, name: string): number {
  const [a, b] = [wordsIn(head), wordsIn(name)];
  if (a.size < 2 || b.size === 0) return 0;
  const same = [...a].filter((word) => b.has(word)).length;
  return same / Math.min(a.size, b.size) >= 0.99 && same >= 3 ? 0.9 + same / 100 : same / Math.max(a.size, b.size);
}

const LIKE_ENOUGH = 0.55;

function likest(text: string, definitions: readonly Definition[]): Definition | null {
  const scored = definitions.map((definition) => ({ definition, score: likeness(text, definition.name) }));
  const top = scored.sort((a, b) => b.score - a.score)[0];
  return top && top.score >= LIKE_ENOUGH ? top.definition : null;
}

/** What a head over a column asks for. */
function whatOf(head: string, { measure }: Definition): FormWhat | null {
  const words = fold(head);
  if (/luy ke|cong don/u.test(words)) return "cumulative";
  if (/ke hoach|chi tieu giao|muc tieu|phan dau/u.test(words)) return "target";
  if (/mau so|tong so/u.test(words)) return "denominator";
  if (/tu so|so luong/u.test(words)) return "numerator";
  if (/thuc hien|ket qua|dat duoc|ty le|trong (?:ky|thang|quy)/u.test(words))
    return measure === "count" ? "numerator" : "percent";
  return null;
}

const MOST_PROPOSED = 120;

/** Heads of a form that read like names of indicators, as proposals for a person to confirm. */
export function proposeCells(
  grids: readonly SheetGrid[],
  definitions: readonly Definition[],
  hamlets: readonly Named[],
): readonly FormCell[] {
  return grids.flatMap((grid) => proposeIn(grid, definitions, hamlets)).slice(0, MOST_PROPOSED);
}

/** The words over a column; a title laid over the names as well says nothing of it. */
function headOf(heads: readonly (readonly Cell[])[], column: number, names: number): string {
  const over = heads.flatMap((cells) => {
    const one = cells[column];
    return one && !(one.mergedFrom && one.mergedFrom.column <= names) ? [cellText(one)] : [];
  });
  return [...new Set(over)].filter((text) => text !== "").join(" ");
}

function proposeIn(grid: SheetGrid, definitions: readonly Definition[], hamlets: readonly Named[]): FormCell[] {
  const rows = hamletRows(grid, hamlets);
  const cell = (
    row: number,
    column: number,
    { indicatorId }: Definition,
    what: FormWhat,
    scope: FormScope,
  ): FormCell => {
    return { sheet: grid.name, row, column, indicatorId, what, scope, doubtful: true };
  };
  if (rows) {
    // What an office reports is the commune's alone.
    const ofHamlets = definitions.filter(({ reporter }) => reporter.kind !== "unit");
    const first = Math.min(...rows.places.keys());
    const heads = grid.rows.slice(0, first);
    const width = Math.max(0, ...grid.rows.map((cells) => cells.length));
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const text = headOf(heads, column, rows.line);
      const own = text === "" || column === rows.line ? null : likest(text, ofHamlets);
      return own
        ? [cell(first, column, own, whatOf(text, own) ?? (own.measure === "count" ? "numerator" : "percent"), "rows")]
        : [];
    });
  }
  const named = grid.rows.slice(0, LONGEST_GRID).flatMap((cells, row) => {
    for (const [column, one] of cells.entries()) {
      const own = one.kind === "text" && !one.mergedFrom ? likest(one.text, definitions) : null;
      if (own) return [{ row, column, own }];
    }
    return [];
  });
  const first = named[0];
  if (!first) return [];
  const heads = grid.rows.slice(0, first.row);
  return named.flatMap(({ row, column, own }) => {
    const width = Math.max(grid.rows[row]?.length ?? 0, ...heads.map((cells) => cells.length));
    const found: FormCell[] = [];
    for (let at = column + 1; at < width; at += 1) {
      const text = headOf(heads, at, column);
      const what = whatOf(text, own);
      const free = grid.rows[row]?.[at];
      if (what && free?.formula !== true && (!free || cellText(free) === ""))
        found.push(cell(row, at, own, what, "commune"));
    }
    return found;
  });
}

const sameCell = (a: FormCell, b: Pick<FormCell, "sheet" | "row" | "column">) =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The cells with one chosen anew, or taken out; in reading order. */
export function withCell(
  cells: readonly FormCell[],
  at: Pick<FormCell, "sheet" | "row" | "column">,
  chosen: Omit<FormCell, "sheet" | "row" | "column" | "doubtful"> | null,
): readonly FormCell[] {
  const others = cells.filter((one) => !sameCell(one, at));
  if (!chosen) return others;
  const cell: FormCell = { ...at, ...chosen, doubtful: false };
  return [...others, cell].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
}
