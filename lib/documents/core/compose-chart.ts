import { line } from "./compose-head";
import type { ComposedChart, ComposedLine } from "./composed";
import type { ChartBlock } from "./model";
import { keepNumbersWithWords } from "./nbsp";
import { CHART, styleOf } from "./nd30-style";

/** More bars than these, or points of a line, cannot be read on a page; they belong in a table. */
export const MOST_BARS = 24;
export const MOST_POINTS = 18;

/** A bar may run this far beyond the target; a longer one ends at the edge, and its figure says how long it is. */
const MOST_BEYOND_TARGET = 1.5;
/** Most of a page's height; of a landscape one's where the text is that wide. */
const mostKeptMm = (textWidthMm: number) => (textWidthMm > 200 ? 140 : 200);
const LETTER_MM = 11 * 0.18;
const LINE_MM = 11 * 1.15 * (25.4 / 72);

const isDrawn = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** What a full bar stands for. */
function scaleOf({ items, target }: ChartBlock): number {
  const reached = Math.max(0, ...items.map(({ value }) => (isDrawn(value) ? value : 0)));
  if (!isDrawn(target) || target <= 0) return reached;
  return Math.min(Math.max(reached, target), target * MOST_BEYOND_TARGET);
}

const share = (value: number, scale: number) =>
  scale === 0 ? 0 : Math.round(Math.min(1, Math.max(0, value / scale)) * 10_000) / 10_000;

function titleOf({ title, unit }: ChartBlock): string {
  return unit.trim() === "" ? title : `${title} (${unit})`;
}

/** "Biểu đồ cột. Kết quả (%). Bản 1: 80,0; Bản 2: chưa có. Nét đứt: kế hoạch." */
function altOf(chart: ChartBlock): string {
  const figures = chart.items.map(({ label, shown }) => `${label}: ${shown}`).join("; ");
  const shape = chart.shape === "bars" ? "Biểu đồ cột" : "Biểu đồ theo thời gian";
  return [shape, titleOf(chart), figures, chart.note].filter((words) => words.trim() !== "").join(". ");
}

/** Height of a chart, from the mean width of a letter: only to know a giant from the rest. */
function heightMm(chart: ChartBlock, textWidthMm: number): number {
  const { shape, items } = chart;
  const lines = (text: string, widthMm: number) => Math.max(1, Math.ceil((text.length * LETTER_MM) / widthMm));
  const around = (lines(`${chart.title} ${chart.unit}`, textWidthMm) + lines(chart.note, textWidthMm) + 2) * LINE_MM;
  if (shape === "line") {
    const width = textWidthMm / Math.max(1, items.length);
    const tallest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => lines(text, width)));
    const below = tallest(items.map(({ label }) => label)) + tallest(items.map(({ shown }) => shown));
    return around + CHART.plotMm + below * LINE_MM;
  }
  return items.reduce((sum, { label, shown }) => {
    const most = Math.max(lines(label, CHART.labelMm), lines(shown, CHART.valueMm));
    return sum + most * LINE_MM + 2 * CHART.rowPaddingMm;
  }, around);
}

const words = (role: "chart-label" | "chart-value", text: string): ComposedLine => {
  const { bold, italic } = styleOf(role);
  return { type: "line", id: null, role, runs: [{ text: keepNumbersWithWords(text), bold, italic }] };
};

/** Lays a chart out: every word as it is printed, every figure as a share of the room. */
export function composeChart(chart: ChartBlock, textWidthMm: number): ComposedChart {
  const scale = scaleOf(chart);
  const { target } = chart;
  return {
    ...{ type: "chart", id: chart.id, shape: chart.shape },
    title: line("chart-title", titleOf(chart), chart.id),
    items: chart.items.map(({ label, value, shown, light }) => ({
      label: words("chart-label", label),
      value: words("chart-value", shown),
      share: isDrawn(value) ? share(value, scale) : null,
      light: light === true,
    })),
    target: isDrawn(target) && target > 0 ? share(target, scale) : null,
    note: chart.note.trim() === "" ? null : line("chart-note", chart.note, chart.id),
    alt: altOf(chart),
    keepTogether: heightMm(chart, textWidthMm) <= mostKeptMm(textWidthMm),
  };
}

/** The words of a chart in reading order: of a line all labels come before all figures, as they stand below it. */
export function linesOfChart({ shape, title, items, note }: ComposedChart): ComposedLine[] {
  const labels = items.map(({ label }) => label);
  const values = items.map(({ value }) => value);
  const drawn = shape === "line" ? [...labels, ...values] : items.flatMap(({ label, value }) => [label, value]);
  return [title, ...drawn, ...(note ? [note] : [])];
}
