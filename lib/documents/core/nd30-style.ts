/**
 * Style tokens of administrative documents, from Nghị định 30/2020/NĐ-CP, Phụ lục I. Where the decree gives a range one
 * value is chosen, so that the three renderers agree: sizes are the set 13/14/14 (Quốc hiệu/Tiêu ngữ/date) with body 14.
 */

/** Phần I, mục II.1–3: A4, margins 20–25 (top, bottom), 30–35 (left), 15–20 (right). */
export const PAGE = { widthMm: 210, heightMm: 297, topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 } as const;

/** Phần I, mục I.2: Times New Roman. Tinos has the same widths and may be given away with the program. */
export const FONT = { word: "Times New Roman", print: "Tinos" } as const;

/** Phần I, mục I.5: Arabic numbers 13–14 upright, centred in the top margin, not on the first page. */
export const PAGE_NUMBER = { sizePt: 14, fromTopMm: 10 } as const;

/** Mục II.6.đ: first line 1 or 1,27 cm, paragraphs at least 6 pt apart, single to 1.5 lines. */
export const BODY = { sizePt: 14, indentMm: 12.7, gapPt: 6, lineSpacing: 1.1 } as const;

/** Height of a single line and its share above the baseline, in em: the same in Times New Roman and Tinos. */
export const LINE = { heightEm: 1.149, descentEm: 0.216 } as const;

/** The two columns of the head and of the foot; the right one holds Quốc hiệu at 13 (95 mm) on one line. */
export const HEAD = { leftMm: 68, rightMm: 97 } as const;
export const FOOT = { leftMm: 80, rightMm: 85 } as const;

/** Equal in every renderer, or pages drift apart. */
export const TABLE = { sizePt: 13, paddingXMm: 1.5, paddingYMm: 0.7, borderPt: 0.5 } as const;

/** Room for drawing, and the two greys: told apart in print without colour. */
export const CHART = {
  labelMm: 60,
  valueMm: 27,
  barMm: 3.6,
  rowPaddingMm: 0.9,
  plotMm: 38,
  paddingMm: 1.5,
  framePt: 0.5,
  axisPt: 0.75,
  targetPt: 1,
  dark: "#595959",
  light: "#bfbfbf",
} as const;

/**
 * A rule of 1/3–1/2 of its line (mục II.2.b, II.5.b), and one of the full line under Tiêu ngữ (mục II.1.b). A text of
 * several lines fills about 0.92 of the first.
 */
export const RULE = { part: 0.4, fullLine: 0.92, widthPt: 0.75, gapPt: 3 } as const;

export type Align = "left" | "center" | "right" | "justify";

export interface LineStyle {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  /** Distance from what stands above, in pt. */
  readonly beforePt: number;
  readonly firstLineMm: number;
  readonly leftMm: number;
  readonly lineSpacing: number;
  readonly keepWithNext: boolean;
}

const head: LineStyle = {
  sizePt: 13,
  bold: false,
  italic: false,
  align: "center",
  beforePt: 0,
  firstLineMm: 0,
  leftMm: 0,
  lineSpacing: 1,
  keepWithNext: false,
};
const body: LineStyle = {
  ...head,
  sizePt: BODY.sizePt,
  align: "justify",
  beforePt: BODY.gapPt,
  firstLineMm: BODY.indentMm,
  lineSpacing: BODY.lineSpacing,
};
const centred: LineStyle = { ...body, align: "center", firstLineMm: 0, bold: true, lineSpacing: 1, keepWithNext: true };
const cell: LineStyle = { ...head, sizePt: TABLE.sizePt, align: "left" };

