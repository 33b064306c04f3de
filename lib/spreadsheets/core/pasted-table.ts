import { cleanLegacy } from "@/lib/kernel/legacy-encodings";
import { splitTabbed } from "@/lib/kernel/tabbed-text";
import { type Cell, EMPTY_CELL, SHEET_LIMITS, type SheetGrid } from "./sheet-grid";

const NUMBERED = /^\s*(\d{1,4})\s*[.)/:-]\s*(?=\S)/;
const BULLET = /^\s*[-–—+•*·]\s*(?=\S)/;
const DASH = /\s+[-–—]\s*|\s*[–—]\s+/;

/** One line of a list, "1. Ông Nguyễn Văn A – Chủ tịch UBND xã – Trưởng ban;", as number and parts. */
function splitListLine(line: string): string[] {
  const number = NUMBERED.exec(line);
  const body = line
    .slice(number?.[0].length ?? 0)
    .replace(BULLET, "")
    .replace(/[;.,\s]+$/, "");
  const byDash = body.split(DASH);
  const comma = body.indexOf(",");
  const byComma = comma < 0 ? [body] : [body.slice(0, comma), body.slice(comma + 1)];
  const parts = byDash.length > 1 ? splitFirstAtComma(byDash) : byComma;
  return [number?.[1] ?? "", ...parts.map((part) => part.trim())];
}

/** "Bà Đoàn Thị Thơm, PBT Đảng ủy – Phó ban": the name ends at the comma though dashes part the rest. */
function splitFirstAtComma(parts: readonly string[]): string[] {
  const [first = "", ...rest] = parts;
  const comma = first.indexOf(",");
  return comma < 0 ? [first, ...rest] : [first.slice(0, comma), first.slice(comma + 1), ...rest];
}

function textCell(text: string): Cell {
  const trimmed = text.trim();
  return trimmed === "" ? EMPTY_CELL : { kind: "text", text: trimmed };
}

/** A list in a document breaks long entries over lines: a line without a number continues the numbered one above. */
function joinContinuations(lines: readonly string[]): string[] {
  const numbered = lines.filter((line) => NUMBERED.test(line)).length;
  if (numbered < 2 || numbered * 2 < lines.length) return [...lines];
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open && !NUMBERED.test(line) && !BULLET.test(line) && /^\s*\p{Ll}/u.test(line)) {
      joined.push(`${joined.pop() ?? ""} ${line.trim()}`);
    } else joined.push(line);
    open = NUMBERED.test(line) || (open && joined.length > 0 && !/[;.]\s*$/.test(line));
  }
  return joined;
}

/** The lines of a list as rows of number, name and what stands beside it. */
export function splitListLines(lines: readonly string[]): string[][] {
  return joinContinuations(lines.filter((line) => line.trim() !== "")).map(splitListLine);
}

/** Rows of texts as a sheet of its own, within the limits of any sheet. */
export function gridOfTexts(name: string, rows: readonly (readonly string[])[]): SheetGrid {
  const cells = rows.slice(0, SHEET_LIMITS.rows).map((row) => row.slice(0, SHEET_LIMITS.columns).map(textCell));
  return { name, hidden: false, rows: cells, merges: [], hiddenRows: [] };
}

/**
 * Reads pasted text as a sheet: tab-separated rows as Excel and Word tables give them, or the lines of a list as
 * they stand in a document or a chat.
 */
export function readPastedTable(pasted: string): SheetGrid {
  const text = pasted
    .replace(/\r\n|\r/g, "\n")
    .replace(/[^\t\n]+/gu, (cell) => cleanLegacy(cell))
    .replace(/\n+$/, "");
  return gridOfTexts("Nội dung dán", text.includes("\t") ? splitTabbed(text) : splitListLines(text.split("\n")));
}
