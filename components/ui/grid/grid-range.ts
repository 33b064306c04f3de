import { type CellEdit, cellText, type GridCells } from "./grid-edits";

/** A cell by its place: which row and column as shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** From where a selection was begun to where it goes. */
export interface GridSelection {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function boxOf({ anchor, focus }: GridSelection): GridBox {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInside(box: GridBox, { row, column }: Place): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

/** A place a number of steps away, kept on the grid. */
export function moved({ row, column }: Place, down: number, right: number, { rows, columns }: GridSize): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row + down)),
    column: Math.max(0, Math.min(columns - 1, column + right)),
  };
}

/** Where Tab goes: the next cell, at the end of a row the first of the next; null past either end. */
export function tabbed({ row, column }: Place, back: boolean, { rows, columns }: GridSize): Place | null {
  const at = row * columns + column + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

/** What a grid's rows and columns are called, and which cells may be typed in. */
export interface GridFrame {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly mayEdit: (row: string, column: string) => boolean;
}

export interface Pasted {
  readonly edits: readonly CellEdit[];
  /** Cells that stand outside the grid or are locked. */
  readonly left: number;
}

/**
 * Pasted cells from the upper left of a selection on; one cell fills the whole selection. What falls outside or on a
 * locked cell is left out and counted, never written elsewhere.
 */
export function pasteInto(
  cells: GridCells,
  frame: GridFrame,
  selection: GridSelection,
  pasted: readonly (readonly string[])[],
): Pasted {
  const box = boxOf(selection);
  const single = pasted.length === 1 && pasted[0]?.length === 1 ? (pasted[0][0] ?? "") : null;
  const wanted =
    single === null
      ? pasted.flatMap((line, down) =>
          line.map((text, right) => ({ row: box.top + down, column: box.left + right, text })),
        )
      : placesOf(box).map((place) => ({ ...place, text: single }));
  const edits: CellEdit[] = [];
  let left = 0;
  for (const { row: at, column: across, text } of wanted) {
    const row = frame.rows[at];
    const column = frame.columns[across];
    if (row === undefined || column === undefined || !frame.mayEdit(row, column)) left += 1;
    else edits.push({ row, column, before: cellText(cells, row, column), after: text });
  }
  return { edits, left };
}

function placesOf(box: GridBox): Place[] {
  const places: Place[] = [];
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1) places.push({ row, column });
  return places;
}

/** The texts of a selection, as they are copied. */
export function copyOf(cells: GridCells, { rows, columns }: GridFrame, selection: GridSelection): string[][] {
  const box = boxOf(selection);
  return rows
    .slice(box.top, box.bottom + 1)
    .map((row) => columns.slice(box.left, box.right + 1).map((column) => cellText(cells, row, column)));
}

/** Every cell of a selection that may be typed in, emptied. */
export function cleared(cells: GridCells, frame: GridFrame, selection: GridSelection): readonly CellEdit[] {
  return pasteInto(cells, frame, selection, [[""]]).edits;
}
