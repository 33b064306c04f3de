import { type CivilDate, parts } from "@/lib/kernel/civil-date";
import { composeDocument } from "../core/compose";
import type { ComposedItem, ComposedLine } from "../core/composed";
import { gapAbove } from "../core/gaps";
import { DRAFT_WORDS, TRAINING_WORDS } from "../core/marks";
import type { DocumentModel } from "../core/model";
import { FONT, LINE, type LineStyle, PAGE, PAGE_NUMBER, RULE, styleOf, TABLE } from "../core/nd30-style";
import { columnWidths } from "./column-widths";

function setLine(line: ComposedLine) {
  const style: LineStyle = styleOf(line.role);
  return {
    type: "line",
    runs: line.runs,
    style,
    rule: line.rule ?? null,
    keep: line.keepWithNext ?? style.keepWithNext,
  };
}

function setItem(item: ComposedItem) {
  const gap = gapAbove(item);
  switch (item.type) {
    case "line":
      return setLine(item);
    case "columns": {
      const rows = item.rows.map(({ left, right }) => ({
        left: left.map((line) => setLine(line)),
        right: right.map((line) => setLine(line)),
      }));
      return { type: "columns", gap, widths: columnWidths(item), rows };
    }
    case "table": {
      const set = (row: (typeof item.rows)[number]) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => ({ runs: line.runs })) })),
      });
      const style = { ...styleOf("table-cell"), sizePt: item.sizePt };
      return { type: "table", gap, style, widths: item.widthsMm, head: item.head.map(set), rows: item.rows.map(set) };
    }
  }
}

/** The document as the template reads it: words in place, each line with its style. */
export function typstInput(model: DocumentModel, createdOn: CivilDate): string {
  const composed = composeDocument(model);
  return JSON.stringify({
    title: composed.title,
    author: model.header.issuerInText,
    date: parts(createdOn),
    font: FONT.print,
    page: PAGE,
    pageNumber: PAGE_NUMBER,
    line: LINE,
    rule: RULE,
    table: TABLE,
    draft: composed.draft ? DRAFT_WORDS : null,
    training: composed.training ? TRAINING_WORDS : null,
    watermark: "TẬP HUẤN",
    markColour: "#b00020",
    watermarkColour: "#e8e8e8",
    sheets: composed.sheets.map((sheet) => ({ orientation: sheet.orientation, items: sheet.items.map(setItem) })),
  });
}
