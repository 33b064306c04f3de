import type { BaseFigures } from "./base-figures";
import type { BaseKind } from "./definition";

/** What cannot be more than what. */
const PARTS: readonly (readonly [part: BaseKind, whole: BaseKind])[] = [
  ["adults", "people"],
  ["households", "people"],
  ["producers", "households"],
];

export type BaseWarning =
  | {
      readonly kind: "part-exceeds";
      /** Null: of the commune as a whole. */
      readonly hamletId: string | null;
      readonly part: BaseKind;
      readonly partValue: number;
      readonly whole: BaseKind;
      readonly wholeValue: number;
    }
  | { readonly kind: "sum-differs"; readonly of: BaseKind; readonly sum: number; readonly commune: number };

/** What in the figures of a day cannot be, or does not agree; never a reason to refuse them. */
export function warnOfFigures({ of, hamletIds }: BaseFigures): readonly BaseWarning[] {
  const found: BaseWarning[] = [];
  for (const [part, whole] of PARTS) {
    for (const hamletId of [null, ...hamletIds]) {
      const partValue = of.get(part)?.get(hamletId)?.value;
      const wholeValue = of.get(whole)?.get(hamletId)?.value;
      if (partValue !== undefined && wholeValue !== undefined && partValue > wholeValue)
        found.push({ kind: "part-exceeds", hamletId, part, partValue, whole, wholeValue });
    }
  }
  for (const [kind, known] of of) {
    const commune = known.get(null)?.value;
    if (commune === undefined || hamletIds.length === 0) continue;
    const parts = hamletIds.map((id) => known.get(id)?.value);
    if (parts.some((value) => value === undefined)) continue;
    const sum = parts.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (sum !== commune) found.push({ kind: "sum-differs", of: kind, sum, commune });
  }
  return found;
}
