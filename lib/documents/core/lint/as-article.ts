import { labelsOf, wordsOfBlocks } from "./block-text";
import { clauseOf, type LintRule, type Remark } from "./finding";

const CARRYING_OUT =
  /chịu trách nhiệm( tổ chức)? (thi hành|thực hiện)|có trách nhiệm( tổ chức)? (thi hành|thực hiện)/iu;

/** "Như Điều n" sends the reader to the article that says who carries the document out. */
export const asArticle: LintRule = {
  id: "as-article",
  clause: clauseOf("II.9"),
  check(model) {
    const labels = labelsOf(model);
    return (model.recipients?.lines ?? []).flatMap((entry): Remark[] => {
      if (entry.type !== "as-article") return [];
      const at = { severity: "error", part: "recipients", blockId: entry.id } as const;
      const number = labels.articles.get(entry.articleId);
      const article = model.body.find((block) => block.id === entry.articleId);
      if (number === undefined || article === undefined) {
        return [{ ...at, words: "“Như Điều …” ở Nơi nhận chỉ đến một điều không còn trong văn bản." }];
      }
      if (CARRYING_OUT.test(wordsOfBlocks([article], labels))) return [];
      const right = model.body.find((block) => CARRYING_OUT.test(wordsOfBlocks([block], labels)));
      const hint = right ? ` Điều nói ai thi hành là Điều ${labels.articles.get(right.id)}.` : "";
      return [{ ...at, words: `“Như Điều ${number}” ở Nơi nhận không chỉ đến điều nói ai thi hành.${hint}` }];
    });
  },
};
