import { walkBlocks } from "../numbering";
import { labelsOf, ownTexts, wordsOfBlocks } from "./block-text";
import type { LintRule, Remark } from "./finding";

const NAMES = { article: "điều", clause: "khoản", point: "điểm", paragraph: "đoạn", bullet: "gạch đầu dòng" } as const;

/** An article, clause or point that says nothing. */
export const emptyArticle: LintRule = {
  id: "empty-article",
  clause: null,
  check(model) {
    const labels = labelsOf(model);
    if (model.body.length === 0) return [{ severity: "error", words: "Văn bản chưa có nội dung.", part: "body" }];
    const blocks = [model.body, ...model.attached.map((attached) => attached.body)];
    return blocks
      .flatMap((list) => [...walkBlocks(list)])
      .flatMap((block): Remark[] => {
        if (block.type === "article" && wordsOfBlocks([block], labels) === "") {
          const words = `Điều ${labels.articles.get(block.id)} chưa có nội dung.`;
          return [{ severity: "error", words, part: "body", blockId: block.id }];
        }
        if (!(block.type in NAMES) || block.type === "article") return [];
        const said = ownTexts(block).some((text) => text.some((run) => run.type !== "text" || run.text.trim() !== ""));
        if (said) return [];
        const name = NAMES[block.type as keyof typeof NAMES];
        return [{ severity: "warning", words: `Có một ${name} để trống.`, part: "body", blockId: block.id }];
      });
  },
};
