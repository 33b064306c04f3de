import { normaliseWords } from "../plain-text";
import { matchItems } from "./match";
import { type WordChange, wordChanges } from "./words";

export type ChangeStatus = "same" | "changed" | "added" | "removed" | "moved";

/** One paragraph, or cell of a table, of two texts. */
export interface UnitChange {
  readonly status: ChangeStatus;
  /** Null where the text has no such unit. */
  readonly before: string | null;
  readonly after: string | null;
  /** The words kept, taken out and put in; a unit that moved may have changed as well. */
  readonly words: readonly WordChange[];
}

/**
 * Compares two texts unit by unit: the paragraphs of plainText() of two documents, or of one and of the file made of it.
 * Units are told by what they say, not by where they stand: one that stands elsewhere is "moved", not gone and new. The
 * answer is in the order of the second text; equal texts give only "same". Spaces of every kind count as one.
 */
export function diffTextUnits(before: readonly string[], after: readonly string[]): UnitChange[] {
  const [old, now] = [before, after].map((units) => units.map(normaliseWords).filter((words) => words !== ""));
  const items = (units: readonly string[] = []) => units.map((words) => ({ words }));
  return matchItems(items(old), items(now)).map((match): UnitChange => {
    const was = match.before === null ? null : (old?.[match.before] ?? "");
    const is = match.after === null ? null : (now?.[match.after] ?? "");
    const words = wordChanges(was ?? "", is ?? "");
    if (was === null) return { status: "added", before: was, after: is, words };
    if (is === null) return { status: "removed", before: was, after: is, words };
    return { status: match.moved ? "moved" : was === is ? "same" : "changed", before: was, after: is, words };
  });
}

/** Does the first text say nothing but what the second says, in its order? */
export function sameText(changes: readonly UnitChange[]): boolean {
  return changes.every(({ status }) => status === "same");
}
