import type { LintRule, Remark } from "./finding";
import { at, linesOf } from "./text-lines";

const CONFUSED = /Đảng\s+(?:ủy|uỷ)\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(?:xã|phường)/u;

/** "Đảng ủy UBND xã": a Party committee and an office of the State run into one. */
export const confusedOffices: LintRule = {
  id: "confused-offices",
  clause: null,
  check(model) {
    return linesOf(model).flatMap((line): Remark[] => {
      const [raw] = CONFUSED.exec(line.text) ?? [];
      if (!raw) return [];
      const words = `“${raw}”: hai cơ quan viết liền nhau. Ghi rõ là Đảng ủy xã hay Ủy ban nhân dân xã (hoặc thêm dấu phẩy nếu là cả hai).`;
      return [{ severity: "warning", words, ...at(line) }];
    });
  },
};
