import type { CellValue, Cell as ParsedCell, Sheet } from "hucre";
import { readXlsx as parseXlsx } from "hucre/xlsx";
import { fromDbDate, parseCivilDate } from "@/lib/kernel/civil-date";
import { cleanLegacy } from "@/lib/kernel/legacy-encodings";
import { ok, type Result } from "@/lib/kernel/result";
import { cleanText } from "@/lib/kernel/text";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import {
  type Cell,
  type CellContent,
  EMPTY_CELL,
  fillMerges,
  type MergedArea,
  SHEET_LIMITS,
  type SheetGrid,
} from "./core/sheet-grid";
import { judgeRelations, judgeSheet, judgeXml } from "./core/xml-gate";
import { judgeZip } from "./core/zip-gate";
import { packParts } from "./pack-parts";
import { refuseSpreadsheet } from "./refuse-spreadsheet";
import { unpackParts } from "./unpack-parts";

function judgePart(name: string, bytes: Uint8Array): SpreadsheetRefusal | null {
  const text = new TextDecoder().decode(bytes);
  const fault = judgeXml(bytes, text);
  if (fault) return fault;
  if (/\.rels$|^\[Content_Types\]/i.test(name)) return judgeRelations(text);
  return judgeSheet(text);
}

function contentOf(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", value } : EMPTY_CELL;
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? null : parseCivilDate(fromDbDate(value));
    return day ? { kind: "date", day } : { kind: "text", text: "" };
  }
  const text = cleanLegacy(value);
  return text.trim() === "" ? EMPTY_CELL : { kind: "text", text };
}

function cellOf(value: CellValue | undefined, detail: ParsedCell | undefined): Cell {
  if (detail?.type === "error") return { kind: "error", text: cleanText(String(detail.value ?? "")) };
  const content = contentOf(detail?.type === "formula" ? (detail.formulaResult ?? value) : value);
  return detail?.type === "formula" ? { ...content, formula: true } : content;
}

function gridOf(sheet: Sheet): SheetGrid {
  const merges = (sheet.merges ?? []).flatMap((area): MergedArea[] => {
    const corners = [area.startRow, area.startCol, area.endRow, area.endCol];
    if (!corners.every((corner) => Number.isInteger(corner) && corner >= 0)) return [];
    return [{ from: { row: area.startRow, column: area.startCol }, to: { row: area.endRow, column: area.endCol } }];
  });
  const rows = sheet.rows.map((values, row) => {
    const cells = Array.from(values, (value, column) => cellOf(value, sheet.cells?.get(`${row},${column}`)));
    while (cells.at(-1)?.kind === "empty" && cells.at(-1)?.formula === undefined) cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([index]) => index);
  return {
    name: cleanText(sheet.name),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: fillMerges(rows, merges),
    merges,
    hiddenRows: hiddenRows.filter((row) => row < rows.length).sort((left, right) => left - right),
  };
}

/**
 * Reads an uploaded .xlsx into plain grids, or says why not. Runs in a worker (read-workbook.ts): the gates keep
 * files small and tame, the worker's limits catch what no gate foresaw.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  const judged = judgeZip(bytes, "workbook");
  if (typeof judged === "string") return refuseSpreadsheet(judged);
  const parts = unpackParts(bytes, judged.entries, "workbook");
  if (typeof parts === "string") return refuseSpreadsheet(parts);
  for (const [name, part] of parts) {
    const fault = judgePart(name, part);
    if (fault) return refuseSpreadsheet(fault);
  }
  return parseParts(parts);
}

async function parseParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  let grids: SheetGrid[];
  try {
    // The range is a net under judgeSheet: a cell hidden from it by odd XML is left out, not laid out.
    const range = `A1:GR${SHEET_LIMITS.rows}`;
    const workbook = await parseXlsx(packParts(parts), { range });
    grids = workbook.sheets.map(gridOf);
  } catch {
    return refuseSpreadsheet("damaged");
  }
  return grids.some((grid) => grid.rows.length > 0) ? ok(grids) : refuseSpreadsheet("no-rows");
}
