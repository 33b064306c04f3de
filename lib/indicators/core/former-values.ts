import type { CheckedBox } from "./check-values";
import type { FilledValue } from "./report-states";
import { comparableAmount, SPREAD_OVER } from "./usual-spread";

/** What this reporter said of an indicator the last time. */
export interface FormerValue extends Omit<FilledValue, "reason"> {
  readonly periodKey: string;
}

/** A report of before, as far as its values are held against those of now. */
export interface FormerReport {
  readonly periodKey: string;
  readonly state: string;
  readonly values: readonly Omit<FilledValue, "reason">[];
}

/**
 * What a reporter said of an indicator before: the last value, sent or approved, and the approved amounts the oldest
 * first. Reports come the newest first, of one period the earliest version first.
 */
export function formerOf(
  former: readonly FormerReport[],
  { indicatorId, measure }: { indicatorId: string } & Pick<CheckedBox, "measure">,
) {
  const said = former.flatMap(({ periodKey, state, values }) =>
    values.filter((value) => value.indicatorId === indicatorId).map((value) => ({ periodKey, state, value })),
  );
  const history = said
    .filter(({ state }) => state === "approved")
    .flatMap(({ value }) => comparableAmount(measure, value) ?? [])
    .slice(0, SPREAD_OVER)
    .reverse();
  const [last] = said;
  if (!last) return { history, before: null };
  const { numerator, denominator, yes, nothing } = last.value;
  return { history, before: { indicatorId, periodKey: last.periodKey, numerator, denominator, yes, nothing } };
}
