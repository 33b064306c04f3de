import { walkBlocks } from "../numbering";
import { labelsOf, ownTexts } from "./block-text";
import type { LintRule, Remark } from "./finding";

/** A reference to an article or annex that has been taken out. */
export const brokenReference: LintRule = {
  id: "broken-reference",
  clause: null,
  check(model) {
    const labels = labelsOf(model);
    const lists = [model.body, ...model.annexes.map((annex) => annex.content)];
    return lists
      .flatMap((list) => [...walkBlocks(list)])
      .flatMap((block): Remark[] => {
        const broken = ownTexts(block).some((text) =>
          text.some(
            (run) =>
              (run.type === "article-ref" && !labels.articles.has(run.articleId)) ||
              (run.type === "annex-ref" && !labels.annexes.has(run.annexId)),
          ),
        );
        if (!broken) return [];
        const words = "Có chỗ dẫn đến một điều hoặc phụ lục không còn trong văn bản.";
        return [{ severity: "error", words, part: "body", blockId: block.id }];
      });
  },
};
