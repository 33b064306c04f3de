import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveSection } from "@/lib/document-kinds/core/papers/move-section";
import type { PaperBlock, PaperText } from "@/lib/document-kinds/core/papers/paper-content";

const block = (type: PaperText["type"], id: string): PaperBlock => ({ type, id, text: id });
const ids = (blocks: readonly PaperBlock[] | null) => blocks?.map(({ id }) => id).join(" ") ?? null;

const QUY_CHE: readonly PaperBlock[] = [
  block("chapter", "I"),
  block("article", "d1"),
  block("clause", "d1k1"),
  block("point", "d1k1a"),
  block("clause", "d1k2"),
  block("article", "d2"),
  block("paragraph", "d2p"),
  block("chapter", "II"),
  block("article", "d3"),
];

describe("moving a part of a text", () => {
  it("takes an article with all its clauses and points", () => {
    expect(ids(moveSection(QUY_CHE, 5, -1))).toBe("I d2 d2p d1 d1k1 d1k1a d1k2 II d3");
    expect(ids(moveSection(QUY_CHE, 1, 1))).toBe("I d2 d2p d1 d1k1 d1k1a d1k2 II d3");
  });

  it("takes a clause with its points, past its neighbour whole", () => {
    expect(ids(moveSection(QUY_CHE, 4, -1))).toBe("I d1 d1k2 d1k1 d1k1a d2 d2p II d3");
    expect(ids(moveSection(QUY_CHE, 2, 1))).toBe("I d1 d1k2 d1k1 d1k1a d2 d2p II d3");
  });

  it("takes an article into the chapter beside it", () => {
    expect(ids(moveSection(QUY_CHE, 5, 1))).toBe("I d1 d1k1 d1k1a d1k2 II d2 d2p d3");
    expect(ids(moveSection(QUY_CHE, 8, -1))).toBe("I d1 d1k1 d1k1a d1k2 d2 d2p d3 II");
  });

  it("takes a chapter whole, and nothing past the ends", () => {
    expect(ids(moveSection(QUY_CHE, 7, -1))).toBe("II d3 I d1 d1k1 d1k1a d1k2 d2 d2p");
    expect(moveSection(QUY_CHE, 0, -1)).toBeNull();
    expect(moveSection(QUY_CHE, 8, 1)).toBeNull();
  });

  it("moves a paragraph by one, as it has nothing under it", () => {
    const text = [block("paragraph", "a"), block("paragraph", "b"), block("bullet", "c")];
    expect(ids(moveSection(text, 1, -1))).toBe("b a c");
    expect(ids(moveSection(text, 1, 1))).toBe("a c b");
  });

  it("loses nothing, whatever is moved", () => {
    const types = fc.constantFrom<PaperText["type"]>("chapter", "article", "clause", "point", "paragraph");
    fc.assert(
      fc.property(
        fc.array(types, { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        fc.constantFrom(-1, 1),
        (list, at, step) => {
          const blocks = list.map((type, index) => block(type, String(index)));
          const after = moveSection(blocks, at % list.length, step as -1 | 1);
          if (after) expect(after.map(({ id }) => id).sort()).toEqual(blocks.map(({ id }) => id).sort());
        },
      ),
    );
  });
});
