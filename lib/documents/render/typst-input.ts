import { type CivilDate, parts } from "@/lib/kernel/civil-date";
import { composeDocument } from "../core/compose";
import type { ComposedChart, ComposedColumns, ComposedItem, ComposedLine } from "../core/composed";
import { gapAbove } from "../core/gaps";
import { DRAFT_WORDS, TRAINING_WORDS, WATERMARK_WORDS } from "../core/marks";
import type { DocumentModel } from "../core/model";
import {
  CHART,
  FONT,
  LINE,
  type LineStyle,
  PAGE,
  PAGE_NUMBER,
  RULE,
  styleOf,
  TABLE,
  textWidthMm,
} from "../core/nd30-style";
import { breakLongWords } from "./break-long-words";
import { columnWidths } from "./column-widths";

function setLine(line: ComposedLine, widthMm: number) {
  const style: LineStyle = styleOf(line.role);
  return {
    type: "line",
    runs: breakLongWords(line.runs, widthMm - style.leftMm - style.firstLineMm, style.sizePt),
    style,
    rule: line.rule ?? null,
    keep: line.keepWithNext ?? style.keepWithNext,
  };
}

/** Mean width of a letter and height of a line, in em: only to know a giant from the rest. */
const LETTER_EM = 0.5;
const LINE_EM = 1.2;
const MM_PER_PT = 25.4 / 72;
const MOST_KEPT_MM = 190;

/** A head or foot is kept on one page, unless it is longer than one. */
function tallerThanPage(item: ComposedColumns): boolean {
  const widths = columnWidths(item);
  const heightMm = (lines: readonly ComposedLine[], widthMm: number) =>
    lines.reduce((sum, { runs, role }) => {
      const { sizePt, beforePt } = styleOf(role);
      const length = runs.reduce((letters, { text }) => letters + text.length, 0);
      const broken = Math.max(1, Math.ceil((length * sizePt * LETTER_EM * MM_PER_PT) / widthMm));
      return sum + (broken * sizePt * LINE_EM + beforePt) * MM_PER_PT;
    }, 0);
  const rows = item.rows.map(({ left, right }) => Math.max(heightMm(left, widths[0]), heightMm(right, widths[1])));
  return rows.reduce((sum, height) => sum + height, 0) > MOST_KEPT_MM;
}

/** A chart with its lines set in the room each has. */
function setChart({ items, title, note, ...chart }: ComposedChart, widthMm: number) {
  const each = widthMm / Math.max(1, items.length);
  const bars = chart.shape === "bars";
  return {
    ...{ ...chart, title: setLine(title, widthMm), note: note && setLine(note, widthMm) },
    plotMm: widthMm - CHART.labelMm - CHART.valueMm,
    items: items.map(({ label, value, share, light }) => ({
      ...{ share, light },
      label: setLine(label, (bars ? CHART.labelMm : each) - 2 * CHART.paddingMm),
      value: setLine(value, (bars ? CHART.valueMm : each) - 2 * CHART.paddingMm),
    })),
  };
}

function setItem(item: ComposedItem, widthMm: number) {
  const gap = gapAbove(item);
  switch (item.type) {
    case "line":
      return setLine(item, widthMm);
    case "columns": {
      const widths = columnWidths(item);
      const rows = item.rows.map(({ left, right }) => ({
        left: left.map((line) => setLine(line, widths[0])),
        right: right.map((line) => setLine(line, widths[1])),
      }));
      return { type: "columns", gap, widths, rows, breakable: tallerThanPage(item) };
    }
    case "chart":
      return { ...setChart(item, widthMm), gap };
    case "table": {
      const set = (row: (typeof item.rows)[number]) => {
        let column = 0;
        const cells = row.cells.map((cell) => {
          const spanned = item.widthsMm.slice(column, column + cell.colSpan);
          column += cell.colSpan;
          const room = spanned.reduce((sum, width) => sum + width, 0) - 2 * TABLE.paddingXMm;
          return { ...cell, lines: cell.lines.map(({ runs }) => ({ runs: breakLongWords(runs, room, item.sizePt) })) };
        });
        return { ...row, cells };
      };
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
    chart: CHART,
    draft: composed.draft ? DRAFT_WORDS : null,
    training: composed.training ? TRAINING_WORDS : null,
    watermark: WATERMARK_WORDS,
    markColour: "#b00020",
    watermarkColour: "#e8e8e8",
    sheets: composed.sheets.map(({ orientation, items }) => ({
      orientation,
      items: items.map((item) => setItem(item, textWidthMm(orientation))),
    })),
  });
}
