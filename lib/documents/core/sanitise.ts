import { ok, type Refusal, type Result, refuse } from "@/lib/kernel/result";
import { MOST_BARS, MOST_POINTS } from "./compose-chart";
import type { Block, ChartBlock, DocumentModel } from "./model";
import { walkBlocks } from "./numbering";
import { isPrintable } from "./print-glyphs";
import { changeTexts, type Place } from "./walk-text";

/** Measured: a list of 5,000 rows takes 3 s and 700 MB; more belongs in a spreadsheet beside the document. */
export const LIMITS = { tableRows: 5_000, textLength: 20_000, totalLength: 3_000_000, cellLength: 8_000 } as const;

export type SanitiseCode = "character" | "too-long" | "table-shape";

class Refused extends Error {
  constructor(readonly refusal: Refusal<SanitiseCode>) {
    super(refusal.words);
  }
}

/** Tabs, line ends and the wide family of blanks become a space; the no-break space is kept. */
const BLANKS = /[\t\n\v\f\r\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;
/** Controls, invisible joiners and directions, noncharacters: they have no ink and break files. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Variation_Selector}]/gu;

/** Half of a character written in two halves: what a broken copy and paste leaves. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One text as every renderer can set it: composed letters, no controls, one line. */
export function sanitiseText(text: string): string {
  return text.replace(LONE_SURROGATE, "").replace(BLANKS, " ").replace(INVISIBLE, "").normalize("NFC");
}

/** A mark that composes with no letter: printed, but not read back from a PDF as it was typed. */
const COMBINING = /^\p{M}$/u;

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `“${COMBINING.test(character) ? "◌" : ""}${character}” (U+${code})`;
}

function checkPrintable(text: string, place: Place): void {
  for (const character of text) {
    if (isPrintable(character) && !COMBINING.test(character)) continue;
    const words = `Ký tự ${nameCharacter(character)} ở ${place.words} không in được bằng phông chữ của văn bản. Hãy xóa hoặc thay ký tự này.`;
    throw new Refused({ code: "character", words });
  }
}

function allBlocks(model: DocumentModel): Block[] {
  const annexes = [...model.annexes, ...model.attached.flatMap((attached) => attached.annexes)];
  return [
    ...walkBlocks(model.body),
    ...model.attached.flatMap((attached) => [...walkBlocks(attached.body)]),
    ...annexes.flatMap((annex) => [...walkBlocks(annex.content)]),
  ];
}

const count = (value: number) => value.toLocaleString("vi-VN");

function checkChart({ shape, items }: ChartBlock): void {
  const most = shape === "bars" ? MOST_BARS : MOST_POINTS;
  if (items.length <= most) return;
  const words = `Biểu đồ có ${count(items.length)} ${shape === "bars" ? "cột" : "điểm"}, nhiều hơn mức ${most} đọc được trên một trang giấy. Hãy dùng bảng.`;
  throw new Refused({ code: "too-long", words });
}

function checkTables(model: DocumentModel): void {
  for (const block of allBlocks(model)) {
    if (block.type === "chart") checkChart(block);
    if (block.type !== "table") continue;
    if (block.rows.length > LIMITS.tableRows) {
      const words = `Bảng có ${count(block.rows.length)} dòng, nhiều hơn mức ${count(LIMITS.tableRows)} dòng của một văn bản. Hãy tách thành nhiều phụ lục hoặc gửi kèm tệp bảng tính.`;
      throw new Refused({ code: "too-long", words });
    }
    const width = block.columns.length;
    const spans = (cells: readonly { readonly colSpan?: number }[]) =>
      cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0);
    const wrong = block.rows.findIndex((row) => spans(row.cells) !== width);
    if (width === 0 || wrong >= 0 || (block.totals && spans(block.totals) !== width)) {
      const row = wrong >= 0 ? `Dòng ${count(wrong + 1)} của bảng` : "Bảng";
      throw new Refused({ code: "table-shape", words: `${row} không khớp với ${width} cột của bảng.` });
    }
  }
}

/**
 * The model as it may be printed: NFC, no controls or half characters; refused, with the character and its place, when
 * the print font lacks a glyph, and when it is larger than a document can be. Render only what has passed here.
 */
export function sanitiseModel(model: DocumentModel): Result<DocumentModel, SanitiseCode> {
  let total = 0;
  try {
    checkTables(model);
    const clean = changeTexts(model, (text, place) => {
      const words = sanitiseText(text);
      total += words.length;
      const limit = place.words.includes("dòng") ? LIMITS.cellLength : LIMITS.textLength;
      if (words.length > limit) {
        const said = `Đoạn chữ ở ${place.words} dài ${count(words.length)} ký tự, nhiều hơn mức ${count(limit)} ký tự của một đoạn.`;
        throw new Refused({ code: "too-long", words: said });
      }
      if (total > LIMITS.totalLength) {
        throw new Refused({ code: "too-long", words: "Văn bản quá dài để dựng thành một tệp. Hãy tách bớt phụ lục." });
      }
      checkPrintable(words, place);
      return words;
    });
    return ok(clean);
  } catch (signal) {
    if (signal instanceof Refused) return refuse(signal.refusal.code, signal.refusal.words);
    throw signal;
  }
}
