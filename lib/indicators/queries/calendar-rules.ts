import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { type Period, parsePeriodKey, periodKey, shiftPeriod, spanOfPeriod } from "@/lib/kernel/period";
import { inCommune, type Tx } from "@/lib/platform/db";
import { type CalendarRule, currentMonth } from "../core/calendar";
import type { Calendar } from "../core/due";
import { calendarIn } from "./calendar";

/** A rule as it was written down. */
export interface RuleView extends CalendarRule {
  readonly id: string;
  readonly source: string | null;
  readonly createdName: string;
  readonly createdAt: Date;
  /** Of a month to come that nobody has reported for: it may be withdrawn. */
  readonly planned: boolean;
}

export interface CalendarRules {
  /** The newest first. */
  readonly rules: readonly RuleView[];
  readonly calendar: Calendar;
  readonly current: Period;
  /** The first month a new rule may begin with: neither over nor reported for. */
  readonly firstOpen: Period;
  /** Tells whether rules were changed since: a form carries it. */
  readonly seen: string;
}

/**
 * The first month a new rule may begin with: the one being asked for, or the one after the last that somebody has sent a
 * report of, for what was sent was sent by the rule it had.
 */
export async function firstOpenMonthIn(tx: Tx, actor: Actor, calendar: Calendar): Promise<Period> {
  const current = currentMonth(calendar.rules, calendar.marked, actor.today);
  const last = await tx.report.findFirst({
    where: { communeId: actor.communeId, campaignId: null, state: { not: "draft" } },
    orderBy: { periodKey: "desc" },
    select: { periodKey: true },
  });
  const reported = last && parsePeriodKey(last.periodKey);
  if (!reported || periodKey(reported) < periodKey(current)) return current;
  return shiftPeriod(reported, 1);
}

/** The rules that stand, within a transaction under way. For every role. */
export async function calendarRulesIn(tx: Tx, actor: Actor): Promise<CalendarRules> {
  const { communeId } = actor;
  const calendar = await calendarIn(tx, actor);
  const firstOpen = await firstOpenMonthIn(tx, actor, calendar);
  const rows = await tx.reportCalendar.findMany({
    where: { communeId, supersededAt: null },
    orderBy: { validFrom: "desc" },
  });
  const open = spanOfPeriod(firstOpen).from;
  const rules = rows.map((row) => ({
    ...{ id: row.id, from: fromDbDate(row.validFrom), firstDay: row.firstDay, deadlineDay: row.deadlineDay },
    deadlineMonth: row.deadlineMonth as CalendarRule["deadlineMonth"],
    deadlineForm: row.deadlineForm as CalendarRule["deadlineForm"],
    onDayOff: row.onDayOff as CalendarRule["onDayOff"],
    ...{ source: row.source, createdName: row.createdName, createdAt: row.createdAt },
    planned: fromDbDate(row.validFrom) >= open,
  }));
  const current = currentMonth(calendar.rules, calendar.marked, actor.today);
  const seen = rows
    .map(({ id }) => id)
    .sort()
    .join(",");
  return { rules, calendar, current, firstOpen, seen };
}

export async function readCalendarRules(actor: Actor): Promise<CalendarRules> {
  return inCommune(actor.communeId, (tx) => calendarRulesIn(tx, actor));
}
