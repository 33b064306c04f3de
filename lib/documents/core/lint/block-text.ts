import { type Labels, plain, textOf } from "../inline";
import type { Block, DocumentModel, InlineText } from "../model";
import { labelAnnexes, numberArticles, walkBlocks } from "../numbering";

export function labelsOf(model: DocumentModel): Labels {
  return { articles: numberArticles(model), annexes: labelAnnexes(model.annexes) };
}

/** The texts a block itself holds, without those of its content. */
export function ownTexts(block: Block): readonly InlineText[] {
  switch (block.type) {
    case "article":
      return block.title ? [block.title] : [];
    case "clause":
    case "point":
    case "paragraph":
    case "bullet":
      return [block.text];
    case "table":
      return [...block.rows.flatMap((row) => row.cells), ...(block.totals ?? [])].flatMap((cell) => cell.paragraphs);
    case "chart":
      return [block.title, ...block.items.flatMap(({ label, shown }) => [label, shown]), block.note].map(plain);
    default:
      return [[{ type: "text", text: block.title }]];
  }
}

/** All words of the blocks and what they contain, one space between. */
export function wordsOfBlocks(blocks: readonly Block[], labels: Labels): string {
  return [...walkBlocks(blocks)]
    .flatMap((block) => ownTexts(block).map((text) => textOf(text, labels)))
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
}
