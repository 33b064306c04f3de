import type { BorderStyle, CellStyle, CellValue, WriteSheet, Cell as WrittenCell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { parseCivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { cleanText } from "@/lib/kernel/text";
import { tidySheetNames } from "./core/sheet-names";

export type ColumnKind = "text" | "number" | "decimal" | "date";

export interface WorkbookColumn {
  readonly title: string;
  /** In characters, as spreadsheet programs count. */
  readonly width: number;
  readonly kind?: ColumnKind;
  readonly align?: "left" | "center" | "right";
}

/** A formula of ours over columns of the same table, with what it comes to; never anything anybody typed. */
export interface WorkbookFormula {
  /** SUM of a column over these rows of the table, or one column's cell over another's, in percent. */
  readonly formula:
    | { readonly kind: "sum"; readonly column: number; readonly rows: readonly [number, number] }
    | { readonly kind: "share"; readonly numerator: number; readonly denominator: number };
  readonly result: number | null;
}

/** A value of a row; days are CivilDate texts in a column of kind "date". Null leaves the cell empty. */
export type WorkbookValue = string | number | bigint | boolean | null | WorkbookFormula;

export interface WorkbookSheet {
  readonly name: string;
  /** Lines above the table: a title, then what the list was filtered by. */
  readonly caption?: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookValue[])[];
}

const FONT = { name: "Times New Roman", size: 13 };
const THIN = { style: "thin" } as const;
const BOX: BorderStyle = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** "@" tells the program the cell is text, so that a later edit does not turn "=…" into a formula either. */
const NUMBER_FORMAT = { text: "@", number: "#,##0", decimal: "#,##0.00", date: "dd/mm/yyyy" } satisfies Record<
  ColumnKind,
  string
>;
const ALIGN = { text: "left", number: "right", decimal: "right", date: "center" } as const;

/** "A" for 0, "AB" for 27. */
function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** As a spreadsheet program writes it; `firstRow` is where the table's first row stands, counted from 1. */
function formulaText({ formula }: WorkbookFormula, firstRow: number, row: number): string {
  const at = (column: number, of: number) => `${columnName(column)}${firstRow + of}`;
  if (formula.kind === "sum")
    return `SUM(${at(formula.column, formula.rows[0])}:${at(formula.column, formula.rows[1])})`;
  const [top, bottom] = [at(formula.numerator, row), at(formula.denominator, row)];
  return `IF(N(${bottom})=0,"",ROUND(${top}/${bottom}*100,2))`;
}

function valueFor(kind: ColumnKind, value: Exclude<WorkbookValue, WorkbookFormula>): CellValue {
  if (value === null) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const day = kind === "date" ? parseCivilDate(value) : null;
  return day ? toDbDate(day) : cleanText(value);
}

function bodyCell(
  column: WorkbookColumn,
  written: WorkbookValue,
  at: { readonly firstRow: number; readonly row: number },
): Partial<WrittenCell> {
  const kind = column.kind ?? "text";
  const formula = typeof written === "object" && written !== null ? written : null;
  const value = typeof written === "object" ? (formula?.result ?? null) : valueFor(kind, written);
  const style: CellStyle = {
    font: FONT,
    border: BOX,
    numFmt: typeof value === "string" ? NUMBER_FORMAT.text : NUMBER_FORMAT[kind === "text" ? "number" : kind],
    alignment: { horizontal: column.align ?? ALIGN[kind], vertical: "top", wrapText: typeof value === "string" },
  };
  if (formula)
    return { type: "formula", formula: formulaText(formula, at.firstRow, at.row), formulaResult: value, style };
  // Type "string" is what keeps "=HYPERLINK(…)" a text: hucre writes a formula only for cells typed so.
  return typeof value === "string" ? { value, type: "string", style } : { value, style };
}

function sheetOf(sheet: WorkbookSheet, name: string): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  const caption = sheet.caption ?? [];
  const lastColumn = Math.max(sheet.columns.length - 1, 0);
  const headRow = caption.length === 0 ? 0 : caption.length + 1;
  caption.forEach((line, row) => {
    const style: CellStyle = {
      font: { ...FONT, bold: row === 0, italic: row > 0 },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    };
    cells.set(`${row},0`, { value: cleanText(line), type: "string", style });
  });
  sheet.columns.forEach(({ title }, column) => {
    const style: CellStyle = {
      font: { ...FONT, bold: true },
      border: BOX,
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    };
    cells.set(`${headRow},${column}`, { value: cleanText(title), type: "string", style });
  });
  sheet.rows.forEach((values, index) => {
    sheet.columns.forEach((column, position) => {
      cells.set(
        `${headRow + 1 + index},${position}`,
        bodyCell(column, values[position] ?? null, { firstRow: headRow + 2, row: index }),
      );
    });
  });
  return {
    name,
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    merges:
      lastColumn === 0
        ? []
        : caption.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: lastColumn })),
    freezePane: { rows: headRow + 1 },
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.columns.length > 5 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow + 1}:${headRow + 1}`,
    },
  };
}

/** Writes a workbook officials can print as it is; text stays text, whatever it begins with. */
export async function writeWorkbook(workbook: {
  readonly sheets: readonly WorkbookSheet[];
  /** What the file says of when it was made, where the same sheets are to give the same words. */
  readonly madeAt?: Date;
}): Promise<Uint8Array> {
  const { madeAt } = workbook;
  const names = tidySheetNames(workbook.sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: workbook.sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? `Trang ${index + 1}`)),
    defaultFont: FONT,
    ...(madeAt ? { properties: { created: madeAt, modified: madeAt } } : {}),
  });
}
