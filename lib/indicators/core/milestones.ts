import type { TargetAmount } from "./amounts";

/** What a target moves by: whole percents, whole things. */
export const TARGET_STEP = 100;

/** On the straight line between two years, to the nearest step (a half upwards), never beyond either end. */
function between(from: readonly [number, number], to: readonly [number, number], year: number, step: number): number {
  const [yearA, a] = from;
  const [yearB, b] = to;
  const span = yearB - yearA;
  const scaled = a * span + (b - a) * (year - yearA);
  const rounded = Math.floor((2 * scaled + span * step) / (2 * span * step)) * step;
  return Math.min(Math.max(rounded, Math.min(a, b)), Math.max(a, b));
}

function around(known: readonly (readonly [number, number])[], year: number) {
  const before = known.filter(([one]) => one < year).at(-1);
  const after = known.find(([one]) => one > year);
  return before && after ? { before, after } : null;
}

/**
 * Targets proposed for years between those that are set: a straight line between the nearest on both sides. Nothing is
 * proposed before the first or after the last known year, where there is no line to follow.
 */
export function proposeMilestones(
  known: ReadonlyMap<number, TargetAmount>,
  years: readonly number[],
  step: number = TARGET_STEP,
): ReadonlyMap<number, TargetAmount> {
  const inOrder = [...known].sort(([a], [b]) => a - b);
  const lower = inOrder.map(([year, { valueCenti }]) => [year, valueCenti] as const);
  const upper = inOrder.map(([year, { valueCenti, upperCenti }]) => [year, upperCenti ?? valueCenti] as const);
  const isRange = inOrder.some(([, { upperCenti }]) => upperCenti !== null);
  const proposed = new Map<number, TargetAmount>();
  for (const year of years) {
    const low = known.has(year) ? null : around(lower, year);
    const high = around(upper, year);
    if (!low || !high) continue;
    proposed.set(year, {
      valueCenti: between(low.before, low.after, year, step),
      upperCenti: isRange ? between(high.before, high.after, year, step) : null,
    });
  }
  return proposed;
}
