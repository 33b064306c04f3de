import { composeDocument } from "./compose";
import type {
  ComposedCell,
  ComposedColumns,
  ComposedItem,
  ComposedLine,
  ComposedRow,
  ComposedSheet,
  ComposedTable,
} from "./composed";
import { escapeHtml } from "./escape-html";
import { DRAFT_WORDS, TRAINING_WORDS } from "./marks";
import type { DocumentModel } from "./model";
import { type LineRole, styleOf } from "./nd30-style";
import { chartToHtml } from "./render-html-chart";

/** Heading levels a screen reader can walk by. */
const HEADINGS: Partial<Record<LineRole, number>> = {
  "type-name": 1,
  "annex-label": 1,
  "heading-label": 2,
  roman: 2,
  "article-title": 3,
};

function runsToHtml(line: ComposedLine): string {
  const style = styleOf(line.role);
  return line.runs
    .map((run) => {
      let html = escapeHtml(run.text);
      if (run.bold && !style.bold) html = `<b>${html}</b>`;
      if (run.italic && !style.italic) html = `<i>${html}</i>`;
      if (!run.italic && style.italic) html = `<span class="vb-upright">${html}</span>`;
      return html;
    })
    .join("");
}

function attribute(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${escapeHtml(value)}"`;
}

function lineToHtml(line: ComposedLine): string {
  const level = HEADINGS[line.role];
  const tag = level ? `h${level}` : "p";
  const words = runsToHtml(line);
  const body = line.rule
    ? `<span class="vb-ruled">${words}<span class="vb-rule vb-rule-${line.rule.length}"></span></span>`
    : words;
  return `<${tag} class="vb-line vb-${line.role}"${attribute("data-block", line.id)}>${body}</${tag}>`;
}

function columnsToHtml(item: ComposedColumns): string {
  const columns = item.rows
    .map(({ left, right }) => `<div>${left.map(lineToHtml).join("")}</div><div>${right.map(lineToHtml).join("")}</div>`)
    .join("");
  return `<div class="vb-columns vb-columns-${item.purpose}">${columns}</div>`;
}

function cellToHtml(cell: ComposedCell, tag: "td" | "th"): string {
  const scope = tag === "th" ? ` scope="${cell.colSpan > 1 ? "colgroup" : "col"}"` : "";
  const colSpan = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : "";
  const rowSpan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "";
  const lines = cell.lines.map(lineToHtml).join("");
  return `<${tag} class="vb-align-${cell.align}"${scope}${colSpan}${rowSpan}>${lines}</${tag}>`;
}

function rowToHtml(row: ComposedRow): string {
  const tag = row.type === "head" ? "th" : "td";
  const cells = row.cells.map((cell) => cellToHtml(cell, tag)).join("");
  return `<tr class="vb-row-${row.type}"${attribute("data-block", row.id)}>${cells}</tr>`;
}

function tableToHtml(table: ComposedTable): string {
  const total = table.widthsMm.reduce((sum, width) => sum + width, 0);
  const columns = table.widthsMm
    .map((width) => `<col style="width:${Math.round((width / total) * 10000) / 100}%">`)
    .join("");
  const head = table.head.length > 0 ? `<thead>${table.head.map(rowToHtml).join("")}</thead>` : "";
  const body = table.rows.map(rowToHtml).join("");
  const block = attribute("data-block", table.id);
  return `<table class="vb-table"${block}><colgroup>${columns}</colgroup>${head}<tbody>${body}</tbody></table>`;
}

function itemToHtml(item: ComposedItem): string {
  switch (item.type) {
    case "line":
      return lineToHtml(item);
    case "columns":
      return columnsToHtml(item);
    case "table":
      return tableToHtml(item);
    case "chart":
      return chartToHtml(item, lineToHtml);
  }
}

function sheetToHtml(sheet: ComposedSheet, marks: string): string {
  const turned = sheet.orientation === "landscape" ? " vb-landscape" : "";
  const items = sheet.items.map(itemToHtml).join("\n");
  return `<section class="vb-sheet${turned}" data-sheet="${escapeHtml(sheet.id)}">${marks}\n${items}\n</section>`;
}

/** The document as HTML to read beside its editor: semantic, escaped, each editable part named by data-block. */
export function renderHtml(model: DocumentModel): string {
  const composed = composeDocument(model);
  const draft = composed.draft ? `<p class="vb-mark vb-mark-draft">${DRAFT_WORDS}</p>` : "";
  const training = composed.training ? `<p class="vb-mark vb-mark-training">${TRAINING_WORDS}</p>` : "";
  const sheets = composed.sheets.map((sheet) => sheetToHtml(sheet, draft + training)).join("\n");
  return `<article class="vb-document" lang="vi">\n${sheets}\n</article>`;
}
