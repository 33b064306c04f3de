import { textOf } from "../inline";
import type { DocumentModel, TableBlock, TableCell } from "../model";
import { walkBlocks } from "../numbering";
import { labelsOf } from "./block-text";
import type { DocumentPart } from "./finding";

export interface GridRow {
  readonly id: string;
  readonly type: "row" | "group" | "totals";
  /** One text a column; a cell over several columns stands in its first. */
  readonly cells: readonly string[];
}

/** A table by columns, whatever cells span. */
export interface TableGrid {
  readonly id: string;
  readonly part: DocumentPart;
  /** The words over each column, those of spanning heads above before its own. */
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
}

function headsOf(table: TableBlock): string[] {
  const heads = table.columns.map(() => [] as string[]);
  const taken: number[] = table.columns.map(() => 0);
  for (const row of table.head) {
    let column = 0;
    for (const cell of row) {
      while (column < heads.length && (taken[column] ?? 0) > 0) column++;
      for (let step = 0; step < (cell.colSpan ?? 1); step++, column++) {
        heads[column]?.push(cell.text);
        taken[column] = cell.rowSpan ?? 1;
      }
    }
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
  }
  return heads.map((words) => words.join(" ").replace(/\s+/gu, " ").trim());
}

/** The tables of a document, in order. */
export function gridsOf(model: DocumentModel): TableGrid[] {
  const labels = labelsOf(model);
  const words = (cell: TableCell) =>
    cell.paragraphs
      .map((text) => textOf(text, labels))
      .join(" ")
      .replace(/\s+/gu, " ")
      .trim();
  const spread = (cells: readonly TableCell[], width: number): string[] => {
    const row = cells.flatMap((cell) => [
      words(cell),
      ...Array.from({ length: Math.min(cell.colSpan ?? 1, width) - 1 }, () => ""),
    ]);
    return row.slice(0, width);
  };
  const lists = [
    ...[model.body, ...model.attached.map((one) => one.body)].map((blocks) => ({ part: "body" as const, blocks })),
    ...[...model.annexes, ...model.attached.flatMap((one) => one.annexes)].map(({ content }) => ({
      part: "annexes" as const,
      blocks: content,
    })),
  ];
  return lists.flatMap(({ part, blocks }) =>
    [...walkBlocks(blocks)].flatMap((block): TableGrid[] => {
      if (block.type !== "table") return [];
      const width = block.columns.length;
      const rows = block.rows.map((row): GridRow => {
        return { id: row.id, type: row.type ?? "row", cells: spread(row.cells, width) };
      });
      const totals: GridRow[] = block.totals
        ? [{ id: block.id, type: "totals", cells: spread(block.totals, width) }]
        : [];
      return [{ id: block.id, part, heads: headsOf(block), rows: [...rows, ...totals] }];
    }),
  );
}

/** The column whose head says so; -1 when none does. */
export function columnOf({ heads }: TableGrid, pattern: RegExp): number {
  return heads.findIndex((head) => pattern.test(head));
}
