import { refuse } from "@/lib/kernel/result";
import { padNumber, TYPE_ABBREVIATIONS, typeNameInText } from "./number";

/** Where a series takes its numbers: given by the portal without gaps, or taken from a book outside and entered. */
export const SERIES_MODES = ["here", "elsewhere"] as const;
export type SeriesMode = (typeof SERIES_MODES)[number];

/** The series of papers recorded from outside: it gives no numbers. */
export const OUTSIDE_SERIES = "ngoai-cong";

const ISSUERS: Readonly<Record<string, string>> = {
  UBND: "Ủy ban nhân dân",
  BCĐ: "Ban Chỉ đạo",
};

/**
 * How a series works until someone says otherwise: the committee keeps its own book (NĐ 30/2020, Phụ lục I, mục
 * II.3.a), every other is shared with the rest of the commune's work.
 */
export function defaultMode(symbol: string): SeriesMode {
  return symbol.split("-").at(-1) === "BCĐ" ? "here" : "elsewhere";
}

/** "QĐ-BCĐ" → "Quyết định của Ban Chỉ đạo"; "CV-UBND" → "Công văn của Ủy ban nhân dân"; "UBND-VHXH" → "Công văn UBND-VHXH". */
export function defaultTitle(symbol: string): string {
  const [head = "", ...rest] = symbol.split("-");
  const tail = rest.join("-");
  // A công văn has no abbreviation of its own; its book is named so only here.
  if (head === "CV" && tail) return `Công văn của ${ISSUERS[tail] ?? tail}`;
  const type = Object.entries(TYPE_ABBREVIATIONS).find(([, abbreviation]) => abbreviation === head)?.[0];
  if (type && tail) return `${typeNameInText(type)} của ${ISSUERS[tail] ?? tail}`;
  return ISSUERS[head] ? `Công văn ${symbol}` : `Sổ ${symbol}`;
}

/** The number a gapless series gives after its last; the year's start number when there is none yet. */
export function numberAfter(last: number | null, startNumber: number): number {
  return last === null ? startNumber : Math.max(last + 1, startNumber);
}

/** A symbol as a series is named by: letters of the alphabet, "-" between parts. */
export function isSymbol(text: string): boolean {
  return /^\p{L}[\p{L}\d]{0,9}(-[\p{L}\d]{1,12}){0,3}$/u.test(text);
}

/** What is said of a number the year has given already. */
export function numberUsed(number: number, year: number) {
  const words = `Số ${padNumber(number)} của năm ${year} đã cấp cho văn bản khác.`;
  return refuse("number-used" as const, words, { number: words });
}
