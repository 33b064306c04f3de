import { refuse } from "@/lib/kernel/result";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import { documentRefusalWords, spreadsheetRefusalWords } from "./labels";

/** A refusal with its words. */
export function refuseSpreadsheet(code: SpreadsheetRefusal) {
  return refuse(code, spreadsheetRefusalWords[code]);
}

/** The refusal of a Word file that is read for its words, and not for a list in it. */
export function refuseDocument(code: SpreadsheetRefusal) {
  return refuse(code, documentRefusalWords[code]);
}
