import type { LintRule, Remark } from "./finding";
import { MISSPELLINGS, RIGHT_AFTER } from "./misspellings";
import { at, linesOf, replaceIn, type TextLine } from "./text-lines";

const RIGHT = new Map(MISSPELLINGS.map(([wrong, right]) => [wrong.normalize("NFC"), right.normalize("NFC")]));
const WRONG = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...RIGHT.keys()].map((one) => one.replace(/ /gu, "\\s+").replace(":", "\\s*:")).join("|")})(?![\\p{L}\\p{M}])`,
  "giu",
);
/** A mark of tone on the wrong letter, whatever the word: "qủa", "gíao". */
const MISPLACED = /(?<![\p{L}\p{M}])(?:q[ùúủũụ]\p{L}+|g[ìíỉĩị][aăâeêoôơuư]\p{L}*)(?![\p{L}\p{M}])/giu;

const TONES: Readonly<Record<string, string>> = {
  "\u0300": "",
  "\u0301": "",
  "\u0303": "",
  "\u0309": "",
  "\u0323": "",
};

/** "qủa" → "quả", "gíao" → "giáo": the tone goes to the vowel after the initial. */
function moveTone(word: string): string {
  const letters = [...word];
  const [initial = "", marked = "", ...rest] = letters;
  const [plain = "", ...marks] = [...marked.normalize("NFD")];
  const tone = marks.find((mark) => mark in TONES) ?? "";
  const rime = rest.join("");
  // In a rime of several vowels the one with a mark of its own bears the tone, else the first.
  const index = Math.max(
    [...rime].findIndex((letter) => /[ăâêôơư]/iu.test(letter)),
    0,
  );
  return `${initial}${plain}${[...rime].map((letter, n) => (n === index ? (letter + tone).normalize("NFC") : letter)).join("")}`;
}

/** In the capitals of what was written. */
function inCaseOf(written: string, right: string): string {
  if (written === written.toLocaleUpperCase("vi")) return right.toLocaleUpperCase("vi");
  const first = written.charAt(0);
  return first !== first.toLocaleLowerCase("vi") ? right.charAt(0).toLocaleUpperCase("vi") + right.slice(1) : right;
}

/** The words of a text that are written wrong, each with its right form. */
export function misspellingsIn(
  text: string,
): { readonly index: number; readonly wrong: string; readonly right: string }[] {
  const composed = text.normalize("NFC");
  const listed = [...composed.matchAll(WRONG)].flatMap((found) => {
    const key = found[0].replace(/\s+/gu, " ").replace(" :", ":").toLocaleLowerCase("vi");
    const right = RIGHT.get(key);
    const [before = ""] = /\p{L}+(?=\s+$)/u.exec(composed.slice(0, found.index)) ?? [];
    if (RIGHT_AFTER[key]?.includes(before.toLocaleLowerCase("vi"))) return [];
    return right ? [{ index: found.index, wrong: found[0], right: inCaseOf(found[0], right) }] : [];
  });
  const covered = (index: number) => listed.some((one) => index >= one.index && index < one.index + one.wrong.length);
  const misplaced = [...composed.matchAll(MISPLACED)]
    .filter((found) => !covered(found.index))
    .map((found) => ({ index: found.index, wrong: found[0], right: moveTone(found[0]) }));
  return [...listed, ...misplaced].sort((a, b) => a.index - b.index);
}

function remark(line: TextLine, wrong: string, right: string): Remark {
  const words = `“${wrong}” viết sai chính tả: “${right}”.`;
  return { severity: "warning", words, ...at(line), mend: replaceIn(line, wrong, right) };
}

/** Common misspellings of administrative Vietnamese. */
export const misspeltWords: LintRule = {
  id: "misspelt-words",
  clause: null,
  check(model) {
    return linesOf(model).flatMap((line) => {
      const found = new Map(misspellingsIn(line.text).map(({ wrong, right }) => [wrong, right]));
      return [...found].map(([wrong, right]) => remark(line, wrong, right));
    });
  },
};
