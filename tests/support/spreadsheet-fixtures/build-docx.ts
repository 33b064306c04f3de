import { buildZip, escapeXml, type ZipPart } from "./build-xlsx";

const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A paragraph as Word writes it: its text split over runs, as editing leaves it. */
export function paragraph(text: string, options: { readonly listed?: boolean } = {}): string {
  const properties = options.listed ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : "";
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)]
    .filter((part) => part !== "")
    .map((part) => {
      const words = part.split("\t").map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`);
      return `<w:r><w:rPr><w:b/></w:rPr>${words.join("<w:tab/>")}</w:r>`;
    });
  return `<w:p>${properties}${runs.join("")}</w:p>`;
}

export interface DocxCell {
  readonly text: string;
  readonly columns?: number;
  /** "begin" opens a tall cell, "on" continues it. */
  readonly tall?: "begin" | "on";
}

/** A table of rows of cells. */
export function table(rows: readonly (readonly (string | DocxCell)[])[]): string {
  const cells = (row: readonly (string | DocxCell)[]) =>
    row.map((one) => {
      const { text, columns, tall } =
        typeof one === "string" ? { text: one, columns: undefined, tall: undefined } : one;
      const span = columns ? `<w:gridSpan w:val="${columns}"/>` : "";
      const merge = tall ? `<w:vMerge${tall === "begin" ? ' w:val="restart"' : ""}/>` : "";
      const body =
        text === ""
          ? "<w:p/>"
          : text
              .split("\n")
              .map((line) => paragraph(line))
              .join("");
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${body}</w:tc>`;
    });
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** The parts of a document around its body. */
export function documentParts(body: string, extra: readonly ZipPart[] = []): ZipPart[] {
  return [
    {
      name: "[Content_Types].xml",
      bytes: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "word/document.xml",
      bytes: `${HEAD}<w:document xmlns:w="${WORDS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    ...extra,
  ];
}

/** A .docx of paragraphs and tables, for tests. */
export function buildDocx(body: string): Uint8Array {
  return buildZip(documentParts(body));
}
