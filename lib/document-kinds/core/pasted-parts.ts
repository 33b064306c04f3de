import { inUnicode, pastedBlocks } from "@/lib/documents/core/paper/pasted-paper";
import { tellLine } from "@/lib/documents/core/paper/read-blocks";
import type { LegacyEncoding } from "@/lib/kernel/legacy-encodings";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";

/** A line as it was pasted, and what the mark it begins with says it is. */
export interface PastedLine {
  readonly type: "chapter" | "roman" | "article" | "clause" | "point" | "bullet" | "sub-bullet" | "paragraph";
  /** Without the mark: numbers and dashes come by themselves. */
  readonly text: string;
  /** With the mark, where a text has no such part. */
  readonly written: string;
}

export interface PastedTable {
  readonly type: "table";
  readonly rows: readonly (readonly string[])[];
}

export type PastedPart = PastedLine | PastedTable;

const KNOWN = ["chapter", "roman", "article", "clause", "point", "bullet", "paragraph"] as const;
/** "1.1." has no place in a list of 1, a, -: it stays as written. */
const NESTED = /^\d{1,2}\.\d/u;

function lineOf(text: string, listed: boolean): PastedLine {
  const written = cleanLine(text);
  const told = tellLine({ text: written, listed });
  const type = KNOWN.find((one) => one === told.type);
  if (!type || NESTED.test(written)) return { type: "paragraph", text: written, written };
  if (type === "bullet" && written.startsWith("+")) return { type: "sub-bullet", text: told.text, written };
  return { type, text: told.text, written };
}

/** What was pasted, part by part and in Unicode; `from` names the legacy font it was typed in. */
export interface Pasted {
  readonly parts: readonly PastedPart[];
  readonly from: LegacyEncoding | null;
}

function partsOf(blocks: readonly DocumentBlock[]): PastedPart[] {
  return blocks.flatMap((block): PastedPart[] => {
    if (block.kind === "paragraph") return [lineOf(block.text, block.listed)].filter(({ written }) => written !== "");
    const rows = block.rows.map((row) =>
      row.flatMap(({ text, columns }) => [cleanLines(text), ...Array.from({ length: columns - 1 }, () => "")]),
    );
    return rows.length > 0 ? [{ type: "table", rows }] : [];
  });
}

/** Reads pasted blocks, as a word processor or a page gives them. */
export function readPastedBlocks(blocks: readonly DocumentBlock[]): Pasted {
  const unicode = inUnicode(blocks);
  return { parts: partsOf(unicode.blocks), from: unicode.from };
}

/** Reads pasted plain text: lines, and rows whose cells are parted by tabs. */
export function readPastedText(text: string): Pasted {
  return readPastedBlocks(pastedBlocks(text));
}

/** The cells of a table as lines of text, where a table cannot stand. */
export function linesOfTable({ rows }: PastedTable): string[] {
  return rows
    .map((cells) =>
      cells
        .filter((cell) => cell !== "")
        .join(" – ")
        .replaceAll("\n", " "),
    )
    .filter(Boolean);
}
