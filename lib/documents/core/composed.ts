import type { LineRole } from "./nd30-style";

/** What compose.ts makes of a model: every word, number and mark in its place; renderers only set it. */

export interface ComposedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The solid line below a line: as long as the text, or a third to a half of it. */
export interface ComposedRule {
  readonly length: "full" | "part";
  /** The words, in the style of the line, whose width counts. */
  readonly of: string;
}

/** One paragraph. */
export interface ComposedLine {
  readonly type: "line";
  /** The id of the block, basis, recipient … it came from; null for what no one edits. */
  readonly id: string | null;
  readonly role: LineRole;
  readonly runs: readonly ComposedRun[];
  readonly rule?: ComposedRule;
  readonly keepWithNext?: boolean;
}

/** Two columns side by side: the head (agency | Quốc hiệu) and the foot (recipients | signature). */
export interface ComposedColumns {
  readonly type: "columns";
  readonly purpose: "head" | "foot" | "signatures";
  readonly rows: readonly { readonly left: readonly ComposedLine[]; readonly right: readonly ComposedLine[] }[];
}

export interface ComposedCell {
  readonly lines: readonly ComposedLine[];
  readonly align: "left" | "center" | "right" | "justify";
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface ComposedRow {
  readonly id: string | null;
  readonly type: "head" | "row" | "group" | "totals";
  readonly cells: readonly ComposedCell[];
  /** False only for a row so tall that keeping it whole would push it off the page. */
  readonly keepTogether: boolean;
}

export interface ComposedTable {
  readonly type: "table";
  readonly id: string;
  readonly widthsMm: readonly number[];
  readonly head: readonly ComposedRow[];
  readonly rows: readonly ComposedRow[];
  readonly sizePt: number;
}

export interface ComposedChartItem {
  readonly label: ComposedLine;
  readonly value: ComposedLine;
  /** How much of the room for drawing it fills, 0 to 1; null draws nothing. */
  readonly share: number | null;
  readonly light: boolean;
}

/** Bars run to the right, one under the other; a line runs over time, its labels and figures in two rows below it. */
export interface ComposedChart {
  readonly type: "chart";
  readonly id: string;
  readonly shape: "bars" | "line";
  readonly title: ComposedLine;
  readonly items: readonly ComposedChartItem[];
  /** Where the broken line stands, above 0 and up to 1. */
  readonly target: number | null;
  readonly note: ComposedLine | null;
  /** What is drawn, in words, for who cannot see it. */
  readonly alt: string;
  /** False only for one so tall that keeping it whole would push it off the page. */
  readonly keepTogether: boolean;
}

export type ComposedItem = ComposedLine | ComposedColumns | ComposedTable | ComposedChart;

/** Pages that are numbered on their own: the document, each attached document, each annex. */
export interface ComposedSheet {
  readonly id: string;
  readonly purpose: "main" | "attached" | "annex";
  readonly orientation: "portrait" | "landscape";
  readonly items: readonly ComposedItem[];
}

export interface ComposedDocument {
  readonly title: string;
  readonly draft: boolean;
  readonly training: boolean;
  readonly sheets: readonly ComposedSheet[];
}
