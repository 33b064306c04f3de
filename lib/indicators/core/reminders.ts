import { type CivilDate, daysBetween } from "@/lib/kernel/civil-date";
import type { Reporter } from "./reporter";

/** Days of the calendar before the last good day on which reporters are reminded. */
export const REMINDER_STEPS = [5, 2, 0] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** What a text or a notice is for: before the deadline, on its day, or after it. */
export const MOMENTS = ["5", "2", "0", "after"] as const;
export type Moment = (typeof MOMENTS)[number];

/** Asked about, it tells until when those without more time report. */
export const ANYONE: Reporter = { kind: "unit", id: "" };

/**
 * The reminder that is due: the last of the steps reached. One whose day the portal slept through is given late, with the
 * days that are then left. Daily periods have only their own day, weekly ones the last two.
 */
export function stepOn(due: CivilDate, today: CivilDate, every: "month" | "week" | "day"): ReminderStep | null {
  const left = daysBetween(today, due);
  if (left < 0) return null;
  const earliest = { month: 5, week: 2, day: 0 }[every];
  const reached = REMINDER_STEPS.filter((step) => step <= earliest && left <= step);
  return reached.length > 0 ? (Math.min(...reached) as ReminderStep) : null;
}

/** For so many days after the deadline the office is told once who is missing. */
const OVERDUE_DAYS = 3;

export function isJustOver(due: CivilDate, today: CivilDate): boolean {
  const over = daysBetween(due, today);
  return over > 0 && over <= OVERDUE_DAYS;
}

/** Which text a day is for. */
export function momentOn(due: CivilDate, today: CivilDate): Moment {
  const left = daysBetween(today, due);
  if (left < 0) return "after";
  return left === 0 ? "0" : left <= 2 ? "2" : "5";
}
