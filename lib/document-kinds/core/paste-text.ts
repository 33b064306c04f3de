import { type DraftBlock, isText, type TextBlock } from "./content";
import { linesOfTable, type PastedPart } from "./pasted-parts";

function textsOf(part: PastedPart): { readonly type: TextBlock["type"]; readonly text: string }[] {
  if (part.type === "table") return linesOfTable(part).map((text) => ({ type: "paragraph", text }));
  if (part.type === "clause" || part.type === "point") return [{ type: part.type, text: part.text }];
  return [{ type: "paragraph", text: part.written }];
}

/** Puts pasted lines where the cursor stands in a text of an article; what stood before and after stays so. */
export function pasteText(
  blocks: readonly DraftBlock[],
  at: number,
  { before, after }: { readonly before: string; readonly after: string },
  parts: readonly PastedPart[],
  newId: () => string,
): DraftBlock[] | null {
  const block = blocks[at];
  if (!block || !isText(block) || parts.length === 0) return null;
  const unmarked = parts.every(({ type }) => type === "paragraph");
  // Plain lines pasted into a list are more of the list.
  const pasted = parts.flatMap(textsOf).map((one) => (unmarked ? { ...one, type: block.type } : one));
  const [first, ...others] = pasted;
  const runsOn = parts[0]?.type !== "clause" && parts[0]?.type !== "point";
  const join = (left: string, right: string) => [left.trimEnd(), right.trimStart()].filter(Boolean).join(" ");
  const lead: TextBlock[] = runsOn
    ? [{ ...block, text: join(before, first?.text ?? "") }]
    : [
        ...(before.trim() === "" ? [] : [{ ...block, text: before.trimEnd() }]),
        ...(first ? [{ ...first, id: newId() }] : []),
      ];
  const all: TextBlock[] = [...lead, ...others.map((one) => ({ ...one, id: newId() }))];
  const last = all.at(-1);
  if (last) all[all.length - 1] = { ...last, text: join(last.text, after) };
  return [...blocks.slice(0, at), ...all, ...blocks.slice(at + 1)];
}
