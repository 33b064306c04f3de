import { convertLegacyText, detectLegacyEncoding, type LegacyEncoding } from "@/lib/kernel/legacy-encodings";
import type { DocumentBlock, TableCell } from "@/lib/spreadsheets/core/document-blocks";

const MOST_LEFT = 0.5;
const ACCENTED = /[\u00A1-\u00FF]/u;

/** The legacy font most of the lines were typed in; a name or a line of figures does not decide. */
function fontOf(texts: readonly string[]): LegacyEncoding | null {
  const whole = detectLegacyEncoding(texts.join("\n"));
  if (whole) return whole;
  const accented = texts.filter((text) => ACCENTED.test(text));
  const fonts = accented.map(detectLegacyEncoding);
  for (const font of ["TCVN3", "VNI"] as const) {
    if (fonts.filter((one) => one === font).length > accented.length * MOST_LEFT) return font;
  }
  return null;
}

/** The words in Unicode, and the legacy font they came in. */
export function inUnicode(blocks: readonly DocumentBlock[]): {
  readonly blocks: readonly DocumentBlock[];
  readonly from: LegacyEncoding | null;
} {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.map(({ text }) => text)),
  );
  const from = fontOf(texts);
  if (!from) return { blocks, from };
  const convert = (text: string) => convertLegacyText(text).text;
  return {
    from,
    blocks: blocks.map((block) =>
      block.kind === "paragraph"
        ? { ...block, text: convert(block.text) }
        : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: convert(cell.text) }))) },
    ),
  };
}

const cellOf = (text: string): TableCell => ({ text: text.trim(), columns: 1, hangs: false });
const isRow = (line: string) =>
  line.split("\t").length > 2 && line.split("\t").filter((cell) => cell.trim() !== "").length > 1;

/** Pasted text as paragraphs; lines parted by tabs, one under another, as a table. */
export function pastedBlocks(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let rows: TableCell[][] = [];
  const close = () => {
    if (rows.length > 1) blocks.push({ kind: "table", rows });
    else
      for (const row of rows)
        blocks.push({ kind: "paragraph", text: row.map((cell) => cell.text).join(" "), listed: false });
    rows = [];
  };
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (isRow(line)) {
      rows.push(line.split("\t").map(cellOf));
      continue;
    }
    close();
    // Marks of programs that write in Markdown say nothing of the paper.
    const plain = line
      .replace(/\t+/gu, " ")
      .replace(/^\s*#{1,6}\s+/u, "")
      .replaceAll("**", "")
      .trim();
    if (plain !== "") blocks.push({ kind: "paragraph", text: plain, listed: false });
  }
  close();
  return blocks;
}
