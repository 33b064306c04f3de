import { type DecisionContent, isText } from "./content";
import { isPaperText, type PaperContent } from "./papers/paper-content";

/** Where what a document does to others is said: the article on its effect, else the last before who carries it out. */
const EFFECT_ARTICLE = "hieu-luc";

/** The sentences the text does not say yet. */
export function unsaid(content: DecisionContent | PaperContent, sentences: readonly string[]): readonly string[] {
  const texts =
    "blocks" in content
      ? content.blocks.flatMap((block) => (isPaperText(block) ? [block.text] : []))
      : content.articles.flatMap(({ blocks }) => blocks.flatMap((block) => (isText(block) ? [block.text] : [])));
  return sentences.filter((sentence) => !texts.some((text) => text.includes(sentence)));
}

/** The words of a paper without what it said of other documents: who takes its place says that of this one. */
export function without(content: PaperContent, sentences: readonly string[]): PaperContent {
  const isSaid = (text: string) => sentences.includes(text.trim());
  return { ...content, blocks: content.blocks.filter((block) => !isPaperText(block) || !isSaid(block.text)) };
}

/** Puts a sentence behind the effect of a paper, as a paragraph of its own. */
export function insertInPaper(content: PaperContent, sentence: string, id: string): PaperContent {
  const { blocks } = content;
  const effect = blocks.findIndex((block) => block.id === EFFECT_ARTICLE);
  const next = blocks.findIndex((block, index) => index > effect && block.type === "article");
  const at = effect < 0 || next < 0 ? blocks.length : next;
  return {
    ...content,
    blocks: [...blocks.slice(0, at), { type: "paragraph", id, text: sentence }, ...blocks.slice(at)],
  };
}

/** The same in a decision about rosters. */
export function insertInDecision(content: DecisionContent, sentence: string, id: string): DecisionContent {
  const { articles } = content;
  const effect = articles.find((article) => article.id === EFFECT_ARTICLE) ?? articles.at(-1);
  const block = { type: "paragraph", id, text: sentence } as const;
  return {
    ...content,
    articles: articles.map((article) =>
      article === effect ? { ...article, blocks: [...article.blocks, block] } : article,
    ),
  };
}
