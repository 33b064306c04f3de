import type { TargetAmount } from "./amounts";
import type { Comparator, Measure } from "./definition";

/** same: as much for every bản; share: in proportion to a base figure. */
export type SplitWay = "same" | "share";

const UNIT = 100;

/** Whole parts of a whole in proportion to weights, by largest remainder: they always sum to it. Without weights, evenly. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const used = sum === 0 ? weights.map(() => 1) : weights;
  const whole = BigInt(sum === 0 ? weights.length : sum);
  const quotas = used.map((weight, index) => {
    const scaled = BigInt(total) * BigInt(weight);
    return { index, floor: Number(scaled / whole), rest: scaled % whole };
  });
  const left = total - quotas.reduce((all, { floor }) => all + floor, 0);
  const favoured = [...quotas].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const extra = new Set(favoured.slice(0, left).map(({ index }) => index));
  return quotas.map(({ index, floor }) => floor + (extra.has(index) ? 1 : 0));
}

/**
 * A target of the commune as targets of its bản, so that bản which reach theirs together reach it. A percentage is the
 * same for all: Σ numerator / Σ denominator then reaches it whatever the sizes. A count is shared out in whole things,
 * or rounded against the bản where every bản gets the same.
 */
export function splitTarget(
  { comparator, measure }: { readonly comparator: Comparator; readonly measure: Measure },
  target: TargetAmount,
  weights: readonly number[],
  way: SplitWay,
): readonly TargetAmount[] {
  if (weights.length === 0) return [];
  if (measure !== "count") return weights.map(() => target);
  const total = Math.round(target.valueCenti / UNIT);
  const spread = target.upperCenti === null ? null : Math.round((target.upperCenti - target.valueCenti) / UNIT);
  if (way === "same" && spread === null && comparator !== "equal") {
    const fewer = comparator === "at-most" || comparator === "less-than";
    const each = fewer ? Math.floor(total / weights.length) : Math.ceil(total / weights.length);
    return weights.map(() => ({ valueCenti: each * UNIT, upperCenti: null }));
  }
  const used = way === "same" ? weights.map(() => 1) : weights;
  const lower = shareOut(total, used);
  const wider = spread === null ? null : shareOut(spread, used);
  return lower.map((value, index) => ({
    valueCenti: value * UNIT,
    upperCenti: wider === null ? null : (value + (wider[index] ?? 0)) * UNIT,
  }));
}
