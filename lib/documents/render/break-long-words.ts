import type { ComposedRun } from "../core/composed";
import { textWidthPt } from "./text-width";

const MM_PER_PT = 25.4 / 72;
/** No letter of the font is wider: a word this narrow need not be measured. */
const WIDEST_EM = 1.02;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

function widthMm(word: string, style: { bold: boolean; italic: boolean; sizePt: number }): number {
  const key = `${style.bold ? "b" : ""}${style.italic ? "i" : ""}${style.sizePt} ${word}`;
  const width = known.get(key) ?? textWidthPt(word, style) * MM_PER_PT;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
}

/** A run as it is set; `pieces`, where it has any, may each begin a new line. */
export interface SetRun extends ComposedRun {
  readonly pieces?: readonly string[];
}

/**
 * Runs whose words fit the room: one that is wider than a whole line may be broken after any of its letters, as a word
 * processor breaks it, and does not run off the page.
 */
export function breakLongWords(runs: readonly ComposedRun[], roomMm: number, sizePt: number): readonly SetRun[] {
  const surely = roomMm / (sizePt * MM_PER_PT * WIDEST_EM);
  return runs.map((run) => {
    if (run.text.length <= surely) return run;
    const words = run.text.split(/(?<=[^\S\u00a0])(?=\S|\u00a0)/u);
    const pieces = words.flatMap((word) => {
      const bare = word.trimEnd();
      return bare.length <= surely || widthMm(bare, { ...run, sizePt }) <= roomMm ? [word] : [...word];
    });
    return pieces.length === words.length ? run : { ...run, pieces };
  });
}
