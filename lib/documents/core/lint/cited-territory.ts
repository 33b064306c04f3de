import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, linesOf } from "./text-lines";

const NAME = "((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}*){0,3})";
const LEVEL = "(tỉnh|thành phố|xã|phường)";
const CITED = new RegExp(
  `của\\s+(?:Chủ tịch\\s+)?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Ban Chỉ đạo)\\s+${LEVEL}\\s+${NAME}[^;.]*?(?:trên địa bàn|tại|của)\\s+${LEVEL}\\s+${NAME}`,
  "u",
);

/** A document of one province about another is a slip of copying. */
export const citedTerritory: LintRule = {
  id: "cited-territory",
  clause: clauseOf("II.6"),
  check(model) {
    return linesOf(model).flatMap((line): Remark[] => {
      const [, level, issuer, where, place] = CITED.exec(line.text.replace(/\s+/gu, " ")) ?? [];
      if (!issuer || !place || level !== where || issuer === place) return [];
      const words = `Văn bản của ${level} ${issuer} lại nói về ${where} ${place}: xem lại cơ quan ban hành hoặc địa bàn.`;
      return [{ severity: "warning", words, ...at(line) }];
    });
  },
};