export const LINE_STYLES = {
  /** Mục II.1: Quốc hiệu 12–13 bold capitals; Tiêu ngữ 13–14 bold. */
  "national-name": { ...head, bold: true },
  "national-motto": { ...head, bold: true, sizePt: 14 },
  /** Mục II.2: superior body upright, issuing body bold, capitals 12–13. */
  superior: head,
  agency: { ...head, bold: true },
  /** Mục II.3: 13 upright. */
  number: { ...head, beforePt: 8 },
  /** Mục II.4: 13–14 italic, on the line of the number. */
  date: { ...head, sizePt: 14, italic: true, beforePt: 7 },
  /** Mục II.5.b: V/v 12–13 upright, 6 pt under the number. */
  about: { ...head, beforePt: 6 },
  /** Mục II.5.a: type and subject 13–14 bold centred. */
  "type-name": { ...centred, beforePt: 18 },
  subject: { ...centred, beforePt: 0 },
  /** Mục II.9.a: Kính gửi 13–14 upright. */
  "addressee-single": { ...body, align: "center", firstLineMm: 0, beforePt: 18 },
  "addressee-head": { ...body, align: "left", firstLineMm: 0, leftMm: 35, beforePt: 18, keepWithNext: true },
  addressee: { ...body, align: "left", firstLineMm: 0, leftMm: 58, beforePt: 2 },
  authority: { ...centred, beforePt: 18 },
  /** Mục II.6.b: legal bases italic. */
  basis: { ...body, italic: true },
  command: { ...centred, beforePt: 12 },
  /** Mục II.6.d: parts, chapters, sections 13–14 bold centred, number and title on two lines. */
  "heading-label": { ...centred, beforePt: 12 },
  "heading-title": { ...centred, beforePt: 0 },
  roman: { ...body, bold: true, keepWithNext: true },
  article: body,
  "article-title": { ...body, bold: true, keepWithNext: true },
  clause: body,
  "clause-title": { ...body, bold: true, keepWithNext: true },
  point: body,
  bullet: body,
  text: body,
  "text-left": { ...body, align: "left", firstLineMm: 0 },
  "text-center": { ...body, align: "center", firstLineMm: 0 },
  "text-right": { ...body, align: "right", firstLineMm: 0 },
  /** Mục II.9.b: "Nơi nhận:" 12 bold italic, the list 11 upright. */
  "recipients-head": { ...head, sizePt: 12, bold: true, italic: true, align: "left", beforePt: 2 },
  recipient: { ...head, sizePt: 11, align: "left" },
  /** Mục II.7: authority, post and name 13–14 bold. */
  "signature-authority": { ...head, sizePt: 14, bold: true },
  "signature-post": { ...head, sizePt: 14, bold: true, beforePt: 70 },
  "signature-name": { ...head, sizePt: 14, bold: true, beforePt: 70 },
  "signature-name-under-post": { ...head, sizePt: 14, bold: true },
  /** Mục II (phụ lục): "Phụ lục" 14 bold, title bold capitals, "(Kèm theo …)" 13–14 italic. */
  "annex-label": { ...centred, beforePt: 0 },
  "annex-title": { ...centred, beforePt: 0 },
  "attached-to": { ...centred, bold: false, italic: true, beforePt: 0 },
  "table-note": { ...body, italic: true, align: "right", firstLineMm: 0, sizePt: 13, keepWithNext: true },
  "table-head": { ...cell, bold: true, align: "center" },
  "table-cell": cell,
  "table-strong": { ...cell, bold: true },
  "chart-title": { ...centred, sizePt: 13, beforePt: BODY.gapPt },
  "chart-label": { ...cell, sizePt: 11 },
  "chart-value": { ...cell, sizePt: 11 },
  "chart-note": { ...cell, sizePt: 11, italic: true, align: "center" },
} as const satisfies Record<string, LineStyle>;

export type LineRole = keyof typeof LINE_STYLES;

export function styleOf(role: LineRole): LineStyle {
  return LINE_STYLES[role];
}

export function textWidthMm(orientation: "portrait" | "landscape"): number {
  const width = orientation === "portrait" ? PAGE.widthMm : PAGE.heightMm;
  return width - PAGE.leftMm - PAGE.rightMm;
}
