import type { Measure } from "./definition";

/** What of a value is compared from month to month: hundredths of a percent of a ratio, the number of a count. */
export function comparableAmount(
  measure: Measure,
  { numerator, denominator }: { readonly numerator: number | null; readonly denominator: number | null },
): number | null {
  if (measure === "yes-no" || numerator === null) return null;
  if (measure === "count") return numerator;
  return denominator ? Math.round((numerator * 10_000) / denominator) : null;
}

/** How many values back are looked at. */
export const SPREAD_OVER = 12;
/** With fewer nothing is usual yet. */
const FEWEST = 3;
/** Ten percentage points of a ratio, and five of a count or a quarter of it, are never a jump. */
const RATIO_FLOOR = 1000;
const COUNT_FLOOR = 5;
const COUNT_SHARE = 0.25;
/** The median deviation of a normal spread is two thirds of its standard deviation: three standard deviations are usual. */
const USUAL_DEVIATIONS = 3 * 1.4826;

const median = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** From where to where the next value may lie without asking why; null while too little is known. */
export function usualRange(
  measure: Measure,
  history: readonly number[],
): { readonly low: number; readonly high: number } | null {
  const known = history.slice(-SPREAD_OVER);
  const last = known.at(-1);
  if (last === undefined || known.length < FEWEST) return null;
  const middle = median(ascending(known));
  const deviation = median(ascending(known.map((amount) => Math.abs(amount - middle))));
  const floor =
    measure === "ratio" ? RATIO_FLOOR : Math.max(COUNT_FLOOR, Math.ceil(Math.max(middle, last) * COUNT_SHARE));
  const spread = Math.max(floor, deviation * USUAL_DEVIATIONS);
  // What grows month by month has left its median behind: a step from the last value is usual too.
  return { low: Math.min(middle - spread, last - floor), high: Math.max(middle + spread, last + floor) };
}

/** Does an amount jump beyond what was usual? `history` has the oldest first. */
export function isJump(measure: Measure, history: readonly number[], amount: number | null): boolean {
  if (amount === null) return false;
  const range = usualRange(measure, history);
  return range !== null && (amount < range.low || amount > range.high);
}
