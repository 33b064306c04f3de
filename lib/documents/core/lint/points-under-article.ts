import type { Block } from "../model";
import { walkBlocks } from "../numbering";
import { labelsOf } from "./block-text";
import { clauseOf, type LintRule, type Remark } from "./finding";

/** Điều → khoản → điểm: a point belongs to a clause. */
export const pointsUnderArticle: LintRule = {
  id: "points-under-article",
  clause: clauseOf("II.6"),
  check(model) {
    const labels = labelsOf(model);
    const blocks: Block[] = [model.body, ...model.attached.map((one) => one.body)].flatMap((list) => [
      ...walkBlocks(list),
    ]);
    return blocks.flatMap((block): Remark[] => {
      if (block.type !== "article") return [];
      const first = block.content.find((one) => one.type === "point");
      if (!first) return [];
      const words = `Điều ${labels.articles.get(block.id)} có điểm a), b) … nằm thẳng dưới điều: dưới điều là khoản 1, 2 …, dưới khoản mới là điểm.`;
      return [{ severity: "warning", words, part: "body", blockId: first.id }];
    });
  },
};
