import type { DocumentBlock, TableBlock } from "@/lib/spreadsheets/core/document-blocks";
import { normaliseWords } from "../plain-text";
import type { DocumentPart } from "./parts";

/** A paragraph or a row of a .docx that was made of a draft and edited in Word. */
export interface FilePart {
  /** "Điều 3.", "1.", "a)", "-" as typed in the file; empty where there is none. */
  readonly label: string;
  readonly words: string;
  /** All of it, the label too. */
  readonly text: string;
  readonly row: { readonly table: number; readonly cells: readonly string[] } | null;
  /** Word numbers it by itself: its number is not in the text. */
  readonly listed: boolean;
}

const LABEL =
  /^(Điều \d{1,3}\p{Ll}?\s?[.:]|[IVXLC]{1,7}[.)]|\d{1,3}[.)]|\p{Ll}{1,2}\)|[-–—+•*])(?:\s+|(?<=[-–—+•*])(?=[^\s\d]))(?=\S)/u;
const LABEL_ALONE = /^(?:Chương|Phần|Mục|Tiểu mục|Phụ lục) [IVXLC\d]{1,7}$|^Phụ lục$|^Điều \d{1,3}\.$/iu;

export function labelIn(text: string): string {
  if (LABEL_ALONE.test(text)) return text;
  return LABEL.exec(text)?.[1] ?? "";
}

function lineOf(raw: string, listed: boolean): FilePart[] {
  const text = normaliseWords(raw);
  if (text === "") return [];
  const label = labelIn(text);
  return [{ label, words: text.slice(label.length).trim(), text, row: null, listed }];
}

/** Head, foot and signatures stand in tables too: those whose lines the draft has as lines. */
function isColumns({ rows }: TableBlock, lines: ReadonlySet<string>): boolean {
  const texts = rows.flat().flatMap(({ text }) =>
    text
      .split("\n")
      .map(normaliseWords)
      .filter((line) => line !== ""),
  );
  if (rows.some((row) => row.length > 2)) return false;
  return texts.filter((text) => lines.has(text)).length * 2 >= texts.length;
}

const isOfChart = (role: DocumentPart["role"]) => role === "table-row" || role.startsWith("chart-");

/** The paragraphs and rows of a file in reading order, told by the draft it was made of. */
export function fileParts(blocks: readonly DocumentBlock[], draft: readonly DocumentPart[]): readonly FilePart[] {
  const charts = new Set(draft.flatMap(({ role, row, words }) => (isOfChart(role) && !row ? [words] : [])));
  const lines = new Set(draft.flatMap(({ role, row, units }) => (row || isOfChart(role) ? [] : units)));
  return blocks.flatMap((block, table): FilePart[] => {
    if (block.kind === "paragraph") return lineOf(block.text, block.listed);
    if (isColumns(block, lines)) {
      return block.rows.flatMap((row) =>
        row.flatMap(({ text }) => text.split("\n").flatMap((line) => lineOf(line, false))),
      );
    }
    return block.rows.flatMap((row): FilePart[] => {
      const cells = row.filter(({ hangs, text }) => !hangs || text !== "").map(({ text }) => text);
      const shown = cells.map(normaliseWords);
      if (shown.every((cell) => cell === "")) return [];
      // A row of a chart: its bar stands in cells without words.
      const bare = shown.filter((cell) => cell !== "").join(" | ");
      if (charts.has(bare)) return [{ label: "", words: bare, text: bare, row: null, listed: false }];
      const counted = /^\d+\.?$/u.test(shown[0] ?? "");
      const label = counted ? (shown[0] ?? "") : "";
      const words = (counted ? shown.slice(1) : shown).join(" | ");
      return [{ label, words, text: shown.join(" | "), row: { table, cells }, listed: false }];
    });
  });
}
