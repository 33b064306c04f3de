import type { TargetAmount } from "./amounts";
import type { Comparator, Measure } from "./definition";

/** What the targets of the bản come to together. */
export interface SplitSum {
  /** Of counts: their sum; of percentages: weighed by size, in hundredths, rounded down; null when sizes are not known. */
  readonly together: number | null;
  /** Do bản that reach theirs together reach the commune's? Null when it cannot be told. */
  readonly enough: boolean | null;
}

function meets(comparator: Comparator, all: bigint, upper: bigint, low: bigint, high: bigint): boolean {
  switch (comparator) {
    case "at-least":
    case "more-than":
    case "yes":
      return all >= low;
    case "at-most":
    case "less-than":
      return all <= low;
    case "equal":
      return all === low;
    case "between":
      return all >= low && upper <= high;
  }
}

/** Holds the targets of all bản together against the commune's; exact, with sizes as weights of percentages. */
export function judgeSplit(
  { comparator, measure }: { readonly comparator: Comparator; readonly measure: Measure },
  target: TargetAmount,
  parts: readonly { readonly amount: TargetAmount | null; readonly weight: number | null }[],
): SplitSum {
  if (parts.length === 0 || parts.some(({ amount }) => amount === null)) return { together: null, enough: null };
  const weighs = measure === "ratio";
  const alike = parts.every(({ amount }) => amount?.valueCenti === parts[0]?.amount?.valueCenti);
  if (weighs && !alike && parts.some(({ weight }) => weight === null)) return { together: null, enough: null };
  const weightOf = (weight: number | null) => (weighs ? BigInt(alike ? 1 : (weight ?? 0)) : 1n);
  const sum = (of: (amount: TargetAmount) => number) =>
    parts.reduce((all, { amount, weight }) => all + BigInt(amount ? of(amount) : 0) * weightOf(weight), 0n);
  const size = weighs ? parts.reduce((all, { weight }) => all + weightOf(weight), 0n) : 1n;
  if (size === 0n) return { together: null, enough: null };
  const low = sum(({ valueCenti }) => valueCenti);
  const high = sum(({ valueCenti, upperCenti }) => upperCenti ?? valueCenti);
  const wantedLow = BigInt(target.valueCenti) * size;
  const wantedHigh = BigInt(target.upperCenti ?? target.valueCenti) * size;
  return { together: Number(low / size), enough: meets(comparator, low, high, wantedLow, wantedHigh) };
}
