import type { Comparator } from "../definition";
import type { Figure } from "../roll-up";
import { type MonthSpan, monthInYear } from "./month-number";

const UP: readonly Comparator[] = ["at-least", "more-than"];

/**
 * How far a number that is gathered through the year has come, in whole percent of the year's target: while the year is
 * not over it is neither met nor missed. Null where a verdict can be given, or too little is known to say anything.
 */
export function runningShare({ definition, judgement, numerator, target }: Figure, span: MonthSpan): number | null {
  if (definition?.timing !== "flow" || definition.measure !== "count") return null;
  if (!UP.includes(definition.comparator) || monthInYear(span.from) !== 1 || monthInYear(span.to) === 12) return null;
  if (judgement !== "not-met" || !target || target.valueCenti === 0 || numerator === null) return null;
  return Math.floor((numerator * 10_000) / target.valueCenti);
}
