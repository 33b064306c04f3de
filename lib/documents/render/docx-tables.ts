import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { ComposedColumns, ComposedLine, ComposedRow, ComposedTable } from "../core/composed";
import { styleOf, TABLE } from "../core/nd30-style";
import { columnWidths } from "./column-widths";
import { docxGap, docxLine } from "./docx-lines";
import { twipsOfMm } from "./docx-units";

const NONE = { style: BorderStyle.NIL, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
const SINGLE = { style: BorderStyle.SINGLE, size: Math.round(TABLE.borderPt * 8), color: "000000" } as const;
const GRID = {
  top: SINGLE,
  bottom: SINGLE,
  left: SINGLE,
  right: SINGLE,
  insideHorizontal: SINGLE,
  insideVertical: SINGLE,
} as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;
const POINTS_PER_MM = 72 / 25.4;

function columnLines(lines: readonly ComposedLine[], widthMm: number, keepWithNext: boolean): Paragraph[] {
  if (lines.length === 0) return [docxGap(1)];
  return lines.flatMap((line) =>
    docxLine(line, { beforePt: styleOf(line.role).beforePt, widthPt: widthMm * POINTS_PER_MM, keepWithNext }),
  );
}

/** Head or foot: a table without borders or margins whose rows are never broken. */
export function docxColumns(item: ComposedColumns): Table {
  const widths = columnWidths(item);
  return new Table({
    width: { size: twipsOfMm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twipsOfMm),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { ...NO_MARGINS, marginUnitType: WidthType.DXA },
    rows: item.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: ([row.left, row.right] as const).map(
            (lines, column) =>
              new TableCell({
                width: { size: twipsOfMm(widths[column] ?? 0), type: WidthType.DXA },
                margins: { ...NO_MARGINS, marginUnitType: WidthType.DXA },
                borders: NO_BORDERS,
                children: columnLines(lines, widths[column] ?? 0, item.purpose === "head"),
              }),
          ),
        }),
    ),
  });
}

function docxRow(row: ComposedRow, table: ComposedTable, keepWithNext: boolean): TableRow {
  return new TableRow({
    cantSplit: row.keepTogether,
    tableHeader: row.type === "head",
    children: row.cells.map((cell) => {
      return new TableCell({
        columnSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
        rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
        verticalAlign: row.type === "row" ? VerticalAlign.TOP : VerticalAlign.CENTER,
        children: cell.lines.flatMap((line) =>
          docxLine(line, { widthPt: 0, changed: { align: cell.align, sizePt: table.sizePt }, keepWithNext }),
        ),
      });
    }),
  });
}

export function docxTable(table: ComposedTable, keepWithNext: boolean): Table {
  const last = table.rows.length - 1;
  return new Table({
    width: { size: twipsOfMm(table.widthsMm.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: table.widthsMm.map(twipsOfMm),
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins: {
      top: twipsOfMm(TABLE.paddingYMm),
      bottom: twipsOfMm(TABLE.paddingYMm),
      left: twipsOfMm(TABLE.paddingXMm),
      right: twipsOfMm(TABLE.paddingXMm),
      marginUnitType: WidthType.DXA,
    },
    rows: [
      ...table.head.map((row) => docxRow(row, table, true)),
      ...table.rows.map((row, index) => docxRow(row, table, row.type === "group" || (keepWithNext && index === last))),
    ],
  });
}
