import { fileWordsFor } from "@/lib/documents/core/diff/compare-file";
import { normaliseWords } from "@/lib/documents/core/plain-text";
import type { AnyContent } from "../compose-content";
import type { PlannedChange } from "./plan";

/** Every text a draft was written with in earlier states. */
export function textsOf(contents: readonly AnyContent[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.add(normaliseWords(value).replace(/[;.]$/u, ""));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  contents.forEach(walk);
  return texts;
}

/**
 * Does the file only say what the draft said before? Then the draft was changed here after the file was taken away, and
 * the change is not the file's.
 */
export function saysOldWords({ type, lines }: PlannedChange, texts: ReadonlySet<string>): boolean {
  if (type !== "changed") return false;
  return lines.every(({ change: { part, file } }) => {
    if (!part || !file || part.row) return false;
    return texts.has(normaliseWords(fileWordsFor(part, file)).replace(/[;.]$/u, ""));
  });
}
