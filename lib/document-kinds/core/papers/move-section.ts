import type { PaperBlock } from "./paper-content";

/** What stands under what: a heading goes with all that is under it. */
const DEPTH: Readonly<Record<PaperBlock["type"], number>> = {
  chapter: 0,
  roman: 0,
  article: 1,
  "clause-title": 2,
  clause: 2,
  point: 3,
  bullet: 4,
  "sub-bullet": 4,
  paragraph: 4,
  table: 4,
  facts: 4,
};

const HEADS: ReadonlySet<PaperBlock["type"]> = new Set([
  "chapter",
  "roman",
  "article",
  "clause-title",
  "clause",
  "point",
]);

/** Where what begins at a place ends: after the last block that stands under it. */
function endOf(blocks: readonly PaperBlock[], from: number): number {
  const head = blocks[from];
  if (!head || !HEADS.has(head.type)) return from + 1;
  let end = from + 1;
  while (end < blocks.length && DEPTH[blocks[end]?.type ?? "chapter"] > DEPTH[head.type]) end += 1;
  return end;
}

/** The blocks with the one at a place moved past its neighbour, each with all that stands under it; null where there is none. */
export function moveSection(blocks: readonly PaperBlock[], at: number, step: -1 | 1): PaperBlock[] | null {
  const own = blocks[at];
  if (!own) return null;
  const end = endOf(blocks, at);
  if (step === 1) {
    const next = blocks[end];
    if (!next) return null;
    // Past a neighbour of its own rank whole; past a heading above it, only past that heading.
    const past = DEPTH[next.type] < DEPTH[own.type] ? end + 1 : endOf(blocks, end);
    return [...blocks.slice(0, at), ...blocks.slice(end, past), ...blocks.slice(at, end), ...blocks.slice(past)];
  }
  if (at === 0) return null;
  let before = at - 1;
  while (before > 0 && DEPTH[blocks[before]?.type ?? "chapter"] > DEPTH[own.type]) before -= 1;
  return [...blocks.slice(0, before), ...blocks.slice(at, end), ...blocks.slice(before, at), ...blocks.slice(end)];
}
