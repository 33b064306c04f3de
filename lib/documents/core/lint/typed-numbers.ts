import { POINT_LETTERS, romanNumber } from "../numbering";

/** A number typed at the head of a line, as a series of its own sort. */
export interface TypedNumber {
  /** Lines of one sort count together: "phan", "dieu", "2." … */
  readonly sort: string;
  /** "Phần III", "2.1." */
  readonly label: string;
  readonly value: number;
  /** "La Mã", "chữ", "số": two ways in one sort are a fault of their own. */
  readonly way: "roman" | "words" | "digits" | "letter";
  /** How wide it reaches: a wider one begins the narrower ones anew. */
  readonly rank: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const MOST_ROMAN = 60;
const ROMANS = new Map(Array.from({ length: MOST_ROMAN }, (_, index) => [romanNumber(index + 1), index + 1]));
const NAMED: readonly (readonly [RegExp, string, number])[] = [
  [/^(Phụ\s+lục|PHỤ\s+LỤC)\s+(?:số\s+)?([IVXL]+|\d{1,2})(?=[\s.:,(]|$)/u, "phu-luc", 0],
  [/^(Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?([IVXL]+|\d{1,2}|\p{L}{2,5})(?=[\s.:,]|$)/u, "phan", 1],
  [/^(Chương|CHƯƠNG)\s+([IVXL]+|\d{1,2})(?=[\s.:,]|$)/u, "chuong", 2],
  [/^(Mục|MỤC)\s+([IVXL]+|\d{1,2})(?=[\s.:]|$)/u, "muc", 3],
  [/^(Điều|ĐIỀU)\s+(\d{1,3})(?=[.:]|$)/u, "dieu", 4],
];

function numberOf(written: string): Pick<TypedNumber, "value" | "way"> | null {
  if (/^\d+$/u.test(written)) return { value: Number(written), way: "digits" };
  const roman = ROMANS.get(written);
  if (roman) return { value: roman, way: "roman" };
  const ordinal = ORDINALS[written.toLocaleLowerCase("vi")];
  return ordinal ? { value: ordinal, way: "words" } : null;
}

/** The number a line begins with, if it does. */
export function typedNumberOf(line: string): TypedNumber | null {
  const text = line.replace(/\s+/gu, " ").replace(/^[*#\s]+/u, "");
  for (const [pattern, sort, rank] of NAMED) {
    const [label, , written = ""] = pattern.exec(text) ?? [];
    const read = label ? numberOf(written) : null;
    if (label && read) return { sort, label, rank, ...read };
  }
  const roman = /^([IVXL]+)[.)] /u.exec(text)?.[1];
  const romanValue = roman ? ROMANS.get(roman) : undefined;
  if (roman && romanValue) return { sort: "la-ma", label: `${roman}.`, value: romanValue, way: "roman", rank: 5 };
  const letter = /^(\p{Ll})\) /u.exec(text)?.[1];
  if (letter && POINT_LETTERS.includes(letter)) {
    return { sort: "diem", label: `${letter})`, value: POINT_LETTERS.indexOf(letter) + 1, way: "letter", rank: 11 };
  }
  const digits =
    /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)] ?(?=\D)/u.exec(text)?.[1] ??
    /^(\d{1,2}(?:\.\d{1,2}){1,3}) (?=\p{Lu})/u.exec(text)?.[1];
  if (digits) {
    const parts = digits.split(".");
    const lead = parts.slice(0, -1).join(".");
    const value = Number(parts[parts.length - 1]);
    return { sort: `so:${lead}`, label: `${digits}.`, value, way: "digits", rank: 5 + parts.length };
  }
  return null;
}
