import { clauseOf, type LintRule, type Remark } from "./finding";
import { nearestOf } from "./near-words";

/** The last line of Nơi nhận: "Lưu: VT" and the unit that drafted the document, by its known code. */
export const archiveLine: LintRule = {
  id: "archive-line",
  clause: clauseOf("II.9"),
  check(model, context) {
    const at = { part: "recipients", blockId: "archive" } as const;
    if (model.annexOf) return [];
    if (!model.recipients) return [{ severity: "error", words: "Văn bản chưa có Nơi nhận.", part: "recipients" }];
    const { archive } = model.recipients;
    const [first, ...units] = archive;
    if (first !== "VT") {
      return [{ severity: "error", words: "Nơi nhận phải kết thúc bằng dòng “Lưu: VT, …”.", ...at }];
    }
    const unknown = units
      .filter((unit) => unit !== "Hồ sơ" && !context.unitCodes.includes(unit))
      .map((unit): Remark => {
        const known =
          context.unitCodes.length > 0 ? ` Các chữ viết tắt đang dùng: ${context.unitCodes.join(", ")}.` : "";
        const words = `Dòng Lưu ghi “${unit}”, không phải chữ viết tắt của đơn vị nào.${known}`;
        const meant = nearestOf(unit, context.unitCodes);
        if (!meant) return { severity: "error", words, ...at };
        const right = archive.map((code) => (code === unit ? meant : code));
        return { severity: "error", words, ...at, mend: { type: "set-archive", archive: right } };
      });
    if (units.length > 0) return unknown;
    return [{ severity: "warning", words: "Dòng Lưu chưa ghi đơn vị soạn thảo.", ...at }];
  },
};
