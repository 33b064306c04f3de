import { annexOf, type DecisionContent, type DraftArticle, type DraftBlock, isText } from "../content";
import { type Area, type Areas, type Entry, key, textArea } from "./entries";
import { basesIn, basisEntries, fieldIn, recipientEntries, recipientsIn } from "./shared-areas";

const MAIN = "main";

function articleEntries(article: DraftArticle): Entry[] {
  const opens: Entry = { type: "article", key: key.block(MAIN, `article/${article.id}`), article };
  return [
    opens,
    ...article.blocks.map((block): Entry => {
      const name = key.block(MAIN, block.id);
      return isText(block)
        ? { type: "text", key: name, kind: block.type, text: block.text }
        : { type: "drawn", key: name, block };
    }),
  ];
}

/** What a person writes in a decision, as lines. */
export function decisionAreas(content: DecisionContent): Areas {
  const field = (name: string, text: string): Entry => ({ type: "text", key: key.field(name), kind: "field", text });
  return new Map<Area, readonly Entry[]>([
    [
      "fields",
      [
        field("subject", content.subject),
        ...(annexOf(content) === "none" ? [] : [field("annex-title", content.annexTitle)]),
      ],
    ],
    ["bases", basisEntries(content.bases)],
    [textArea(MAIN), content.articles.flatMap(articleEntries)],
    ["recipients", recipientEntries(content.recipients)],
  ]);
}

/** A decision knows text, clauses and points; a dash or a heading among them is text. */
function blockOf(entry: Entry): DraftBlock[] {
  if (entry.type === "drawn") return [entry.block as DraftBlock];
  if (entry.type !== "text") return [];
  const { kind, text } = entry;
  const type = kind === "clause" || kind === "point" ? kind : kind === "clause-title" ? "clause" : "paragraph";
  const dash = kind === "bullet" || kind === "sub-bullet" ? "- " : "";
  return [{ type, id: entry.key.split("/").at(-1) ?? entry.key, text: `${dash}${text}` }];
}

/** Lines put together as the articles they stand in; a line in front of all articles is lost to none: it opens one. */
function articlesOf(entries: readonly Entry[]): DraftArticle[] {
  const articles: { id: string; blocks: DraftBlock[] }[] = [];
  for (const entry of entries) {
    if (entry.type === "article") articles.push({ id: entry.article.id, blocks: [] });
    else {
      if (articles.length === 0) articles.push({ id: `${entry.key.split("/").at(-1)}-dieu`, blocks: [] });
      articles.at(-1)?.blocks.push(...blockOf(entry));
    }
  }
  return articles.filter(({ blocks }) => blocks.length > 0);
}

/** The decision its lines make: what is not written in lines stays as it is. */
export function decisionOf(content: DecisionContent, areas: Areas): DecisionContent {
  return {
    ...content,
    subject: fieldIn(areas, "subject", content.subject),
    annexTitle: fieldIn(areas, "annex-title", content.annexTitle),
    bases: basesIn(areas),
    articles: articlesOf(areas.get(textArea(MAIN)) ?? []),
    recipients: recipientsIn(areas),
  };
}
