import { textOf } from "../inline";
import { walkBlocks } from "../numbering";
import { labelsOf, ownTexts } from "./block-text";
import { clauseOf, type LintRule } from "./finding";

/** "./." stands once, at the end of the text, and is set there by the portal. */
export const endMark: LintRule = {
  id: "end-mark",
  clause: clauseOf("II.6"),
  check(model) {
    const labels = labelsOf(model);
    const blocks = [...walkBlocks(model.body)];
    const marked = blocks.filter((block) => ownTexts(block).some((text) => textOf(text, labels).includes("./.")));
    const last = blocks[blocks.length - 1];
    const early = marked.filter((block) => block !== last);
    if (early.length > 0) {
      return early.map((block) => ({
        severity: "error",
        words: "Dấu kết thúc “./.” chỉ đặt một lần, ở cuối nội dung văn bản; phần mềm tự đặt.",
        part: "body",
        blockId: block.id,
      }));
    }
    if ((last?.type !== "table" && last?.type !== "chart") || model.annexOf) return [];
    const words = `Nội dung kết thúc bằng một ${last.type === "table" ? "bảng" : "biểu đồ"} nên không có dấu “./.”: thêm một câu phía sau nếu cần.`;
    return [{ severity: "note", words, part: "body", blockId: last.id }];
  },
};
