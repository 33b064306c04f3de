import type { ComposedCell, ComposedLine, ComposedRow, ComposedTable } from "./composed";
import { composeRuns, type Labels, plain, textOf } from "./inline";
import type { HeadCell, TableBlock, TableCell } from "./model";
import { type LineRole, styleOf, TABLE } from "./nd30-style";

/** A row taller than this many lines may break over a page: kept whole, it might not fit on one. */
const MOST_LINES_KEPT_WHOLE = 20;

function cellLine(role: LineRole, text: TableCell["paragraphs"][number], labels: Labels): ComposedLine {
  return { type: "line", id: null, role, runs: composeRuns(text, labels, styleOf(role)) };
}

function composeHeadCell(cell: HeadCell, labels: Labels): ComposedCell {
  return {
    lines: [cellLine("table-head", plain(cell.text), labels)],
    align: "center",
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
  };
}

function composeCells(cells: readonly TableCell[], table: TableBlock, role: LineRole, labels: Labels): ComposedCell[] {
  let column = 0;
  return cells.map((cell) => {
    const align = cell.align ?? table.columns[column]?.align ?? "left";
    const colSpan = cell.colSpan ?? 1;
    column += colSpan;
    const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]];
    return { lines: paragraphs.map((text) => cellLine(role, text, labels)), align, colSpan, rowSpan: 1 };
  });
}

/** Lines a row will take, from the mean width of a character: only to know a giant from the rest. */
function estimateLines(
  cells: readonly TableCell[],
  widthsMm: readonly number[],
  sizePt: number,
  labels: Labels,
): number {
  const characterMm = sizePt * 0.17;
  let column = 0;
  const heights = cells.map((cell) => {
    const span = cell.colSpan ?? 1;
    const width = widthsMm.slice(column, column + span).reduce((sum, part) => sum + part, 0) - 2 * TABLE.paddingXMm;
    column += span;
    const perLine = Math.max(1, width / characterMm);
    return cell.paragraphs.reduce(
      (sum, text) => sum + Math.max(1, Math.ceil(textOf(text, labels).length / perLine)),
      0,
    );
  });
  return Math.max(1, ...heights);
}

/** Room for two letters and the padding: in less, a word would stand on end. */
const NARROWEST_MM = 8;

const CAPITAL_EM = 0.67;
const LETTER_EM = 0.53;
const MM_PER_PT = 25.4 / 72;

/** Room for the longest word of a column's head: "STT" stands on one line. */
function leastOf({ head, columns }: TableBlock, sizePt: number, textWidthMm: number): number[] {
  const [only, ...more] = head;
  const heads = more.length === 0 && only?.length === columns.length ? only : [];
  return columns.map((_, column) => {
    const words = (heads[column]?.text ?? "").split(/\s+/u);
    const widths = words.map((word) =>
      [...word].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL_EM : LETTER_EM), 0),
    );
    const wanted = Math.max(...widths) * sizePt * MM_PER_PT + 2 * TABLE.paddingXMm;
    return Math.min(Math.max(NARROWEST_MM, wanted), textWidthMm / columns.length);
  });
}

/** Columns share the text width in proportion, and none is too narrow to be read. */
function shareWidth(table: TableBlock, sizePt: number, textWidthMm: number): number[] {
  const { columns } = table;
  const least = leastOf(table, sizePt, textWidthMm);
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const shares = columns.map(({ widthMm }) => (widthMm / total) * textWidthMm);
  const over = shares.map((share, column) => share - (least[column] ?? 0));
  const spare = over.reduce((sum, one) => sum + Math.max(0, one), 0);
  const missing = over.reduce((sum, one) => sum + Math.max(0, -one), 0);
  if (missing === 0) return shares;
  return shares.map((share, column) =>
    (over[column] ?? 0) <= 0 ? (least[column] ?? share) : share - (over[column] ?? 0) * (missing / spare),
  );
}

/** Sets a table into the text width. */
export function composeTable(table: TableBlock, textWidthMm: number, labels: Labels): ComposedTable {
  const sizePt = table.size ?? TABLE.sizePt;
  const widthsMm = shareWidth(table, sizePt, textWidthMm).map((width) => Math.round(width * 100) / 100);
  const keeps = (cells: readonly TableCell[]) =>
    estimateLines(cells, widthsMm, sizePt, labels) <= MOST_LINES_KEPT_WHOLE;
  const rows: ComposedRow[] = table.rows.map((row) => {
    const type = row.type ?? "row";
    const role = type === "group" ? "table-strong" : "table-cell";
    return { id: row.id, type, cells: composeCells(row.cells, table, role, labels), keepTogether: keeps(row.cells) };
  });
  if (table.totals) {
    const cells = composeCells(table.totals, table, "table-strong", labels);
    rows.push({ id: null, type: "totals", cells, keepTogether: keeps(table.totals) });
  }
  const head: ComposedRow[] = table.head.map((cells) => ({
    id: null,
    type: "head",
    cells: cells.map((cell) => composeHeadCell(cell, labels)),
    keepTogether: true,
  }));
  return { type: "table", id: table.id, widthsMm, head, rows, sizePt };
}
