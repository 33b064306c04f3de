import type { LintRule, Remark } from "./finding";
import { around, at, linesOf, replaceIn } from "./text-lines";

const STRAY =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFD\uFFFE\uFFFF]|\p{Co}|\*\*|(?<=^\s*)#{1,6}(?=\s)/u;

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Characters no one sees or that stand where a letter was lost; marks left by a program the text was copied from. */
export const strayCharacters: LintRule = {
  id: "stray-characters",
  clause: null,
  check(model) {
    return linesOf(model).flatMap((line): Remark[] => {
      const found = STRAY.exec(line.text);
      if (!found) return [];
      const [raw] = found;
      if (raw.startsWith("*") || raw.startsWith("#")) {
        const words = `Còn ký tự đánh dấu “${raw}” sót lại khi sao chép.`;
        return [{ severity: "warning", words, ...at(line), mend: replaceIn(line, raw, "") }];
      }
      if (raw === "\uFFFD") {
        const words = `Có chữ bị hỏng (hiện thành “\uFFFD”): “${around(line.text, found.index, 1)}”. Gõ lại chữ này.`;
        return [{ severity: "error", words, ...at(line) }];
      }
      const words = `Có ký tự không nhìn thấy (${codeOf(raw)}) trong dòng này, in ra có thể thành ô vuông.`;
      return [{ severity: "error", words, ...at(line), mend: replaceIn(line, raw, "") }];
    });
  },
};
