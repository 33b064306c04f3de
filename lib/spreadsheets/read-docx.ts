import { ok, type Result } from "@/lib/kernel/result";
import { type DocumentBlock, readDocumentBlocks } from "./core/document-blocks";
import { documentGrids } from "./core/document-grids";
import { type DocumentMarks, documentMarks } from "./core/document-marks";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import type { SheetGrid } from "./core/sheet-grid";
import { judgeRelations, judgeXml } from "./core/xml-gate";
import { judgeZip } from "./core/zip-gate";
import { refuseDocument, refuseSpreadsheet } from "./refuse-spreadsheet";
import { unpackParts } from "./unpack-parts";

/** The words of a document, and what of it is not words. */
export interface MarkedDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly marks: DocumentMarks;
}

const MAIN_PART = /^word\/document\.xml$/i;

/** The main part of an uploaded .docx behind the same gates as a workbook, or why it is not read. */
function readMain(bytes: Uint8Array): Result<string, SpreadsheetRefusal> {
  const judged = judgeZip(bytes, "document");
  if (typeof judged === "string") return refuseDocument(judged);
  const parts = unpackParts(bytes, judged.entries, "document");
  if (typeof parts === "string") return refuseDocument(parts);
  let main = "";
  for (const [name, part] of parts) {
    const text = new TextDecoder().decode(part);
    const fault = judgeXml(part, text) ?? (MAIN_PART.test(name) ? null : judgeRelations(text));
    if (fault) return refuseDocument(fault);
    if (MAIN_PART.test(name)) main = text;
  }
  return ok(main);
}

/**
 * Reads the paragraphs and tables of an uploaded .docx, or says why not, in the same worker as a workbook. Only the words
 * of its main part are ever unpacked: pictures, links, fonts and macros are left where they are.
 */
export function readDocxBlocks(bytes: Uint8Array): Result<readonly DocumentBlock[], SpreadsheetRefusal> {
  const main = readMain(bytes);
  if (!main.ok) return main;
  const blocks = readDocumentBlocks(main.value);
  return typeof blocks === "string" ? refuseDocument(blocks) : ok(blocks);
}

/** The same, with what else stands in the file that reading its words leaves behind. */
export function readMarkedDocx(bytes: Uint8Array): Result<MarkedDocument, SpreadsheetRefusal> {
  const main = readMain(bytes);
  if (!main.ok) return main;
  const blocks = readDocumentBlocks(main.value);
  return typeof blocks === "string" ? refuseDocument(blocks) : ok({ blocks, marks: documentMarks(main.value) });
}

/** Reads an uploaded .docx into grids: its tables and its lines. */
export function readDocx(bytes: Uint8Array): Result<SheetGrid[], SpreadsheetRefusal> {
  const blocks = readDocxBlocks(bytes);
  if (!blocks.ok) return refuseSpreadsheet(blocks.refusal.code);
  const grids = documentGrids(blocks.value);
  return grids.length > 0 ? ok([...grids]) : refuseSpreadsheet("no-rows");
}
