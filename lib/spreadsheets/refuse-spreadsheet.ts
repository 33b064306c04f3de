import { refuse } from "@/lib/kernel/result";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import { spreadsheetRefusalWords } from "./labels";

/** A refusal with its words. */
export function refuseSpreadsheet(code: SpreadsheetRefusal) {
  return refuse(code, spreadsheetRefusalWords[code]);
}
