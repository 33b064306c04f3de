import type { Block, DocumentModel, InlineText } from "@/lib/documents/core/model";
import { typeNameInText } from "@/lib/documents/core/number";
import { type CitedDocument, citedDocument, namedDocument } from "@/lib/documents/core/relations/cite-document";
import { articlesOf, type ConsolidatedArticle } from "./consolidate";
import type { PaperBlock, PaperContent } from "./papers/paper-content";

/** An article that may be changed, with the text one begins from. */
export interface AmendableArticle {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** The text with articles a document carries: what is issued with it, or itself; null where there is none. */
export function articledText(
  model: DocumentModel,
  cited: CitedDocument,
): {
  readonly named: string;
  readonly typeName: string;
  readonly subject: string;
  readonly body: readonly Block[];
} | null {
  const attached = model.attached.find(({ body }) => articlesOf(body).length > 0);
  if (attached) {
    const { typeName, subject, body } = attached;
    const about = `${typeNameInText(typeName)} ${subject.charAt(0).toLocaleLowerCase("vi")}${subject.slice(1)}`;
    const named = `${about} ban hành kèm theo ${namedDocument(cited)} của ${cited.issuerName}`;
    return { named, typeName, subject, body };
  }
  if (model.typeName === null || articlesOf(model.body).length === 0) return null;
  return { named: citedDocument(cited), typeName: model.typeName, subject: model.subject, body: model.body };
}

const words = (text: InlineText) => text.map((run) => (run.type === "text" ? run.text : "")).join("");

/** The parts of an article as the editor has them: the text one goes on from when it is changed. */
function editable(blocks: readonly Block[], id: string): PaperBlock[] {
  return blocks.flatMap((block, index): PaperBlock[] => {
    const own = `${id}-${index + 1}`;
    switch (block.type) {
      case "clause":
        return [{ type: "clause", id: own, text: words(block.text) }, ...editable(block.content, own)];
      case "point":
        return [{ type: "point", id: own, text: words(block.text) }, ...editable(block.content, own)];
      case "bullet":
      case "paragraph":
        return [{ type: block.type, id: own, text: words(block.text) }];
      default:
        return [];
    }
  });
}

/** The articles of a text put together, ended ones left out. */
export function amendableOf(articles: readonly ConsolidatedArticle[]): AmendableArticle[] {
  return articles
    .filter(({ repealed }) => !repealed)
    .map(({ id, label, title, content }) => ({ id, label, title, blocks: editable(content, `cu-${id}`) }));
}

/** Where in a decision each of its changes stands: "khoản 2 Điều 1". */
export function placeOfChange(content: Pick<PaperContent, "blocks">, index: number): string {
  const at = content.blocks.findIndex((block) => block.type === "facts" && block.of === "amendments");
  const before = content.blocks.slice(0, Math.max(at, 0)).filter(({ type }) => type === "article").length;
  return `khoản ${index + 1} Điều ${Math.max(before, 1)}`;
}
