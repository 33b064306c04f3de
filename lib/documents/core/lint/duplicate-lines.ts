import type { Block, DocumentModel } from "../model";
import { labelsOf, wordsOfBlocks } from "./block-text";
import type { LintRule, Remark } from "./finding";

/** Shorter ones may well be said twice; a short paragraph is often a line broken by hand. */
const SHORTEST = { paragraph: 40, other: 15 };
const REPEATED = new Set(["bullet", "point", "clause", "paragraph"]);

function* listsOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks;
  for (const block of blocks) if ("content" in block) yield* listsOf(block.content);
}

function bodiesOf(model: DocumentModel) {
  return [
    ...[model.body, ...model.attached.map((one) => one.body)].map((blocks) => ({ part: "body" as const, blocks })),
    ...[...model.annexes, ...model.attached.flatMap((one) => one.annexes)].map((annex) => ({
      part: "annexes" as const,
      blocks: annex.content,
    })),
  ];
}

/** Two lines of one list that say the same. */
export const duplicateLines: LintRule = {
  id: "duplicate-lines",
  clause: null,
  check(model) {
    const labels = labelsOf(model);
    return bodiesOf(model).flatMap(({ part, blocks }) =>
      [...listsOf(blocks)].flatMap((list) => {
        const seen = new Map<string, number>();
        return list.flatMap((block, index): Remark[] => {
          if (!REPEATED.has(block.type)) return [];
          const key = wordsOfBlocks([block], labels)
            .replace(/[\s;.,:/]+$/u, "")
            .toLocaleLowerCase("vi");
          if (key.length < (block.type === "paragraph" ? SHORTEST.paragraph : SHORTEST.other)) return [];
          const before = seen.get(key);
          if (before === undefined) {
            seen.set(key, index);
            return [];
          }
          const words = `Lặp nguyên dòng ở trên: “${key.length > 60 ? `${key.slice(0, 60)}…` : key}”.`;
          const mend = { type: "remove-block", blockId: block.id } as const;
          return [{ severity: "warning", words, part, blockId: block.id, mend }];
        });
      }),
    );
  },
};
