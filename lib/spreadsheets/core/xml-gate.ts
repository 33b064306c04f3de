import type { SpreadsheetRefusal } from "./refusal-codes";
import { SHEET_LIMITS } from "./sheet-grid";

const ATTRIBUTES = `([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)`;
const PLACE = /\br\s*=\s*["']\s*([A-Za-z]*)(\d*)\s*["']/;

/** Second gate, for every XML part: UTF-8 only, no document type, no entities of its own, no macro parts by reference. */
export function judgeXml(bytes: Uint8Array, text: string): SpreadsheetRefusal | null {
  if (bytes.includes(0)) return "unsafe-xml";
  if (/<!(?:doctype|entity)/i.test(text)) return "unsafe-xml";
  const encoding = /^\uFEFF?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return "unsafe-xml";
  if (/<[^!?]/.test(text)) return null;
  return "damaged";
}

/** What the content list and the relations of a workbook may not announce. */
export function judgeRelations(text: string): SpreadsheetRefusal | null {
  if (/macroEnabled|vbaProject|xlMacrosheet/i.test(text)) return "macros";
  return /relationships\/(?:externalLink|connections)"|TargetMode\s*=\s*["']External/i.test(text)
    ? "external-links"
    : null;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Third gate, for each sheet: a single cell at XFD1048576 makes a naive reader lay out 17 billion cells, so every
 * row and cell is looked at for its place before anything is built.
 */
export function judgeSheet(text: string): SpreadsheetRefusal | null {
  const tags = new RegExp(`<(?:[\\w.-]+:)?(c|row)(?=[\\s/>])${ATTRIBUTES}>`, "g");
  let row = 0;
  let column = 0;
  let cells = 0;
  for (const [, tag, attributes = ""] of text.matchAll(tags)) {
    const place = PLACE.exec(attributes);
    if (tag === "row") {
      row = place?.[2] ? Number(place[2]) : row + 1;
      column = 0;
    } else {
      cells += 1;
      column = place?.[1] ? columnNumber(place[1]) : column + 1;
      if (place?.[2]) row = Number(place[2]);
      if (column > SHEET_LIMITS.columns) return "too-many-columns";
      if (cells > SHEET_LIMITS.cells) return "too-many-cells";
      if (row > SHEET_LIMITS.rows) return "too-many-rows";
    }
  }
  return null;
}
