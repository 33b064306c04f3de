import { Document, type FileChild, LineRuleType, Packer } from "docx";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { composeDocument } from "../core/compose";
import type { ComposedItem, ComposedSheet } from "../core/composed";
import { fileDateOf } from "../core/file-date";
import { gapAbove } from "../core/gaps";
import type { DocumentModel } from "../core/model";
import { BODY, FONT, textWidthMm } from "../core/nd30-style";
import { docxChart } from "./docx-chart";
import { docxGap, docxLine, paragraphStyles } from "./docx-lines";
import { sectionOf } from "./docx-pages";
import { docxColumns, docxTable } from "./docx-tables";
import { fixZipDates } from "./fix-zip-dates";

/** The room between two items goes below the upper one when that is a paragraph, else above the lower. */
function docxItem(
  item: ComposedItem,
  above: ComposedItem | undefined,
  below: ComposedItem | undefined,
  widthPt: number,
) {
  const gap = above === undefined ? 0 : gapAbove(item);
  // A chart ends in a paragraph, which has given its room below.
  const afterTable = above !== undefined && above.type !== "line" && above.type !== "chart";
  const parts: FileChild[] = [];
  if (item.type === "line") {
    const place = { beforePt: afterTable ? gap : 0, afterPt: below ? gapAbove(below) : 0, widthPt };
    parts.push(...docxLine(item, place));
  } else {
    if (afterTable) parts.push(docxGap(gap));
    if (item.type === "columns") parts.push(docxColumns(item));
    else if (item.type === "table") parts.push(docxTable(item, below?.type === "columns"));
    else parts.push(...docxChart(item, widthPt, below ? gapAbove(below) : 0));
  }
  return parts;
}

function docxSheet(sheet: ComposedSheet): FileChild[] {
  const widthPt = (textWidthMm(sheet.orientation) / 25.4) * 72;
  const parts = sheet.items.flatMap((item, index) =>
    docxItem(item, sheet.items[index - 1], sheet.items[index + 1], widthPt),
  );
  // A section cannot end in a table; one point high, it starts no page of its own.
  if (sheet.items[sheet.items.length - 1]?.type !== "line") parts.push(docxGap(1));
  return parts;
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** docProps/core.xml written by us: the library would put the clock's time there. */
function coreProperties(title: string, author: string, createdOn: CivilDate): string {
  const at = `${createdOn}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    "<dc:language>vi-VN</dc:language><cp:revision>1</cp:revision>",
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

/** Sets a document as DOCX, the form officials edit and file. The same model gives the same bytes. */
export async function makeDocx(model: DocumentModel, createdOn: CivilDate = fileDateOf(model)): Promise<Uint8Array> {
  const composed = composeDocument(model);
  const language = { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "vi-VN" };
  const document = new Document({
    title: composed.title,
    creator: model.header.issuerInText,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT.word, size: BODY.sizePt * 2, color: "000000", language },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
      paragraphStyles: paragraphStyles(),
    },
    sections: composed.sheets.map((sheet) => sectionOf(sheet, composed, docxSheet(sheet))),
  });
  const properties = coreProperties(composed.title, model.header.issuerInText, createdOn);
  const zip = await Packer.toBuffer(document, undefined, [{ path: "docProps/core.xml", data: properties }]);
  return fixZipDates(new Uint8Array(zip));
}
