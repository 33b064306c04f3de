import type { DocumentBlock, TableBlock } from "@/lib/spreadsheets/core/document-blocks";

import { isMinutesPost } from "./line-patterns";

export interface PaperCell {
  readonly text: string;
  readonly columns: number;
  /** Continues the cell above it. */
  readonly hangs: boolean;
}

/** One line of a paper as it is looked at: a paragraph, or a row of a table. */
export interface PaperLine {
  readonly id: string;
  readonly text: string;
  /** The program numbers it by itself: its number is not in the text. */
  readonly listed: boolean;
  /** Which table it is a row of, and its cells. */
  readonly row: { readonly table: number; readonly cells: readonly PaperCell[] } | null;
}

/** A table that only sets head or foot in two columns. */
const LAYOUT = /CỘNG\s+H(?:ÒA|OÀ)|Độc\s+lập\s*[-–]|^\s*Số\s*:|Nơi\s+nhận\s*:|^\s*(?:TM|KT|TL|TUQ)\s*\./mu;
const TABLE_HEAD = /^(?:STT|TT|Số TT)$/iu;

/** Two things set side by side on one typed line: agency and Quốc hiệu, number and date. */
const SIDE_BY_SIDE = [
  /^(\P{Ll}{4,60}?)\s+(?:–\s*)?(CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI.*)$/u,
  /^(\P{Ll}{4,60}?)\s+(?:–\s*)?(Độc\s+lập\s*[-–].*)$/u,
  /^(Số\s*:\s*\S*\s?\/\s?\S+)\s+(?:–\s*)?(\p{Lu}[\p{L}\s]{1,40},\s*ngày\s.*)$/u,
];

function parted(text: string): string[] {
  for (const pattern of SIDE_BY_SIDE) {
    const [, left, right] = pattern.exec(text) ?? [];
    if (left && right) return [left, right];
  }
  return [text];
}

function isLayout({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.some(({ text }) => TABLE_HEAD.test(text.trim()))) return false;
  return cells.some(({ text }) => LAYOUT.test(text)) || isSignatures(cells);
}

/** The two signatures of a biên bản, side by side: a post in capitals over a name. */
function isSignatures(cells: TableBlock["rows"][number]): boolean {
  const written = cells.map(({ text }) => text.split("\n").filter((line) => line.trim() !== ""));
  const signed = written.filter((lines) => lines.length > 0);
  return signed.length > 1 && signed.every(([first = ""]) => isMinutesPost(first.trim()));
}

/** Column by column: what stands left, then what stands right. */
function layoutTexts({ rows }: TableBlock): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]?.text ?? "")).flatMap((texts) =>
    texts.flatMap((text) => text.split("\n")),
  );
}

/** The lines of a paper in reading order, each with an id of its own. */
export function paperLines(blocks: readonly DocumentBlock[]): PaperLine[] {
  const found: Omit<PaperLine, "id">[] = [];
  const say = (texts: readonly string[], listed: boolean) => {
    for (const text of texts.flatMap(parted))
      if (text.trim() !== "") found.push({ text: text.trim(), listed, row: null });
  };
  blocks.forEach((block, table) => {
    if (block.kind === "paragraph") say([block.text], block.listed);
    else if (isLayout(block)) say(layoutTexts(block), false);
    else {
      for (const cells of block.rows) {
        const text = cells.map((cell) => cell.text.replace(/\s+/gu, " ")).join(" | ");
        if (/[^|\s]/u.test(text)) found.push({ text, listed: false, row: { table, cells } });
      }
    }
  });
  return found.map((line, index) => ({ ...line, id: `dong-${index + 1}` }));
}
