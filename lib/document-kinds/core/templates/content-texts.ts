import { type DecisionContent, isText } from "../content";
import { isPaperText, type PaperBlock, type PaperContent } from "../papers/paper-content";

type Change = (text: string) => string;

/** Blocks with every text a person wrote in them changed. */
export function withBlockTexts(blocks: readonly PaperBlock[], change: Change): PaperBlock[] {
  return blocks.map((block): PaperBlock => {
    if (isPaperText(block)) return { ...block, text: change(block.text) };
    if (block.type === "facts") return block;
    return {
      ...block,
      note: change(block.note),
      columns: block.columns.map((column) => ({ ...column, head: change(column.head) })),
      rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
    };
  });
}

const withLines = <Lines extends PaperContent["recipients"]>(recipients: Lines, change: Change) => ({
  ...recipients,
  lines: recipients.lines.map((line) => (line.type === "to" ? { ...line, text: change(line.text) } : line)),
});

/** A paper with every text of its own changed; its bases are left. */
export function withPaperTexts(content: PaperContent, change: Change): PaperContent {
  const { attached } = content;
  return {
    ...content,
    subject: change(content.subject),
    addressees: content.addressees.map(change),
    blocks: withBlockTexts(content.blocks, change),
    attached: attached && {
      ...attached,
      subject: change(attached.subject),
      blocks: withBlockTexts(attached.blocks, change),
    },
    annexes: content.annexes.map((annex) => ({
      ...annex,
      title: change(annex.title),
      blocks: withBlockTexts(annex.blocks, change),
    })),
    recipients: withLines(content.recipients, change),
  };
}

/** A decision with every text of its own changed; its bases are left. */
export function withDecisionTexts(content: DecisionContent, change: Change): DecisionContent {
  return {
    ...content,
    subject: change(content.subject),
    articles: content.articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => (isText(block) ? { ...block, text: change(block.text) } : block)),
    })),
    annexTitle: change(content.annexTitle),
    recipients: withLines(content.recipients, change),
  };
}
