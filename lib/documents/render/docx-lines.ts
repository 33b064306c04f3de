import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";
import type { ComposedLine } from "../core/composed";
import { LINE_STYLES, type LineRole, type LineStyle, RULE, styleOf } from "../core/nd30-style";
import { twipsOfMm, twipsOfPt } from "./docx-units";
import { textWidthPt } from "./text-width";

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Names a person sees in Word's list of styles. */
const STYLE_NAMES: Partial<Record<LineRole, string>> = {
  "type-name": "NĐ30 Tên loại",
  subject: "NĐ30 Trích yếu",
  authority: "NĐ30 Thẩm quyền ban hành",
  basis: "NĐ30 Căn cứ",
  command: "NĐ30 Lệnh",
  article: "NĐ30 Điều",
  "article-title": "NĐ30 Điều có tiêu đề",
  clause: "NĐ30 Khoản",
  "clause-title": "NĐ30 Khoản có tiêu đề",
  point: "NĐ30 Điểm",
  bullet: "NĐ30 Gạch đầu dòng",
  text: "NĐ30 Thân văn bản",
  "recipients-head": "NĐ30 Nơi nhận",
  recipient: "NĐ30 Danh sách nơi nhận",
  "signature-authority": "NĐ30 Quyền hạn, chức vụ",
  "signature-name": "NĐ30 Họ tên người ký",
  "annex-label": "NĐ30 Phụ lục",
  "annex-title": "NĐ30 Tên phụ lục",
  "table-cell": "NĐ30 Bảng",
  "table-head": "NĐ30 Đầu bảng",
};

function styleId(role: LineRole): string {
  return `nd30-${role}`;
}

function paragraphLayout(style: LineStyle) {
  return {
    alignment: ALIGNMENT[style.align],
    indent: {
      ...(style.leftMm > 0 && { left: twipsOfMm(style.leftMm) }),
      ...(style.firstLineMm > 0 && { firstLine: twipsOfMm(style.firstLineMm) }),
    },
    widowControl: true,
  };
}

/** One paragraph style a role, so that an official who edits the file in Word finds the decree's forms there. */
export function paragraphStyles() {
  return (Object.keys(LINE_STYLES) as LineRole[]).map((role) => {
    const style = styleOf(role);
    return {
      id: styleId(role),
      name: STYLE_NAMES[role] ?? `NĐ30 ${role}`,
      basedOn: "Normal",
      quickFormat: role in STYLE_NAMES,
      run: { size: style.sizePt * 2, bold: style.bold, italics: style.italic },
      paragraph: {
        ...paragraphLayout(style),
        spacing: { before: 0, after: 0, line: Math.round(240 * style.lineSpacing), lineRule: LineRuleType.AUTO },
        keepNext: style.keepWithNext,
      },
    };
  });
}

interface Placement {
  /** Distance to what stands above and below, in pt: given to one side only, since Word's sum differs from others'. */
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly widthPt: number;
  readonly changed?: Partial<LineStyle>;
  readonly keepWithNext?: boolean;
}

/** A paragraph, and below it the paragraph that draws its rule. */
export function docxLine(line: ComposedLine, place: Placement): Paragraph[] {
  const style: LineStyle = { ...styleOf(line.role), ...place.changed };
  const keepNext = place.keepWithNext ?? line.keepWithNext ?? style.keepWithNext;
  const after = twipsOfPt(place.afterPt ?? 0);
  const spacing = {
    before: twipsOfPt(place.beforePt ?? 0),
    line: Math.round(240 * style.lineSpacing),
    lineRule: LineRuleType.AUTO,
  };
  const paragraph = new Paragraph({
    style: styleId(line.role),
    ...paragraphLayout(style),
    spacing: { ...spacing, after: line.rule ? 0 : after },
    keepNext: keepNext || line.rule !== undefined,
    children: line.runs.map(
      (run) => new TextRun({ text: run.text, bold: run.bold, italics: run.italic, size: style.sizePt * 2 }),
    ),
  });
  return line.rule ? [paragraph, ruleBelow(line, place.widthPt, after, keepNext)] : [paragraph];
}

/** A rule as the border of an empty paragraph as narrow as it: the form both Word and LibreOffice keep in place. */
function ruleBelow(line: ComposedLine, widthPt: number, after: number, keepNext: boolean): Paragraph {
  const style = styleOf(line.role);
  const words = textWidthPt(line.rule?.of ?? "", style);
  const length =
    line.rule?.length === "full" ? Math.min(words, widthPt) : Math.min(words, widthPt * RULE.fullLine) * RULE.part;
  const indent = twipsOfPt((widthPt - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: { before: twipsOfPt(RULE.gapPt), after, line: twipsOfPt(RULE.gapPt), lineRule: LineRuleType.EXACT },
    keepNext,
    border: { top: { style: BorderStyle.SINGLE, size: Math.round(RULE.widthPt * 8), space: 0, color: "000000" } },
    run: { size: 2 },
  });
}

/** An empty paragraph of a height: Word joins tables that touch and ends a section only in a paragraph. */
export function docxGap(heightPt: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(20, twipsOfPt(heightPt)), lineRule: LineRuleType.EXACT },
    keepNext: true,
    run: { size: 2 },
  });
}
