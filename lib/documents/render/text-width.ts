import { type Font, openSync } from "fontkit";
import { printFontFiles } from "./print-fonts";

const opened = new Map<string, Font>();

function face(bold: boolean, italic: boolean): Font {
  const files = printFontFiles();
  const path = bold ? (italic ? files.boldItalic : files.bold) : italic ? files.italic : files.regular;
  const font = opened.get(path) ?? openSync(path);
  opened.set(path, font);
  return font;
}

/** Width of a text in pt. Tinos has the widths of Times New Roman, so it holds for both. */
export function textWidthPt(text: string, style: { bold: boolean; italic: boolean; sizePt: number }): number {
  const font = face(style.bold, style.italic);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * style.sizePt;
}
