import { addDays, type CivilDate, civilDate, parts } from "@/lib/kernel/civil-date";
import { type Period, parsePeriodKey, shiftPeriod, spanOfPeriod } from "@/lib/kernel/period";

/** Which days a month's period covers and until when it is reported; holds from a month on. */
export interface CalendarRule {
  readonly from: CivilDate;
  /** Day of the month a period begins on; from 2 on it begins in the month before. */
  readonly firstDay: number;
  readonly deadlineDay: number;
  readonly deadlineMonth: "same" | "next";
  /** before ("trước ngày 20": the 19th is the last good day) or by ("đến hết ngày 20"). */
  readonly deadlineForm: "before" | "by";
  readonly onDayOff: "keep" | "earlier" | "later";
}

/** What the calendar of the commune says of single days: off, or worked in place of another. */
export type MarkedDays = ReadonlyMap<CivilDate, "off" | "worked">;

/** Used while the commune has written down none: from the 15th to the 14th, reported before the 20th. */
export const USUAL_RULE: CalendarRule = {
  from: civilDate("2020-01-01"),
  firstDay: 15,
  deadlineDay: 20,
  deadlineMonth: "same",
  deadlineForm: "before",
  onDayOff: "keep",
};

/** Saturday, Sunday and marked days off, but for days marked as worked. */
export function isDayOff(marked: MarkedDays, day: CivilDate): boolean {
  const mark = marked.get(day);
  if (mark) return mark === "off";
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Working days in (from, to]: how many are left on `from` until the end of `to`; 0 when `to` is not later. */
export function workingDaysUntil(marked: MarkedDays, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!isDayOff(marked, day)) count += 1;
  return count;
}

/** The rule in force for a month; rules in any order. */
export function ruleOf(rules: readonly CalendarRule[], month: Period): CalendarRule {
  const first = spanOfPeriod(month).from;
  let found = USUAL_RULE;
  for (const rule of rules) if (rule.from <= first && (found === USUAL_RULE || rule.from > found.from)) found = rule;
  return found;
}

const dayIn = (month: Period, day: number): CivilDate => {
  const { from, to } = spanOfPeriod(month);
  const wanted = addDays(from, day - 1);
  return wanted < to ? wanted : addDays(to, -1);
};

/** The first day after a month's period: where the next month's begins. */
function endOfMonthPeriod(rules: readonly CalendarRule[], month: Period): CivilDate {
  const { firstDay } = ruleOf(rules, month);
  return firstDay === 1 ? spanOfPeriod(month).to : dayIn(month, firstDay);
}

/**
 * The days a month's report covers, half open. A period begins where the one before ends, also in the month a new rule
 * begins: its first period is longer or shorter by the difference, and no day is lost or counted twice.
 */
export function coveredDays(
  rules: readonly CalendarRule[],
  month: Period,
): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: endOfMonthPeriod(rules, shiftPeriod(month, -1)), to: endOfMonthPeriod(rules, month) };
}

/** The last good day as the rule names it, whatever day that is; of a day the month does not have, the month's last. */
export function namedLastDay(rule: CalendarRule, month: Period): CivilDate {
  const within = spanOfPeriod(rule.deadlineMonth === "same" ? month : shiftPeriod(month, 1));
  const named = addDays(within.from, rule.deadlineDay - (rule.deadlineForm === "before" ? 2 : 1));
  return named < within.to ? named : addDays(within.to, -1);
}

/** The last day on which a month's report is in time, moved off days off where the rule says so. */
export function lastGoodDay(rule: CalendarRule, month: Period, marked: MarkedDays): CivilDate {
  let day = namedLastDay(rule, month);
  if (rule.onDayOff === "keep") return day;
  const step = rule.onDayOff === "earlier" ? -1 : 1;
  while (isDayOff(marked, day)) day = addDays(day, step);
  return day;
}

/** The month whose report is being asked for on a day: the first whose last good day has not passed. */
export function currentMonth(rules: readonly CalendarRule[], marked: MarkedDays, today: CivilDate): Period {
  let month = shiftPeriod({ kind: "month", year: parts(today).year, index: parts(today).month }, -2);
  while (lastGoodDay(ruleOf(rules, month), month, marked) < today) month = shiftPeriod(month, 1);
  return month;
}

/** "2026-11" as a month; null for anything else. */
export function parseMonth(key: string): Period | null {
  const period = parsePeriodKey(key);
  return period?.kind === "month" ? period : null;
}
