import { isVietnameseSyllable } from "./syllables";
import { cleanText } from "./text";

/** Fonts of before Unicode, whose letters arrive as accented Latin: "NguyÔn" (TCVN3, ABC) and "Nguyeãn" (VNI). */
export type LegacyEncoding = "TCVN3" | "VNI";

const TCVN3: ReadonlyMap<string, string> = (() => {
  const written = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
  const meant = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
  return new Map([...written].map((letter, index) => [letter, [...meant][index] ?? letter]));
})();

const VNI: ReadonlyMap<string, string> = (() => {
  const tones = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
  const hats = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
  const breves = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };
  const pairs: [string, string][] = [];
  const add = (base: string, meant: string, marks: Readonly<Record<string, string>>) => {
    for (const [mark, tone] of Object.entries(marks)) pairs.push([base + mark, (meant + tone).normalize("NFC")]);
  };
  for (const vowel of "aeouy") add(vowel, vowel, tones);
  for (const vowel of "aeo") add(vowel, `${vowel}\u0302`, hats);
  add("a", "a\u0306", breves);
  add("ô", "ơ", tones);
  add("ö", "ư", tones);
  for (const [written, meant] of Object.entries({
    ô: "ơ",
    ö: "ư",
    ñ: "đ",
    î: "ỵ",
    æ: "ỉ",
    ó: "ĩ",
    ò: "ị",
    í: "í",
    ì: "ì",
  }))
    pairs.push([written, meant]);
  const capitals = pairs.flatMap(([written, meant]): [string, string][] => {
    const [base = "", mark = ""] = [...written];
    const capital = meant.toUpperCase();
    return [
      [base.toUpperCase() + mark.toUpperCase(), capital],
      [base.toUpperCase() + mark, capital],
    ];
  });
  return new Map([...capitals, ...pairs]);
})();

function convertTcvn3(word: string): string {
  const letters = [...word].map((letter) => TCVN3.get(letter) ?? letter).join("");
  // Capitals with a tone were drawn by a second font from the codes of small letters: TRÇN means TRẦN.
  const plain = word.replace(/[^A-Za-z]/g, "");
  return plain.length > 1 && plain === plain.toUpperCase() ? letters.toUpperCase() : letters;
}

function convertVni(word: string): string {
  let converted = "";
  for (let index = 0; index < word.length; ) {
    const pair = VNI.get(word.slice(index, index + 2));
    if (pair && index + 1 < word.length) {
      converted += pair;
      index += 2;
      continue;
    }
    const letter = word.charAt(index);
    converted += VNI.get(letter) ?? letter;
    index += 1;
  }
  return converted;
}

const CONVERTERS = { TCVN3: convertTcvn3, VNI: convertVni } satisfies Record<LegacyEncoding, (word: string) => string>;

/** Letters only Unicode Vietnamese has: where one occurs, the text is no legacy text. */
const TRULY_VIETNAMESE = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9]|\p{M}/u;
const WORD = /[\p{L}\u00A1-\u00FF\u00AD]+/gu;

function accentedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[\u00A1-\u00FF]/.test(word));
}

/** "QĐ-UBND", "BCĐ": no syllable, and in every paper. */
const ABBREVIATION = /^[A-ZĐ]{2,8}$/;

/**
 * Names the legacy font a text was typed in, or null. Conservative: it speaks only when no letter is certainly
 * Unicode Vietnamese, some accented word is no Vietnamese syllable as it stands, and every one is after conversion.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  if (TRULY_VIETNAMESE.test(text)) return null;
  const words = accentedWords(text);
  if (words.every(isVietnameseSyllable)) return null;
  for (const encoding of ["TCVN3", "VNI"] as const) {
    const convert = CONVERTERS[encoding];
    const meant = words.map(convert);
    const known = meant.every((word) => isVietnameseSyllable(word) || ABBREVIATION.test(word));
    if (known && meant.some((word, at) => isVietnameseSyllable(word) && !isVietnameseSyllable(words[at] ?? "")))
      return encoding;
  }
  return null;
}

/** TCVN3 has "ư" where Unicode has the soft hyphen, which cleaning takes away; private, so no text has it. */
const [SOFT_HYPHEN, KEPT] = ["\u00AD", "\uE0AD"];

/** Cleans text that may still be in a legacy font, and leaves its letters for the conversion to find. */
export function cleanLegacy(text: string, clean: (text: string) => string = cleanText): string {
  if (!text.includes(SOFT_HYPHEN) || detectLegacyEncoding(text) !== "TCVN3") return clean(text);
  return clean(text.replaceAll(SOFT_HYPHEN, KEPT)).replaceAll(KEPT, SOFT_HYPHEN);
}

/** The text in Unicode when it was typed in a legacy font, else the text itself; `from` says which font. */
export function convertLegacyText(text: string): { readonly text: string; readonly from: LegacyEncoding | null } {
  const from = detectLegacyEncoding(text);
  if (!from) return { text, from };
  return { text: text.replace(WORD, (word) => CONVERTERS[from](word)).normalize("NFC"), from };
}
