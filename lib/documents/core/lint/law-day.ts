import { formatDayInWords } from "@/lib/kernel/civil-date";
import { daysInText } from "../days-in-text";
import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, linesOf, replaceIn } from "./text-lines";

/** A law is cited by its name and "ngày … tháng … năm …". */
export const lawDay: LintRule = {
  id: "law-day",
  clause: clauseOf("II.6"),
  check(model) {
    return linesOf(model).flatMap((line): Remark[] => {
      if (line.kind !== "basis" || !/^\s*(?:Căn cứ\s+)?(?:Luật|Pháp lệnh)\s/u.test(line.text)) return [];
      const days = daysInText(line.text);
      if (days.length === 0) {
        const name = line.text.replace(/\s+/gu, " ").trim().slice(0, 70);
        return [{ severity: "warning", words: `“${name}”: ghi đủ “ngày … tháng … năm …”.`, ...at(line) }];
      }
      const [first] = days;
      if (!first?.numeric || !first.day || /ngày\s*$/u.test(line.text.slice(0, first.index))) return [];
      const right = formatDayInWords(first.day);
      const words = `Viện dẫn luật ghi đủ “${right}”, không ghi “${first.raw}”.`;
      return [{ severity: "warning", words, ...at(line), mend: replaceIn(line, first.raw, right) }];
    });
  },
};
