import type { Block, ChartBlock, InlineText, TableBlock } from "@/lib/documents/core/model";
import { isCapitals } from "@/lib/documents/core/paper/line-patterns";
import type { PaperBlock, PaperColumn, PaperTable, TextBlockType } from "../papers/paper-content";
import { LAYOUT_BLOCKS, type PaperLayout } from "../papers/paper-kind";

const textOf = (inline: InlineText | null) =>
  (inline ?? []).map((run) => (run.type === "text" ? run.text : "")).join("");
const ENDED = /[.;:…,]\s*$/u;
const LONGEST_TITLE = 160;

function columnsOf({ columns, head }: TableBlock, rows: readonly (readonly string[])[]): PaperColumn[] {
  const heads: string[] = columns.map(() => "");
  for (const line of head) {
    let column = 0;
    for (const { text, colSpan = 1 } of line) {
      while (heads[column] !== undefined && heads[column] !== "" && head.length > 1 && column + 1 < columns.length) {
        if (line === head[0]) break;
        column += 1;
      }
      for (let at = 0; at < colSpan && column < columns.length; at += 1, column += 1) {
        heads[column] = [heads[column], text].filter((words) => words !== "").join(" ");
      }
    }
  }
  return heads.map((words, index) => {
    const figures = rows.every((cells) => /^[\d.,%…\s]*$/u.test(cells[index] ?? ""));
    const numbered = /^(?:S?TT|Số TT)$/iu.test(words.trim());
    return { head: words, widthMm: numbered ? 12 : figures ? 20 : 40, align: numbered || figures ? "center" : "left" };
  });
}

/** A table that was read as one to be filled in: spans are laid open, heads of several lines joined. */
function tableOf(table: TableBlock): PaperTable {
  const width = table.columns.length;
  const rows = table.rows.map((row) => {
    const cells = row.cells.flatMap(({ paragraphs, colSpan = 1 }) => [
      paragraphs.map(textOf).join("\n"),
      ...Array.from({ length: colSpan - 1 }, () => ""),
    ]);
    const group = row.type === "group" && cells.filter((text) => text.trim() !== "").length === 1;
    const words = cells.find((text) => text.trim() !== "") ?? "";
    return { id: row.id, group, cells: group ? [words] : cells.slice(0, width) };
  });
  const columns = columnsOf(
    table,
    rows.flatMap(({ group, cells }) => (group ? [] : [cells])),
  );
  return { type: "table", id: `${table.id}-bang`, note: "", columns, rows };
}

/** The figures of a chart as a table: a chart is drawn from facts, never written. */
function chartTable({ id, title, unit, items }: ChartBlock): PaperTable {
  return {
    ...{ type: "table", id: `${id}-bang`, note: "" },
    columns: [
      { head: title, widthMm: 100, align: "left" },
      { head: unit, widthMm: 30, align: "center" },
    ],
    rows: items.map(({ label, shown }, index) => ({ id: `${id}-${index + 1}`, group: false, cells: [label, shown] })),
  };
}

interface Standing {
  readonly layout: PaperLayout;
  /** How many numbered clauses hold it. */
  readonly clauses: number;
  readonly inPoint: boolean;
}

function flatten(blocks: readonly Block[], standing: Standing): PaperBlock[] {
  return blocks.flatMap((block): PaperBlock[] => {
    if (block.type === "table") return [tableOf(block)];
    if (block.type === "chart") return [chartTable(block)];
    const { id } = block;
    const text = (type: TextBlockType, words: string): PaperBlock => ({ type, id, text: words });
    switch (block.type) {
      case "paragraph":
        return [text("paragraph", textOf(block.text))];
      case "bullet":
        return [text(block.level === 2 ? "sub-bullet" : "bullet", textOf(block.text))];
      case "point":
        return [
          text(standing.inPoint ? "bullet" : "point", textOf(block.text)),
          ...flatten(block.content, { ...standing, inPoint: true }),
        ];
      case "clause":
        return [
          clauseOf(id, textOf(block.text), block.content.length > 0, standing),
          ...flatten(block.content, { ...standing, clauses: standing.clauses + 1 }),
        ];
      case "article":
        return articleOf(id, block.content, standing);
      default:
        return titledOf(block, standing);
    }
  });
}

function clauseOf(id: string, words: string, holds: boolean, { layout, clauses }: Standing): PaperBlock {
  // "1.1." stands below "1.": a point, as the form has no second level of figures.
  if (clauses > 0) return { type: "point", id, text: words };
  const heading = layout === "headings" && holds && !ENDED.test(words) && words.length <= LONGEST_TITLE;
  return { type: heading ? "clause-title" : "clause", id, text: words };
}

function articleOf(id: string, content: readonly Block[], standing: Standing): PaperBlock[] {
  const [first, ...rest] = content;
  const words = first?.type === "paragraph" ? textOf(first.text) : "";
  const titled = first?.type === "paragraph" && rest.length > 0 && !ENDED.test(words) && words.length <= LONGEST_TITLE;
  const below = flatten(titled ? rest : content, { ...standing, clauses: 0 });
  return [{ type: "article", id, text: titled ? words : "" }, ...below];
}

type Titled = Extract<Block, { readonly title: string; readonly content: readonly Block[] }>;

/** What a title of the file is in a layout; in the others it is a paragraph. */
const TITLES: Partial<Record<PaperLayout, Partial<Record<Titled["type"], TextBlockType>>>> = {
  chapters: { part: "chapter", chapter: "chapter" },
  headings: { part: "roman", chapter: "roman", section: "roman", subsection: "roman", roman: "roman" },
};

function titledOf({ type, id, title, content }: Titled, standing: Standing): PaperBlock[] {
  const [first, ...rest] = content;
  // "Chương I" with its title on the next line.
  const below = title === "" && first?.type === "paragraph" && isCapitals(textOf(first.text));
  const words = below && first?.type === "paragraph" ? textOf(first.text) : title;
  const as = TITLES[standing.layout]?.[type] ?? "paragraph";
  return [{ type: as, id, text: words }, ...flatten(below ? rest : content, { ...standing, clauses: 0 })];
}

/** The blocks read from a file as a paper of this layout has them; nothing is lost, what has no place is a paragraph. */
export function paperBlocksOf(blocks: readonly Block[], layout: PaperLayout): PaperBlock[] {
  const flat = flatten(blocks, { layout, clauses: 0, inPoint: false });
  const fitting = flat.map((block): PaperBlock => {
    if (block.type === "table" || block.type === "facts" || LAYOUT_BLOCKS[layout].includes(block.type)) return block;
    if (block.type === "article" && layout === "headings") return { ...block, type: "clause-title" };
    return { ...block, type: block.type === "sub-bullet" ? "bullet" : "paragraph" };
  });
  const filled = fitting.filter(
    (block, index) => block.type !== "clause-title" || block.text !== "" || index === fitting.length,
  );
  const opens = layout === "articles" ? "article" : layout === "chapters" ? "chapter" : null;
  if (opens === null || filled.length === 0 || filled[0]?.type === opens) return filled;
  return [{ type: opens, id: "mo-dau", text: "" }, ...filled];
}
