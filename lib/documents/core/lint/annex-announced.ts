import { labelsOf, wordsOfBlocks } from "./block-text";
import { clauseOf, type LintRule, type Remark } from "./finding";

const ANNEX = /phụ lục|(danh sách|biểu|bảng)[^.;]{0,40}kèm theo|kèm theo[^.;]{0,60}(danh sách|biểu|bảng)/iu;

/** What the text announces must be there, and what is there must be announced. */
export const annexAnnounced: LintRule = {
  id: "annex-announced",
  clause: clauseOf("III.1"),
  check(model) {
    const labels = labelsOf(model);
    const text = [model.body, ...model.attached.map((attached) => attached.body)]
      .map((blocks) => wordsOfBlocks(blocks, labels))
      .join(" ");
    const annexes = [...model.annexes, ...model.attached.flatMap((attached) => attached.annexes)];
    if (annexes.length === 0) {
      if (!ANNEX.test(text)) return [];
      const words = "Nội dung nói đến phụ lục, danh sách kèm theo nhưng văn bản chưa có phụ lục nào.";
      return [{ severity: "error", words, part: "annexes" }];
    }
    if (!ANNEX.test(text)) {
      const words = "Văn bản có phụ lục nhưng nội dung chưa chỉ dẫn (“… tại Phụ lục ban hành kèm theo …”).";
      return [{ severity: "error", words, part: "body" }];
    }
    if (model.annexes.length < 2 || /(các|những) phụ lục/iu.test(text)) return [];
    return model.annexes.flatMap((annex): Remark[] => {
      const label = (labels.annexes.get(annex.id) ?? "").replace(/\s/gu, " ");
      if (new RegExp(`${label}(?![IVX])`, "u").test(text)) return [];
      return [{ severity: "warning", words: `Nội dung chưa nhắc đến ${label}.`, part: "annexes", blockId: annex.id }];
    });
  },
};
