import { textOf } from "../inline";
import { labelsOf } from "./block-text";
import { clauseOf, type LintRule, type Remark } from "./finding";

const NUMBERED_LAW = /^Căn cứ (Luật|Pháp lệnh)[^;]*?\bsố \d+\/\d{4}\/(QH|UBTVQH)/u;
const NUMBERED_KIND = /^Căn cứ (Nghị định|Nghị quyết|Quyết định|Thông tư|Kế hoạch|Chỉ thị|Đề án)(?![\p{L}])/u;

/** Type, number, issuer, day and subject; a law without number and issuer. */
export const basisCitation: LintRule = {
  id: "basis-citation",
  clause: clauseOf("II.6"),
  check(model) {
    const labels = labelsOf(model);
    return model.bases.flatMap((basis): Remark[] => {
      const text = textOf(basis.text, labels).replace(/\s+/gu, " ").trim();
      const at = { part: "bases", blockId: basis.id } as const;
      if (text === "") return [{ severity: "error", words: "Có một căn cứ để trống.", ...at }];
      if (basis.type === "basis" && !text.startsWith("Căn cứ ")) {
        return [{ severity: "error", words: `Căn cứ “${text.slice(0, 40)}…” phải bắt đầu bằng “Căn cứ”.`, ...at }];
      }
      if (NUMBERED_LAW.test(text)) {
        const words = "Viện dẫn luật, pháp lệnh không ghi số, ký hiệu: chỉ ghi tên và ngày, tháng, năm.";
        return [{ severity: "warning", words, ...at }];
      }
      if (NUMBERED_KIND.test(text) && !/\bsố[\s:]*\d/u.test(text)) {
        return [{ severity: "error", words: `Căn cứ “${text.slice(0, 60)}…” chưa ghi số, ký hiệu.`, ...at }];
      }
      if (NUMBERED_KIND.test(text) && !/ngày/u.test(text)) {
        return [{ severity: "warning", words: `Căn cứ “${text.slice(0, 60)}…” chưa ghi ngày ban hành.`, ...at }];
      }
      return [];
    });
  },
};
