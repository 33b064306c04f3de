import { linesOfTable, type PastedLine, type PastedPart, type PastedTable } from "../pasted-parts";
import { isPaperText, type PaperBlock, type PaperColumn, type PaperTable, type PaperText } from "./paper-content";
import { fitsLayout, LAYOUT_BLOCKS, type PaperLayout } from "./paper-kind";

/** The words on either side of where the cursor stands. */
export interface Split {
  readonly before: string;
  readonly after: string;
}

const TEXT_WIDTH_MM = 165;
const NUMBER_WIDTH_MM = 13;
const [NARROWEST_MM, WIDEST_MM] = [15, 90];
const MOST_COLUMNS = 12;
const MOST_ROWS = 1000;
/** A sentence behind "Điều 3." is its text, a short phrase its title. */
const LONGEST_TITLE = 90;

const isNumbering = (cells: readonly string[]) => cells.every((cell) => /^(?:\d{1,4}|[IVX]+|)\.?$/u.test(cell.trim()));

/** Columns as wide as what stands in them asks for. */
function columnsOf(head: readonly string[], rows: readonly (readonly string[])[]): PaperColumn[] {
  const numbered = isNumbering(rows.map(([first = ""]) => first));
  const weights = head.map((_, column) => {
    const lengths = [...rows, head].map((cells) => (cells[column] ?? "").length);
    return Math.sqrt(Math.max(4, ...lengths.map((length) => Math.min(length, 120))));
  });
  const own = numbered ? NUMBER_WIDTH_MM : 0;
  const shared = weights.slice(numbered ? 1 : 0).reduce((sum, weight) => sum + weight, 0);
  return head.map((words, column) => {
    if (numbered && column === 0) return { head: words, widthMm: NUMBER_WIDTH_MM, align: "center" };
    const width = Math.round(((TEXT_WIDTH_MM - own) * (weights[column] ?? 1)) / shared);
    return { head: words, widthMm: Math.min(WIDEST_MM, Math.max(NARROWEST_MM, width)), align: "left" };
  });
}

/** The first row is the head; a row with words in one cell only is a heading within. */
function tableOf({ rows }: PastedTable, newId: () => string): PaperTable | null {
  const width = Math.max(...rows.map((cells) => cells.length));
  if (rows.length < 2 || width < 2 || width > MOST_COLUMNS || rows.length - 1 > MOST_ROWS) return null;
  const [head = [], ...body] = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  return {
    ...{ type: "table", id: newId(), note: "", columns: columnsOf(head, body) },
    rows: body.map((cells) => {
      const said = cells.filter((cell) => cell !== "");
      const group = width > 2 && said.length === 1 && !isNumbering(said);
      return { id: newId(), group, cells: group ? [said[0] ?? "", ...cells.slice(1).map(() => "")] : cells };
    }),
  };
}

/** What plain lines after a part of this type are: more of the same, or the text under a heading. */
function goesOnAs(type: PaperText["type"]): PaperText["type"] {
  return type === "chapter" || type === "roman" || type === "article" || type === "clause-title" ? "paragraph" : type;
}

function textsOf(line: PastedLine, layout: PaperLayout, newId: () => string): PaperText[] {
  const text = (type: PaperText["type"], words: string): PaperText => ({ type, id: newId(), text: words });
  if (!LAYOUT_BLOCKS[layout].includes(line.type)) return [text("paragraph", line.written)];
  if (line.type !== "article") return [text(line.type, line.text)];
  const titled = line.text.length <= LONGEST_TITLE && !/[.;:]$/u.test(line.text);
  return titled ? [text("article", line.text)] : [text("article", ""), text("paragraph", line.text)];
}

function blocksOf(part: PastedPart, layout: PaperLayout, newId: () => string): PaperBlock[] {
  if (part.type !== "table") return textsOf(part, layout, newId);
  const written = tableOf(part, newId);
  return written ? [written] : linesOfTable(part).map((text) => ({ type: "paragraph", id: newId(), text }));
}

/**
 * Puts what was pasted where the cursor stands in a block: lines become parts of their own, what stood before and after
 * the cursor stays before and after. Null where the form would break.
 */
export function pasteBlocks(
  blocks: readonly PaperBlock[],
  at: number,
  { before, after }: Split,
  parts: readonly PastedPart[],
  layout: PaperLayout,
  newId: () => string,
): PaperBlock[] | null {
  const block = blocks[at];
  if (!block || !isPaperText(block)) return null;
  const unmarked = parts.every(({ type }) => type === "paragraph");
  const pasted = parts
    .flatMap((part) => blocksOf(part, layout, newId))
    .map((one) => (unmarked && isPaperText(one) ? { ...one, type: goesOnAs(block.type) } : one));
  const [first, ...others] = pasted;
  if (!first) return null;
  const join = (left: string, right: string) => [left.trimEnd(), right.trimStart()].filter(Boolean).join(" ");
  const isEmpty = before.trim() === "" && after.trim() === "";
  const runsOn = parts[0]?.type === "paragraph" && isPaperText(first);
  const lead: PaperBlock[] = runsOn
    ? [{ ...block, text: join(before, first.text) }]
    : [...(before.trim() === "" ? [] : [{ ...block, text: before.trimEnd() }]), first];
  const all: PaperBlock[] = [...lead, ...others];
  const last = all.at(-1);
  if (after.trim() !== "" && last) {
    if (isPaperText(last)) all[all.length - 1] = { ...last, text: join(last.text, after) };
    else all.push({ type: "paragraph", id: newId(), text: after.trimStart() });
  }
  const put = (those: readonly PaperBlock[]) => [...blocks.slice(0, at), ...those, ...blocks.slice(at + 1)];
  const next = put(all);
  if (fitsLayout(layout, next)) return next;
  const kept = isEmpty ? put([block, ...pasted]) : null;
  return kept && fitsLayout(layout, kept) ? kept : null;
}
