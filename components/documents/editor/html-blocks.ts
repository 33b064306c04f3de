import type { DocumentBlock, TableCell } from "@/lib/spreadsheets/core/document-blocks";

const PARAGRAPHS = "p, div, h1, h2, h3, h4, h5, h6, li";

const wordsOf = (node: Element) => (node.textContent ?? "").replace(/\s+/gu, " ").trim();

/** The paragraphs of a cell, one a line; a line break is a line too. */
function cellText(cell: Element): string {
  const paragraphs = [...cell.querySelectorAll("p, li")];
  const texts = paragraphs.length > 0 ? paragraphs.map(wordsOf) : [wordsOf(cell)];
  return texts.filter((text) => text !== "").join("\n");
}

function rowsOf(table: HTMLTableElement): TableCell[][] {
  /** How many rows below a cell still reaches down into, by column. */
  const hanging: number[] = [];
  return [...table.rows].map((row) => {
    const cells: TableCell[] = [];
    let column = 0;
    const skipHanging = () => {
      while ((hanging[column] ?? 0) > 0) {
        hanging[column] = (hanging[column] ?? 0) - 1;
        cells.push({ text: "", columns: 1, hangs: true });
        column += 1;
      }
    };
    for (const cell of row.cells) {
      skipHanging();
      cells.push({ text: cellText(cell), columns: cell.colSpan, hangs: false });
      for (let at = 0; at < cell.colSpan; at++) hanging[column + at] = cell.rowSpan - 1;
      column += cell.colSpan;
    }
    skipHanging();
    return cells;
  });
}

/** Pasted HTML as paragraphs and tables: words only, nothing of it is ever shown as HTML. */
export function htmlBlocks(html: string): DocumentBlock[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const line of body.querySelectorAll("br")) line.replaceWith(" ");
  for (const unseen of body.querySelectorAll("style, script, title")) unseen.remove();
  const blocks: DocumentBlock[] = [];
  let run = "";
  const close = (listed = false) => {
    const text = run.replace(/\s+/gu, " ").trim();
    if (text !== "") blocks.push({ kind: "paragraph", text, listed });
    run = "";
  };
  const read = (node: Node) => {
    if (!(node instanceof Element)) run += node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "";
    else if (node instanceof HTMLTableElement) {
      close();
      blocks.push({ kind: "table", rows: rowsOf(node) });
    } else {
      const opens = node.matches(PARAGRAPHS);
      if (opens) close();
      for (const child of node.childNodes) read(child);
      if (opens) close(node.tagName === "LI");
    }
  };
  read(body);
  close();
  return blocks;
}
