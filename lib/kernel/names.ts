import { cleanLine } from "./text";

export type Honorific = "Ông" | "Bà";

export interface NameParts {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** Splits a Vietnamese name: the first word is the family name, the last the given name. A single word is a given name. */
export function splitName(name: string): NameParts {
  const words = cleanLine(name).split(" ");
  const given = words.at(-1) ?? "";
  if (words.length < 2) return { family: "", middle: "", given };
  return { family: words[0] ?? "", middle: words.slice(1, -1).join(" "), given };
}

const EITHER = /^(?:ông\s*[/,(-]\s*bà\s*\)?|đồng\s+chí|đ\s*[/.]\s*c)(?=$|[\s:.])\s*[:.]?\s*/iu;
const FORMAL = /^(ông|bà)(?=$|[\s:.])\s*[:.]?\s*/iu;
const FAMILIAR = /^(anh|chị)(?:\s*[:.]\s*|\s+(?=\S+\s+\S))/iu;

/** Takes off "Ông:", "Bà", "Ông/Bà", "Đồng chí", "đ/c", "Anh", "Chị" before a name, and says which sex it gave away. */
export function stripHonorific(text: string): { honorific: Honorific | null; name: string } {
  let name = cleanLine(text);
  let honorific: Honorific | null = null;
  for (;;) {
    const either = EITHER.exec(name);
    const spoken = either ? null : (FORMAL.exec(name) ?? FAMILIAR.exec(name));
    const length = (either ?? spoken)?.[0].length;
    if (!length) return { honorific, name };
    name = name.slice(length);
    if (spoken?.[1]) honorific ??= /^(ông|anh)$/iu.test(spoken[1]) ? "Ông" : "Bà";
  }
}

function capitaliseWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** One line in NFC without stray punctuation at its ends; a name all in capitals becomes "Lò A Páo". Letters stay otherwise. */
export function normaliseName(name: string): string {
  const line = cleanLine(name).replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, "");
  const shouted = /\p{Lu}\p{M}*[^\p{L}]*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  return shouted ? capitaliseWords(line) : line;
}

/** Tone marks in the order of the Vietnamese dictionary: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

function toneKey(word: string): string {
  let tone = 0;
  const base = word.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = TONES.indexOf(mark);
    return "";
  });
  return `${base.normalize("NFC")}${tone}`;
}

/** What two spellings of the same words have in common: capitals and the place of a tone do not count, diacritics do. */
export function spellingKey(text: string): string {
  return cleanLine(text).toLocaleLowerCase("vi").split(" ").map(toneKey).join(" ");
}

/**
 * A text that orders people by tên, then họ, then đệm under PostgreSQL's `vi-x-icu` (and Intl "vi").
 * The tone of each word is written as a digit: left as a mark it would count only after every letter of the whole
 * text, and people named Hà and Hạ would mingle. Words are parted by a space, the lowest character; tên and họ are
 * single words, so no other separator is needed. "Đoàn Thị Thơm" is "thơm0 đoan1 thi5".
 */
export function nameSortKey(name: string): string {
  const { family, middle, given } = splitName(name.toLowerCase());
  return [given, family, ...middle.split(" ")]
    .filter((word) => word !== "")
    .map(toneKey)
    .join(" ");
}

const BY_KEY = new Intl.Collator("vi");

/** Orders people by tên, họ, đệm, exactly as a database sorted on nameSortKey does. */
export function compareNames(left: string, right: string): number {
  return BY_KEY.compare(nameSortKey(left), nameSortKey(right));
}
