import type { Block } from "@/lib/documents/core/model";
import { amendmentBlocks } from "./amendments";
import { isPaperText, type PaperAmendments, type PaperBlock, type PaperText } from "./paper-content";
import type { PaperFacts } from "./paper-facts";
import { type Referable, toPaperInline, toPaperWords } from "./paper-references";
import { factTable, writtenTable } from "./paper-tables";
import { drawReport, isReportPlace } from "./report-drawn";

interface Reading {
  readonly facts: PaperFacts;
  readonly referable: Referable;
  readonly annexIds: ReadonlySet<string>;
  /** Set where the text has a place for them. */
  readonly amendments?: PaperAmendments | undefined;
}

function leaves(block: PaperBlock, reading: Reading): Block[] {
  if (block.type === "facts" && isReportPlace(block.of)) return drawReport(block.of, block.id, reading.facts.report);
  if (block.type !== "facts" || block.of !== "amendments") return [leaf(block, reading)];
  const quoted = (blocks: readonly PaperBlock[]) =>
    composePaperBlocks(blocks, { facts: reading.facts, referable: reading.referable, annexIds: new Set() });
  return amendmentBlocks(reading.amendments?.changes ?? [], quoted);
}

function leaf(block: PaperBlock, { facts, referable, annexIds }: Reading): Block {
  if (block.type === "table") return writtenTable(block);
  if (block.type === "facts") return factTable(block.of === "teams" ? "teams" : "committee", block.id, facts);
  const { id } = block;
  const text = toPaperInline(block.text, referable, annexIds);
  switch (block.type) {
    case "clause-title":
      return { type: "clause", id, text, title: true, content: [] };
    case "clause":
      return { type: "clause", id, text, content: [] };
    case "point":
      return { type: "point", id, text, content: [] };
    case "sub-bullet":
      return { type: "bullet", id, text, level: 2 };
    case "bullet":
      return { type: "bullet", id, text };
    default:
      return { type: "paragraph", id, text };
  }
}

/** Cuts the list before each block that opens something; what stands before the first is its own piece. */
function pieces(blocks: readonly PaperBlock[], opens: (block: PaperText) => boolean) {
  const cut: { readonly head: PaperText | null; readonly rest: PaperBlock[] }[] = [{ head: null, rest: [] }];
  for (const block of blocks) {
    if (isPaperText(block) && opens(block)) cut.push({ head: block, rest: [] });
    else cut.at(-1)?.rest.push(block);
  }
  return cut;
}

/** What a heading refers to is put in before it is set in capitals. */
const inCapitals = (text: string, { referable }: Reading) => toPaperWords(text, referable).toLocaleUpperCase("vi");

function underHeadings(blocks: readonly PaperBlock[], reading: Reading): Block[] {
  const cut = pieces(blocks, ({ type }) => type === "roman" || type === "article");
  return cut.flatMap(({ head, rest }): Block[] => {
    const content = rest.flatMap((block) => leaves(block, reading));
    if (!head) return content;
    const { id, text } = head;
    if (head.type === "roman") return [{ type: "roman", id, title: inCapitals(text, reading), content }];
    const title = text.trim() === "" ? null : toPaperInline(text, reading.referable, reading.annexIds);
    return [{ type: "article", id, title, content }];
  });
}

/** The flat list of an editor as the model nests it: Chương over Điều or I., these over everything else. */
export function composePaperBlocks(blocks: readonly PaperBlock[], reading: Reading): Block[] {
  return pieces(blocks, ({ type }) => type === "chapter").flatMap(({ head, rest }): Block[] => {
    const content = underHeadings(rest, reading);
    return head ? [{ type: "chapter", id: head.id, title: inCapitals(head.text, reading), content }] : content;
  });
}
