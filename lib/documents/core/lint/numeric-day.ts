import { formatDayInWords } from "@/lib/kernel/civil-date";
import { daysInText } from "../days-in-text";
import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, isProse, linesOf, replaceIn } from "./text-lines";

/** Days in running text: a day there is, in words, with a zero before days below 10 and months 1 and 2. */
export const numericDay: LintRule = {
  id: "numeric-day",
  clause: clauseOf("II.4"),
  check(model) {
    return linesOf(model).flatMap((line) => {
      const prose = isProse(line) || line.kind === "subject";
      return daysInText(line.text).flatMap(({ raw, index, day, numeric }): Remark[] => {
        if (day === null) {
          return [{ severity: "error", words: `Không có ngày “${raw}”.`, ...at(line) }];
        }
        const [, ...inWords] = formatDayInWords(day).split(" ");
        const right = inWords.join(" ");
        if (numeric) {
          const led = /ngày\s*$/iu.test(line.text.slice(0, index));
          // law-day speaks of the day of a law.
          const ofLaw = line.kind === "basis" && /^\s*Căn cứ (?:Luật|Pháp lệnh)\s/u.test(line.text);
          if (!prose || (ofLaw && !led)) return [];
          const severity = line.kind === "basis" ? "warning" : "note";
          const words = `Ngày trong văn bản viết đủ chữ: “ngày ${right}”, không viết “${raw}”.`;
          return [{ severity, words, ...at(line), mend: replaceIn(line, raw, led ? right : `ngày ${right}`) }];
        }
        if (raw.replace(/\s+/gu, " ") === right) return [];
        const words = `Ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 ở trước, các tháng khác thì không: “ngày ${right}”.`;
        return [{ severity: "note", words, ...at(line), mend: replaceIn(line, raw, right) }];
      });
    });
  },
};
