import { composeChart } from "./compose-chart";
import { line } from "./compose-head";
import { composeTable } from "./compose-table";
import type { ComposedItem, ComposedLine, ComposedRun } from "./composed";
import { composeRuns, endWith, type Labels } from "./inline";
import type { ArticleBlock, Block, InlineText } from "./model";
import { NO_BREAK_SPACE } from "./nbsp";
import { type LineRole, styleOf } from "./nd30-style";
import { pointLetter, romanNumber } from "./numbering";

interface Context {
  readonly labels: Labels;
  readonly textWidthMm: number;
  /** Chapters and parts are counted through the whole text. */
  readonly through: { part: number; chapter: number };
}

function numbered(id: string, role: LineRole, label: string, text: InlineText, labels: Labels): ComposedLine {
  const style = styleOf(role);
  const lead: ComposedRun = { text: `${label}${NO_BREAK_SPACE}`, bold: style.bold, italic: style.italic };
  return { type: "line", id, role, runs: [lead, ...composeRuns(text, labels, style)] };
}

function heading(id: string, label: string, title: string): ComposedLine[] {
  const first = line("heading-label", label, id);
  return title === "" ? [first] : [first, line("heading-title", title, id)];
}

/** "Điều 1. Title" above its content, or "Điều 1." running on into the first paragraph. */
function composeArticle(block: ArticleBlock, context: Context): ComposedItem[] {
  const number = block.label ?? context.labels.articles.get(block.id) ?? 0;
  const label: ComposedRun = { text: `Điều${NO_BREAK_SPACE}${number}.`, bold: true, italic: false };
  if (block.title) {
    const title = composeRuns(block.title, context.labels, styleOf("article-title"));
    const runs = [{ ...label, text: `${label.text}${NO_BREAK_SPACE}` }, ...title];
    return [{ type: "line", id: block.id, role: "article-title", runs }, ...composeBlocks(block.content, context)];
  }
  const [first, ...rest] = block.content;
  if (first?.type !== "paragraph") {
    return [
      { type: "line", id: block.id, role: "article", runs: [label], keepWithNext: true },
      ...composeBlocks(block.content, context),
    ];
  }
  const runs = [
    { ...label, text: `${label.text}${NO_BREAK_SPACE}` },
    ...composeRuns(first.text, context.labels, styleOf("article")),
  ];
  return [{ type: "line", id: block.id, role: "article", runs }, ...composeBlocks(rest, context)];
}

function textRole(align: "justify" | "left" | "center" | "right" | undefined): LineRole {
  return align === undefined || align === "justify" ? "text" : `text-${align}`;
}

/** The line that leads to a chart stays with it. */
function keepLast(items: ComposedItem[]): void {
  const last = items.pop();
  if (last) items.push(last.type === "line" ? { ...last, keepWithNext: true } : last);
}

/** Sets blocks one after another, counting what is numbered within them. */
export function composeBlocks(blocks: readonly Block[], context: Context): ComposedItem[] {
  const { labels, through } = context;
  const count = { section: 0, subsection: 0, roman: 0, clause: 0, point: 0 };
  const items: ComposedItem[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case "part":
        items.push(...heading(block.id, `Phần ${romanNumber(++through.part)}`, block.title));
        break;
      case "chapter":
        items.push(...heading(block.id, `Chương ${romanNumber(++through.chapter)}`, block.title));
        break;
      case "section":
        items.push(...heading(block.id, `Mục ${++count.section}`, block.title));
        break;
      case "subsection":
        items.push(...heading(block.id, `Tiểu mục ${++count.subsection}`, block.title));
        break;
      case "roman":
        items.push(line("roman", `${romanNumber(++count.roman)}.${NO_BREAK_SPACE}${block.title}`, block.id));
        count.clause = 0;
        break;
      case "article":
        items.push(...composeArticle(block, context));
        continue;
      case "clause": {
        const role = block.title ? "clause-title" : "clause";
        items.push(numbered(block.id, role, `${++count.clause}.`, block.text, labels));
        count.point = 0;
        break;
      }
      case "point":
        items.push(numbered(block.id, "point", `${pointLetter(++count.point)})`, block.text, labels));
        break;
      case "bullet":
        items.push(numbered(block.id, "bullet", block.level === 2 ? "+" : "-", block.text, labels));
        break;
      case "paragraph": {
        const role = textRole(block.align);
        items.push({ type: "line", id: block.id, role, runs: composeRuns(block.text, labels, styleOf(role)) });
        break;
      }
      case "table":
        if (block.note) items.push(line("table-note", block.note, block.id));
        items.push(composeTable(block, context.textWidthMm, labels));
        break;
      case "chart":
        keepLast(items);
        items.push(composeChart(block, context.textWidthMm));
        break;
    }
    if ("content" in block) items.push(...composeBlocks(block.content, context));
  }
  return items;
}

/** Ends the text with "./." where it ends in words; a table or a chart needs no end mark. */
export function closeText(items: readonly ComposedItem[]): ComposedItem[] {
  const last = items[items.length - 1];
  if (last?.type !== "line") return [...items];
  return [...items.slice(0, -1), { ...last, runs: endWith(last.runs, "./."), keepWithNext: true }];
}
