import {
  CHART,
  FONT,
  FOOT,
  HEAD,
  LINE_STYLES,
  type LineRole,
  type LineStyle,
  PAGE,
  RULE,
  styleOf,
  TABLE,
  textWidthMm,
} from "./nd30-style";

function declare(style: LineStyle): string {
  return [
    `font-size:${style.sizePt}pt`,
    `text-align:${style.align}`,
    `margin:${style.beforePt}pt 0 0 ${style.leftMm}mm`,
    `text-indent:${style.firstLineMm}mm`,
    `line-height:${Math.round(style.lineSpacing * 115) / 100}`,
    `font-weight:${style.bold ? 700 : 400}`,
    `font-style:${style.italic ? "italic" : "normal"}`,
  ].join(";");
}

function roleRules(): string {
  return (Object.keys(LINE_STYLES) as LineRole[])
    .map((role) => `.vb-line.vb-${role}{${declare(styleOf(role))}}`)
    .join("\n");
}

/** Width of a column as a share of the text, so that the paper keeps its proportions at any width. */
function share(widthMm: number): string {
  return `${Math.round((widthMm / textWidthMm("portrait")) * 10000) / 100}%`;
}

/**
 * The look of the paper on a screen and in the browser's own print, from the same tokens as DOCX and PDF. Lengths are
 * in mm and pt; a page that shows it smaller scales its container.
 */
export const DOCUMENT_CSS = `
.vb-document{color:#000;font-family:"${FONT.print}","${FONT.word}","Liberation Serif",serif;font-variant-ligatures:none;hyphens:none}
.vb-sheet{position:relative;box-sizing:border-box;background:#fff;width:${PAGE.widthMm}mm;min-height:${PAGE.heightMm}mm;padding:${PAGE.topMm}mm ${PAGE.rightMm}mm ${PAGE.bottomMm}mm ${PAGE.leftMm}mm;margin:0 auto 8mm;overflow-wrap:break-word}
.vb-sheet.vb-landscape{width:${PAGE.heightMm}mm;min-height:${PAGE.widthMm}mm}
.vb-line{padding:0}
${roleRules()}
.vb-line b{font-weight:700}.vb-line i{font-style:italic}.vb-line .vb-upright{font-style:normal}
.vb-rule{display:block;height:0;border-top:${RULE.widthPt}pt solid #000;margin:${RULE.gapPt}pt auto ${RULE.gapPt}pt}
.vb-ruled{display:inline-block;max-width:100%;font:inherit}
.vb-rule-full{width:100%}.vb-rule-part{width:${RULE.part * 100}%}
.vb-columns{display:grid;column-gap:0;break-inside:avoid}
.vb-columns-head{grid-template-columns:${share(HEAD.leftMm)} ${share(HEAD.rightMm)}}
.vb-columns-foot,.vb-columns-signatures{grid-template-columns:${share(FOOT.leftMm)} ${share(FOOT.rightMm)};margin-top:14pt}
.vb-columns>div{min-width:0}
.vb-table{width:100%;border-collapse:collapse;table-layout:fixed;margin-top:6pt}
.vb-table th,.vb-table td{border:${TABLE.borderPt}pt solid #000;padding:${TABLE.paddingYMm}mm ${TABLE.paddingXMm}mm;vertical-align:top;font-weight:400}
.vb-table th,.vb-table .vb-row-totals td,.vb-table .vb-row-group td{vertical-align:middle}
.vb-table tr{break-inside:avoid}
.vb-table .vb-align-left .vb-line{text-align:left}.vb-table .vb-align-center .vb-line{text-align:center}
.vb-table .vb-align-right .vb-line{text-align:right}.vb-table .vb-align-justify .vb-line{text-align:justify}
.vb-chart{margin:6pt 0 0;padding:1mm 0;border:${CHART.framePt}pt solid #000;break-inside:avoid}
.vb-chart .vb-chart-title{margin-top:0}
.vb-bars,.vb-over-time{width:100%;border-collapse:collapse;table-layout:fixed}
.vb-bars td,.vb-over-time td{padding:0;vertical-align:middle;font-weight:400}
.vb-bars td{padding:${CHART.rowPaddingMm}mm ${CHART.paddingMm}mm}
.vb-bars .vb-drawn{padding:0;border-left:${CHART.axisPt}pt solid #000}.vb-bars .vb-figure{padding:0 0 0 ${CHART.paddingMm}mm}
.vb-drawn{position:relative}.vb-aim{position:absolute;top:0;bottom:0;border-left:${CHART.targetPt}pt dashed #000}
.vb-bars svg,.vb-over-time svg{display:block;width:100%}
.vb-over-time .vb-line{text-align:center}
.vb-mark{position:absolute;font-weight:700;margin:0}
.vb-mark-draft{top:8mm;left:${PAGE.leftMm}mm;border:.75pt solid #000;padding:1mm 2mm;font-size:13pt}
.vb-mark-training{left:0;right:0;bottom:7mm;text-align:center;color:#b00020;font-size:12pt}
@media print{.vb-sheet{margin:0;break-after:page}}
`;
