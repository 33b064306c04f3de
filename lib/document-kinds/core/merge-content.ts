import { annexOf, type DecisionContent, type DraftArticle } from "./content";
import { chooseParts, type Part, type Parts, partsChanged } from "./merge-parts";

/** The parts of a draft a person thinks of as one thing, and their names on the screen. */
function partsOf(content: DecisionContent): Parts {
  const parts = new Map<string, Part>([
    ["issuer", { words: "Cơ quan ban hành", value: content.issuer }],
    ["subject", { words: "Trích yếu", value: content.subject }],
    ["bases", { words: "Căn cứ", value: content.bases }],
    ["recipients", { words: "Nơi nhận", value: content.recipients }],
    ["signerPostId", { words: "Người ký", value: content.signerPostId }],
    ["effectiveFrom", { words: "Ngày có hiệu lực", value: content.effectiveFrom }],
    ["annex", { words: "Phụ lục", value: annexOf(content) }],
    ["annexTitle", { words: "Tên phụ lục", value: content.annexTitle }],
    ["order", { words: "Thứ tự các điều", value: content.articles.map((article) => article.id) }],
  ]);
  for (const [index, article] of content.articles.entries()) {
    parts.set(`article:${article.id}`, { words: `Điều ${index + 1}`, value: article });
  }
  return parts;
}

/** What differs between two states of a draft, in the words of the screen. */
export function whatChanged(before: DecisionContent, after: DecisionContent): string[] {
  return partsChanged(partsOf(before), partsOf(after), "article:", "Điều");
}

export interface ContentMerge {
  readonly merged: DecisionContent;
  /** Parts both changed, each in their own way: `mine` is kept and a person is told. */
  readonly conflicts: readonly string[];
}

/** Brings what they saved into what I have: their changes where I changed nothing, mine elsewhere. */
export function mergeContent(base: DecisionContent, theirs: DecisionContent, mine: DecisionContent): ContentMerge {
  const [was, became, kept] = [partsOf(base), partsOf(theirs), partsOf(mine)];
  const { conflicts, takesTheirs } = chooseParts(was, became, kept);
  const scalar = <Key extends keyof DecisionContent>(key: Key): DecisionContent[Key] =>
    takesTheirs(key) ? theirs[key] : mine[key];
  const order = takesTheirs("order") ? theirs.articles : mine.articles;
  const added = (order === theirs.articles ? mine : theirs).articles.filter(
    (article) => !was.has(`article:${article.id}`) && !order.some((other) => other.id === article.id),
  );
  const articles = [...order, ...added].map((article): DraftArticle => {
    const mineOfIt = mine.articles.find((other) => other.id === article.id);
    const theirsOfIt = theirs.articles.find((other) => other.id === article.id);
    if (!mineOfIt || !theirsOfIt) return mineOfIt ?? theirsOfIt ?? article;
    return takesTheirs(`article:${article.id}`) ? theirsOfIt : mineOfIt;
  });
  const merged: DecisionContent = {
    format: 1,
    issuer: scalar("issuer"),
    subject: scalar("subject"),
    bases: scalar("bases"),
    articles,
    recipients: scalar("recipients"),
    signerPostId: scalar("signerPostId"),
    effectiveFrom: scalar("effectiveFrom"),
    annex: scalar("annex"),
    annexTitle: scalar("annexTitle"),
  };
  return { merged, conflicts };
}
