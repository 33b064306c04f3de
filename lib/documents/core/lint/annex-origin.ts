import { formatDay } from "@/lib/kernel/civil-date";
import { citationsIn } from "../citations";
import { padNumber, typeNameInText } from "../number";
import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, linesOf, replaceIn } from "./text-lines";

const ORIGIN = /kèm theo|ban hành theo/iu;

/** An annex that says which document it goes with names this one: number, symbol and day. */
export const annexOrigin: LintRule = {
  id: "annex-origin",
  clause: clauseOf("III.1"),
  check(model) {
    const { number, issued } = model.header;
    const day = issued?.date.type === "day" ? issued.date.day : null;
    const own = typeNameInText(model.typeName).toLocaleLowerCase("vi");
    return linesOf(model).flatMap((line): Remark[] => {
      const isAnnex = line.part === "annexes" || model.attached.length > 0;
      if (
        !isAnnex ||
        line.kind === "cell" ||
        !/^\s*[(*]*\s*(?:ban hành\s+)?kèm theo/iu.test(line.text) ||
        !ORIGIN.test(line.text)
      )
        return [];
      return citationsIn(line.text).flatMap((cited): Remark[] => {
        if (cited.type.toLocaleLowerCase("vi") !== own) {
          const words = `Phụ lục ghi kèm theo “${cited.type}”, văn bản này là ${own}.`;
          return [{ severity: "error", words, ...at(line) }];
        }
        const remarks: Remark[] = [];
        if (cited.symbol !== number.symbol) {
          const words = `Phụ lục ghi ký hiệu “${cited.symbol}”, văn bản là “${number.symbol}”.`;
          remarks.push({ severity: "error", words, ...at(line), mend: replaceIn(line, cited.symbol, number.symbol) });
        }
        if (cited.number !== "" && number.number && padNumber(cited.number) !== padNumber(number.number)) {
          const words = `Phụ lục ghi số ${cited.number}, văn bản là số ${padNumber(number.number)}.`;
          remarks.push({ severity: "error", words, ...at(line) });
        }
        if (cited.number !== "" && number.number === null) {
          const words = `Phụ lục đã ghi số ${cited.number} nhưng văn bản chưa có số.`;
          remarks.push({ severity: "warning", words, ...at(line) });
        }
        if (cited.day && day && cited.day !== day) {
          const words = `Phụ lục ghi ngày ${formatDay(cited.day)}, văn bản ký ngày ${formatDay(day)}.`;
          remarks.push({ severity: "error", words, ...at(line) });
        }
        return remarks;
      });
    });
  },
};
