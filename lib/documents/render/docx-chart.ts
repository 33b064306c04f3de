import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  type ITableOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { ComposedChart, ComposedChartItem, ComposedLine } from "../core/composed";
import { CHART } from "../core/nd30-style";
import { docxGap, docxLine } from "./docx-lines";
import { twipsOfMm } from "./docx-units";

const NONE = { style: BorderStyle.NIL, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
} as const;
const AXIS = { style: BorderStyle.SINGLE, size: Math.round(CHART.axisPt * 8), color: "000000" } as const;
const TARGET = { style: BorderStyle.DASHED, size: Math.round(CHART.targetPt * 8), color: "000000" } as const;
const FRAME = { style: BorderStyle.SINGLE, size: Math.round(CHART.framePt * 8), color: "000000" } as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;
const SIDES = { ...NO_MARGINS, left: twipsOfMm(CHART.paddingMm), right: twipsOfMm(CHART.paddingMm) } as const;
const MM_PER_PT = 25.4 / 72;

/** A table with what it shows in words, for who cannot see it. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, alt: string) {
    super(options);
    const properties = this.root.find((part) => typeof part === "object" && "root" in part && "rootKey" in part) as
      | { readonly root: unknown[] }
      | undefined;
    properties?.root.push(new StringValueElement("w:tblDescription", alt));
  }
}

/** An empty paragraph, shaded from indent to indent: a bar that Word and LibreOffice keep in place. */
function shaded(heightMm: number, indent: { left: number; right: number }, { light }: ComposedChartItem): Paragraph {
  return new Paragraph({
    ...{ indent: { ...indent, firstLine: 0 }, keepNext: true, run: { size: 2 } },
    spacing: { before: 0, after: 0, line: Math.max(20, twipsOfMm(heightMm)), lineRule: LineRuleType.EXACT },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: (light ? CHART.light : CHART.dark).slice(1) },
  });
}

function words(line: ComposedLine, align: "left" | "center"): Paragraph[] {
  return docxLine(line, { widthPt: 0, changed: { align }, keepWithNext: true });
}

interface Plot {
  readonly from: number;
  readonly to: number;
  readonly mm: number;
}

/** The room for drawing up to the target and beyond it: the border between the two is the target's line. */
function plots(target: number | null, mm: number): readonly Plot[] {
  if (target === null || target >= 1) return [{ from: 0, to: 1, mm }];
  return [
    { from: 0, to: target, mm: mm * target },
    { from: target, to: 1, mm: mm * (1 - target) },
  ];
}

const within = ({ from, to }: Plot, share: number | null) =>
  share === null || share <= from ? 0 : (Math.min(share, to) - from) / (to - from);

function barsTable(chart: ComposedChart, widthMm: number): Table {
  const rooms = plots(chart.target, widthMm - CHART.labelMm - CHART.valueMm);
  const widths = [CHART.labelMm, ...rooms.map(({ mm }) => mm), CHART.valueMm].map(twipsOfMm);
  const beside = { ...SIDES, top: twipsOfMm(CHART.rowPaddingMm), bottom: twipsOfMm(CHART.rowPaddingMm) };
  const rows = chart.items.map((item) => {
    const drawn = rooms.map((room, index) => {
      const share = within(room, item.share);
      const right = Math.round(twipsOfMm(room.mm) * (1 - share));
      return new TableCell({
        ...{ margins: NO_MARGINS, verticalAlign: VerticalAlign.CENTER },
        borders: {
          ...NO_BORDERS,
          ...(index === 0 && { left: AXIS }),
          ...(chart.target !== null && index === 0 && { right: TARGET }),
          ...(index === 1 && { left: TARGET }),
        },
        children: [share === 0 ? docxGap(CHART.barMm / MM_PER_PT) : shaded(CHART.barMm, { left: 0, right }, item)],
      });
    });
    const cell = (line: ComposedLine, edge: { left?: typeof FRAME; right?: typeof FRAME }) =>
      new TableCell({
        ...{ margins: beside, borders: { ...NO_BORDERS, ...edge }, verticalAlign: VerticalAlign.CENTER },
        children: words(line, "left"),
      });
    const children = [cell(item.label, { left: FRAME }), ...drawn, cell(item.value, { right: FRAME })];
    return new TableRow({ cantSplit: true, children });
  });
  return described(chart, widths, rows);
}

