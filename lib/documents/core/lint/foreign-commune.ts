import type { CommuneWords, LintRule, Remark } from "./finding";
import { at, communeOf, linesOf, replaceIn, type TextLine } from "./text-lines";

const NAME = "((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}*){0,3})";
/** Only where an office of a commune, or its territory, is meant: a paper may speak of neighbours. */
const OFFICE_OF = new RegExp(
  `(?<![\\p{L}])(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|địa bàn|BCĐ|chuyển đổi số)\\s+(?:xã|phường|thị trấn)\\s+${NAME}`,
  "gu",
);

/** Words that begin with a capital after "xã" and are no place. */
const NO_PLACE =
  /^(?:Trưởng|Phó|Ủy viên|Uỷ viên|Ủy Viên|Ông|Bà|Chủ tịch|Bí thư|Công an|Công chức|Chánh|Giám đốc|Hiệu trưởng|Thường|Thành viên|Tổ|Cán bộ|Chỉ huy)(?!\p{L})/u;

function remarksOf(line: TextLine, { unitType, name }: CommuneWords): Remark[] {
  const mine = `${unitType} ${name}`;
  return [...line.text.matchAll(OFFICE_OF)].flatMap(({ 0: raw, 1: written = "", index }): Remark[] => {
    const said = written.replace(/\s+/gu, " ");
    const rest = line.text.slice(index + raw.length - written.length);
    if (said === name || NO_PLACE.test(rest)) return [];
    if (said.startsWith(`${name} `)) {
      // A capital may begin the next phrase: "xã Bình Lư Nguyễn Văn A" is not a place.
      const words = `“${raw}”: tên ${unitType} là “${name}”, thừa “${said.slice(name.length + 1)}”.`;
      return [{ severity: "error", words, ...at(line), mend: replaceIn(line, written, name) }];
    }
    const words = `“${raw}”: văn bản của ${mine} lại nhắc đến nơi khác, có phải sót lại khi sao chép?`;
    return [{ severity: "warning", words, ...at(line) }];
  });
}

/** Names of other communes left from copying. */
export const foreignCommune: LintRule = {
  id: "foreign-commune",
  clause: null,
  check(model, context) {
    const commune = communeOf(model, context);
    if (!commune) return [];
    // What other communes issued is cited, and what they learn of is sent to them, rightly.
    return linesOf(model)
      .filter(({ kind }) => kind !== "basis" && kind !== "recipient" && kind !== "addressee")
      .flatMap((line) => remarksOf(line, commune));
  },
};
