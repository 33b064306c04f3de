import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** What a cell holds. `formula` marks a computed value; `mergedFrom` a cell that shows its merged area's first cell. */
export type Cell = CellContent & { readonly formula?: true; readonly mergedFrom?: CellPlace };

export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly day: CivilDate }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string };

/** Zero-based place in a sheet; people count rows from one (`rowNumber`). */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface MergedArea {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** One sheet, plain enough to cross to and from a worker. Rows may differ in length; missing cells are empty. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: readonly number[];
}

export const EMPTY_CELL: Cell = { kind: "empty" };

/** The limits an upload must keep: a commune's longest list is a few thousand rows. */
export const SHEET_LIMITS = { rows: 20_000, columns: 200, cells: 600_000 } as const;

export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? EMPTY_CELL;
}

/** A cell as text, the way a reader of the sheet would say it; nothing for empty cells and for errors. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return numberText(cell.value);
    case "date":
      return formatDay(cell.day);
    case "boolean":
      return cell.value ? "Có" : "Không";
    case "empty":
    case "error":
      return "";
  }
}

function numberText(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value).replace(".", ",");
}

export function isBlank(cell: Cell): boolean {
  return cellText(cell).trim() === "";
}

/** The row's number as the spreadsheet program shows it. */
export function rowNumber(row: number): number {
  return row + 1;
}

/** A1-style name of a place, for messages: row 2, column 3 is "D3". */
export function placeName({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Shows a merged area's first cell in every cell of it, each marked with where it came from. */
export function fillMerges(
  rows: readonly (readonly Cell[])[],
  merges: readonly MergedArea[],
): readonly (readonly Cell[])[] {
  const filled = rows.map((row) => [...row]);
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  let budget: number = SHEET_LIMITS.cells;
  for (const { from, to } of merges) {
    const first = filled[from.row]?.[from.column];
    if (!first || first.kind === "empty" || first.mergedFrom) continue;
    const copy: Cell = { ...first, mergedFrom: from };
    for (let row = from.row; row <= Math.min(to.row, filled.length - 1); row += 1) {
      const cells = filled[row];
      if (!cells) continue;
      for (let column = from.column; column <= Math.min(to.column, width - 1); column += 1) {
        if (row === from.row && column === from.column) continue;
        if (budget-- <= 0) return filled;
        while (cells.length < column) cells.push(EMPTY_CELL);
        cells[column] = copy;
      }
    }
  }
  return filled;
}