/** No border but the frame's, at the first and the last column. */
function edges(index: number, count: number) {
  return { ...NO_BORDERS, ...(index === 0 && { left: FRAME }), ...(index === count - 1 && { right: FRAME }) };
}

function overTimeTable(chart: ComposedChart, widthMm: number): Table {
  const { items } = chart;
  const each = twipsOfMm(widthMm / items.length);
  const gap = Math.round(each * 0.22);
  const rooms = [...plots(chart.target, CHART.plotMm)].reverse();
  const highest = rooms.length - 1;
  const drawn = rooms.map(
    (room, level) =>
      new TableRow({
        ...{ cantSplit: true, height: { value: twipsOfMm(room.mm), rule: HeightRule.EXACT } },
        children: items.map((item, index) => {
          const share = within(room, item.share);
          return new TableCell({
            ...{ margins: NO_MARGINS, verticalAlign: VerticalAlign.BOTTOM },
            borders: {
              ...edges(index, items.length),
              ...(level === highest && { bottom: AXIS }),
              ...(chart.target !== null && level === highest && { top: TARGET }),
              ...(highest === 1 && level === 0 && { bottom: TARGET }),
            },
            children: [share === 0 ? docxGap(1) : shaded(room.mm * share, { left: gap, right: gap }, item)],
          });
        }),
      }),
  );
  const below = (of: (item: ComposedChartItem) => ComposedLine) =>
    new TableRow({
      cantSplit: true,
      children: items.map((item, index) => {
        const borders = edges(index, items.length);
        return new TableCell({ margins: NO_MARGINS, borders, children: words(of(item), "center") });
      }),
    });
  return described(
    chart,
    items.map(() => each),
    [...drawn, below(({ label }) => label), below(({ value }) => value)],
  );
}

const EMPTY: ComposedLine = { type: "line", id: null, role: "chart-note", runs: [] };

/** A line of words over all columns: the title, which is the head of the table, or the note. */
function across(line: ComposedLine, columns: number, keepWithNext: boolean): TableRow {
  const room = twipsOfMm(CHART.rowPaddingMm);
  return new TableRow({
    ...{ cantSplit: true, tableHeader: keepWithNext },
    children: [
      new TableCell({
        ...{ columnSpan: columns, margins: { ...SIDES, top: room, bottom: room } },
        borders: { ...edges(0, 1), ...(keepWithNext ? { top: FRAME } : { bottom: FRAME }) },
        children: line.runs.length > 0 ? docxLine(line, { widthPt: 0, keepWithNext }) : [docxGap(1)],
      }),
    ],
  });
}

function described(chart: ComposedChart, widths: readonly number[], rows: readonly TableRow[]): Table {
  // The last row closes the frame, with words or without.
  const last = chart.note ? across(chart.note, widths.length, false) : across(EMPTY, widths.length, false);
  const options = {
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...{ columnWidths: [...widths], layout: TableLayoutType.FIXED, alignment: AlignmentType.LEFT },
    ...{ borders: { ...NO_BORDERS, top: FRAME, bottom: FRAME, left: FRAME, right: FRAME }, margins: NO_MARGINS },
    rows: [across(chart.title, widths.length, true), ...rows, last],
  };
  return new DescribedTable(options, chart.alt);
}

/** A chart as a framed table of shaded cells: it prints alike everywhere, stays editable, and needs no picture. */
export function docxChart(chart: ComposedChart, widthPt: number, gapBelowPt: number): FileChild[] {
  const widthMm = widthPt * MM_PER_PT;
  const below = docxGap(Math.max(1, gapBelowPt));
  if (chart.items.length === 0) {
    const note = chart.note ? docxLine(chart.note, { widthPt }) : [];
    return [...docxLine(chart.title, { widthPt }), ...note, below];
  }
  return [chart.shape === "bars" ? barsTable(chart, widthMm) : overTimeTable(chart, widthMm), below];
}
