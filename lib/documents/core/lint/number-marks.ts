import type { LintRule, Remark } from "./finding";
import { at, linesOf, replaceIn } from "./text-lines";

const BY_DOT = /(?<![\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d/])/u;
const BY_COMMA = /(?<![\d.,/-])\d{1,3}(?:,\d{3})+(?![\d.,/])/gu;
const TRAILING = /^\s*(\d{1,3}(?:[.,]\d{3})+)[.,]\s*$/u;

/** Thousands are parted by a dot; a comma is for decimals. A mark after a figure in a table is left over. */
export const numberMarks: LintRule = {
  id: "number-marks",
  clause: null,
  check(model) {
    const lines = linesOf(model);
    const dotted = lines.some(({ text }) => BY_DOT.test(text));
    return lines.flatMap((line): Remark[] => {
      const trailing = line.kind === "cell" ? TRAILING.exec(line.text)?.[1] : undefined;
      if (trailing) {
        const words = `“${line.text.trim()}”: thừa dấu ở cuối số, viết “${trailing}”.`;
        return [{ severity: "error", words, ...at(line), mend: replaceIn(line, line.text.trim(), trailing) }];
      }
      return [...new Set([...line.text.matchAll(BY_COMMA)].map(([raw]) => raw))].map((raw): Remark => {
        const right = raw.replaceAll(",", ".");
        if (!dotted) {
          const words = `“${raw}”: nếu là hàng nghìn thì viết “${right}” (dấu phẩy dùng cho số lẻ).`;
          return { severity: "warning", words, ...at(line) };
        }
        const words = `“${raw}”: hàng nghìn tách bằng dấu chấm như các số khác trong văn bản, viết “${right}”.`;
        return { severity: "error", words, ...at(line), mend: replaceIn(line, raw, right) };
      });
    });
  },
};
