import type { DocumentBlock, TableBlock } from "./document-blocks";
import { gridOfTexts, splitListLines } from "./pasted-table";
import { type Cell, EMPTY_CELL, fillMerges, type MergedArea, SHEET_LIMITS, type SheetGrid } from "./sheet-grid";

const textCell = (text: string): Cell => (text === "" ? EMPTY_CELL : { kind: "text", text });

function widthOf({ rows }: TableBlock): number {
  return Math.max(0, ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
}

/** All tables one under another; what is said between them stands over the whole width, as a heading does in a sheet. */
function tablesGrid(blocks: readonly DocumentBlock[]): SheetGrid {
  const width = Math.max(2, ...blocks.map((block) => (block.kind === "table" ? widthOf(block) : 0)));
  const rows: Cell[][] = [];
  const merges: MergedArea[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      merges.push({ from: { row: rows.length, column: 0 }, to: { row: rows.length, column: width - 1 } });
      rows.push([textCell(block.text), ...Array.from({ length: width - 1 }, () => EMPTY_CELL)]);
      continue;
    }
    // Column → the row its tall cell began in.
    const begun = new Map<number, number>();
    const tall = new Map<string, MergedArea>();
    for (const cells of block.rows) {
      const row = rows.length;
      const written: Cell[] = [];
      for (const { text, columns, hangs } of cells) {
        const column = written.length;
        const start = hangs ? (begun.get(column) ?? row) : row;
        begun.set(column, start);
        if (columns > 1 || start < row) {
          tall.set(`${start},${column}`, { from: { row: start, column }, to: { row, column: column + columns - 1 } });
        }
        written.push(hangs ? EMPTY_CELL : textCell(text), ...Array.from({ length: columns - 1 }, () => EMPTY_CELL));
      }
      rows.push(written.slice(0, SHEET_LIMITS.columns));
    }
    merges.push(...tall.values());
  }
  return { name: "Các bảng", hidden: false, rows: fillMerges(rows, merges), merges, hiddenRows: [] };
}

/** All lines outside tables, as if they had been pasted; what the program numbers by itself counts as a list. */
function linesGrid(blocks: readonly DocumentBlock[]): SheetGrid {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.listed ? `- ${block.text}` : block.text] : [],
  );
  return gridOfTexts("Các dòng chữ", splitListLines(lines));
}

/** The two ways a document holds a list: in its tables, and in its lines. */
export function documentGrids(blocks: readonly DocumentBlock[]): readonly SheetGrid[] {
  const hasTable = blocks.some((block) => block.kind === "table" && block.rows.length > 0);
  return [...(hasTable ? [tablesGrid(blocks)] : []), linesGrid(blocks)].filter(({ rows }) => rows.length > 0);
}
