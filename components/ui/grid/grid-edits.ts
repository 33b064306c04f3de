/** The text of one cell, before and after. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What was typed, by "row|column". */
export type GridCells = ReadonlyMap<string, string>;

/** What was done, the newest last; each entry is one act of the person, of one cell or of many. */
export interface EditHistory {
  readonly done: readonly (readonly CellEdit[])[];
  readonly undone: readonly (readonly CellEdit[])[];
}

export const NO_EDITS: EditHistory = { done: [], undone: [] };
const KEPT_ACTS = 200;

export function cellKey(row: string, column: string): string {
  return `${row}|${column}`;
}

export function cellText(cells: GridCells, row: string, column: string): string {
  return cells.get(cellKey(row, column)) ?? "";
}

export function applyEdits(cells: GridCells, edits: readonly CellEdit[]): GridCells {
  const next = new Map(cells);
  for (const { row, column, after } of edits) next.set(cellKey(row, column), after);
  return next;
}

/** The same edits taken back, the last first. */
export function inverted(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
}

/** Edits that change nothing are none. */
export function changing(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.filter(({ before, after }) => before !== after);
}

/** Writes an act down; what had been undone before it can no longer be done again. */
export function remember(history: EditHistory, edits: readonly CellEdit[]): EditHistory {
  return { done: [...history.done, edits].slice(-KEPT_ACTS), undone: [] };
}

export interface Stepped {
  readonly history: EditHistory;
  /** To be applied to the cells. */
  readonly edits: readonly CellEdit[];
}

export function undo({ done, undone }: EditHistory): Stepped | null {
  const last = done.at(-1);
  return last ? { history: { done: done.slice(0, -1), undone: [...undone, last] }, edits: inverted(last) } : null;
}

export function redo({ done, undone }: EditHistory): Stepped | null {
  const last = undone.at(-1);
  return last ? { history: { done: [...done, last], undone: undone.slice(0, -1) }, edits: last } : null;
}
