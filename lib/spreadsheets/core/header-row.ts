import { cleanLine } from "@/lib/kernel/text";
import { type ClosingLine, isSignatureLine, readClosingLine } from "./closing-row";
import { foldTitle, type TitledColumn } from "./match-columns";
import { type Cell, cellAt, cellText, EMPTY_CELL, isBlank, type SheetGrid } from "./sheet-grid";

/** A table found in a sheet. Row numbers are zero-based; what is neither head nor data is kept, not lost. */
export interface FoundTable {
  readonly headerRows: readonly number[];
  readonly columns: readonly TitledColumn[];
  readonly dataRows: readonly number[];
  /** Lines between the data that head a group ("I. Lãnh đạo"). */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly closing: readonly (ClosingLine & { readonly row: number })[];
}

const SEARCHED_ROWS = 60;
const LONGEST_TITLE = 80;
const NUMBER_COLUMN = /^(?:s ?t ?t|t ?t|so t ?t|so thu tu|no)$/;

interface RowCell {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

/** The cells of a row that say something of their own; copies across a merged area count once. */
function ownCells(grid: SheetGrid, row: number): RowCell[] {
  const cells = (grid.rows[row] ?? []).map((cell, column) => ({ column, cell, text: cleanLine(cellText(cell)) }));
  return cells.filter(({ cell, text, column }) => text !== "" && !(cell.mergedFrom && cell.mergedFrom.column < column));
}

function scoreHeader(grid: SheetGrid, row: number, vocabulary: ReadonlySet<string>): number {
  let score = 0;
  for (const { text } of ownCells(grid, row)) {
    const title = foldTitle(text);
    if (text.length > LONGEST_TITLE || title === "") continue;
    if (NUMBER_COLUMN.test(title) || vocabulary.has(title)) score += 2;
    else if ([...vocabulary].some((word) => word.length > 4 && ` ${title} `.includes(` ${word} `))) score += 1;
  }
  return score;
}

/** "(1) (2) (3)" under a head, or "A B 1 2 3": marks that name columns, not data. */
function isColumnNumbers(grid: SheetGrid, row: number): boolean {
  const marks = ownCells(grid, row).map(
    ({ text }) => /^[([]?\s*(\d{1,3}|[A-Za-z])(?:\s*=.*)?\s*[)\]]?$/.exec(text)?.[1],
  );
  if (marks.length < 3 || marks.includes(undefined)) return false;
  const numbers = marks.filter((mark) => /^\d/.test(mark ?? "")).map(Number);
  return (
    (numbers[0] ?? 1) <= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** A second line of a head hangs from the first: cells merged down into it, or short titles under a wide parent. */
function continuesHead(grid: SheetGrid, row: number, headerRow: number): boolean {
  const cells = ownCells(grid, row);
  if (cells.length === 0) return false;
  const isMergedFromHead = cells.some(({ cell }) => cell.mergedFrom && cell.mergedFrom.row <= headerRow);
  const fresh = cells.filter(({ cell }) => !cell.mergedFrom || cell.mergedFrom.row === row);
  const underParent = fresh.filter(({ column }) => {
    const above = cellAt(grid, headerRow, column);
    const right = cellAt(grid, headerRow, column + 1);
    return (
      above.mergedFrom !== undefined || (right.mergedFrom?.column === column && right.mergedFrom.row === headerRow)
    );
  });
  if (fresh.some(({ cell, text }) => cell.kind === "number" || text.length > LONGEST_TITLE)) return false;
  if (isMergedFromHead) return true;
  return fresh.length > 0 && underParent.length === fresh.length;
}

function findHeader(
  grid: SheetGrid,
  vocabulary: ReadonlySet<string>,
  isEntry: (texts: readonly string[]) => boolean,
): number[] {
  let best = -1;
  let bestScore = 1;
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row += 1) {
    const cells = ownCells(grid, row);
    if (cells.length < 2 || cells.some(({ text }) => /^\d+\.?$/.test(text))) continue;
    if (isEntry(cells.map(({ text }) => text))) continue;
    const score = scoreHeader(grid, row, vocabulary);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (best < 0) return [];
  let first = best;
  while (first > 0 && ownCells(grid, first - 1).length > 1 && continuesHead(grid, first, first - 1)) first -= 1;
  let last = best;
  while (last + 1 < grid.rows.length && continuesHead(grid, last + 1, last)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function titleOf(grid: SheetGrid, headerRows: readonly number[], column: number): string {
  const words = headerRows
    .map((row) => cleanLine(cellText(cellAt(grid, row, column))))
    .filter((text, index, all) => text !== "" && text !== all[index - 1]);
  return words.join(" – ");
}

/** The only thing a row says, when it says one thing; merged copies count as one. */
function soleText(cells: readonly RowCell[]): RowCell | null {
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

function spansColumns(grid: SheetGrid, row: number, { column }: RowCell): boolean {
  return cellAt(grid, row, column + 1).mergedFrom?.row === row;
}

/** A list without a head whose entries are numbered: what stands before number 1 introduces it. */
function isNumberedList(grid: SheetGrid): boolean {
  const numbered = grid.rows.filter((row) => /^\d{1,4}\.?$/.test(cellText(row[0] ?? EMPTY_CELL).trim())).length;
  return numbered >= 2 && numbered * 2 >= grid.rows.length;
}

/** "II" or "B" where people are numbered 1, 2, 3, with only a title beside it: the head of a group. */
function isGroupMark(
  grid: SheetGrid,
  row: number,
  numberColumn: number | undefined,
  cells: readonly RowCell[],
): boolean {
  if (numberColumn === undefined || cells.length !== 2) return false;
  return /^(?:[IVX]+|[A-Z])\.?$/.test(cellText(cellAt(grid, row, numberColumn)).trim());
}

function lineOf(cells: readonly RowCell[]): string {
  return cells.map(({ text }) => text).join(" ");
}

/** Is the cell the lower part of a tall merged area? */
function hangsFrom(cell: Cell, row: number): boolean {
  return cell.mergedFrom !== undefined && cell.mergedFrom.row < row;
}

/** A row filled from above only (every cell part of a tall merged area) adds nothing. */
function addsNothing(cells: readonly RowCell[], row: number): boolean {
  return cells.every(({ cell }) => hangsFrom(cell, row));
}

/** Lines a kind of list knows by what their cells say. */
export interface KnownLines {
  readonly isHeading?: (texts: readonly string[]) => boolean;
  readonly isEntry?: (texts: readonly string[]) => boolean;
}

const never = () => false;

/** A head printed again further down, on the next page or over the next table. */
function repeatsHead(grid: SheetGrid, row: number, heads: ReadonlySet<string>): boolean {
  return heads.has(rowTitles(grid, row));
}

function rowTitles(grid: SheetGrid, row: number): string {
  return ownCells(grid, row)
    .map(({ column, text }) => `${column}:${foldTitle(text)}`)
    .join("|");
}

/**
 * Finds the table in a sheet: title rows above it, a head of one or more lines with merged cells, a line of column
 * numbers, group headings, the closing line with its stated total, and the signature below.
 * `vocabulary` are the words that head columns of this kind of list. Such a list may know more of its lines by what
 * their cells say: one that heads a group, wherever it stands, above the head too or after a subtotal; and one that is
 * surely an entry, though a word of it could head a column.
 */
export function findTable(
  grid: SheetGrid,
  vocabulary: readonly string[],
  { isHeading = never, isEntry = never }: KnownLines = {},
): FoundTable {
  const headerRows = findHeader(grid, new Set(vocabulary.map(foldTitle)), isEntry);
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, index) => ({ index, title: titleOf(grid, headerRows, index) }));
  const numberColumn =
    headerRows.length === 0 ? 0 : columns.find(({ title }) => NUMBER_COLUMN.test(foldTitle(title)))?.index;
  const dataRows: number[] = [];
  const headings: { row: number; text: string }[] = [];
  const closing: (ClosingLine & { row: number })[] = [];
  let isFoot = false;
  const heads = new Set(headerRows.map((row) => rowTitles(grid, row)));
  for (let row = 0; row < (headerRows[0] ?? 0); row += 1) {
    const cells = ownCells(grid, row);
    if (isHeading(cells.map(({ text }) => text))) headings.push({ row, text: lineOf(cells) });
  }
  for (let row = (headerRows.at(-1) ?? -1) + 1; row < grid.rows.length; row += 1) {
    const cells = ownCells(grid, row);
    if (cells.length === 0 || addsNothing(cells, row) || repeatsHead(grid, row, heads)) continue;
    if (isHeading(cells.filter(({ cell }) => !hangsFrom(cell, row)).map(({ text }) => text))) {
      headings.push({ row, text: lineOf(cells.filter(({ cell }) => !hangsFrom(cell, row))) });
      isFoot = false;
      continue;
    }
    if (dataRows.length === 0 && isColumnNumbers(grid, row)) continue;
    const line = lineOf(cells);
    const isNumbered =
      numberColumn !== undefined && /^\d{1,5}\.?$/.test(cellText(cellAt(grid, row, numberColumn)).trim());
    const closingLine = isNumbered ? null : readClosingLine(line);
    if (closingLine) {
      closing.push({ row, ...closingLine });
      isFoot = true;
      continue;
    }
    if (isFoot && !(isNumbered && cells.length > 1) && cells.length < 3) {
      closing.push({ row, text: line, statedTotal: null });
      continue;
    }
    isFoot = !isNumbered && cells.every(({ text }) => isSignatureLine(text));
    const sole = soleText(cells);
    // One who leads may stand unnumbered before number 1: an entry of several cells introduces nothing.
    const isLead = cells.length > 1 && isEntry(cells.map(({ text }) => text));
    const isBeforeFirst = headerRows.length === 0 && !isNumbered && dataRows.length === 0;
    const isForeword = isBeforeFirst && !isLead && isNumberedList(grid);
    if (isForeword) headings.push({ row, text: line });
    else if (isFoot) closing.push({ row, text: line, statedTotal: null });
    else if (sole?.column === numberColumn && sole && isNumbered) continue;
    else if (isGroupMark(grid, row, numberColumn, cells)) headings.push({ row, text: line });
    else if (sole && (sole.column === numberColumn || spansColumns(grid, row, sole)))
      headings.push({ row, text: line });
    else dataRows.push(row);
  }
  return { headerRows, columns: usedColumns(grid, columns, dataRows), dataRows, headings, closing };
}

/** Columns with a title or with data; the empty ones at the edge of a sheet are noise. */
function usedColumns(grid: SheetGrid, columns: readonly TitledColumn[], dataRows: readonly number[]): TitledColumn[] {
  return columns.filter(
    ({ index, title }) => title !== "" || dataRows.some((row) => !isBlank(cellAt(grid, row, index))),
  );
}
