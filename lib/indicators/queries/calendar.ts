import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { CalendarRule } from "../core/calendar";
import { type Calendar, extensionKey } from "../core/due";
import { reporterOf } from "../core/reporter";

/** The calendar, whole: small, and for every role. */
export async function calendarIn(tx: Tx, actor: Actor): Promise<Calendar> {
  const { communeId } = actor;
  const rules = await tx.reportCalendar.findMany({ where: { communeId, supersededAt: null } });
  const days = await tx.holiday.findMany({ where: { communeId, deletedAt: null } });
  const extensions = await tx.reportExtension.findMany({ where: { communeId, withdrawnAt: null } });
  return {
    rules: rules.map((row) => ({
      from: fromDbDate(row.validFrom),
      firstDay: row.firstDay,
      deadlineDay: row.deadlineDay,
      deadlineMonth: row.deadlineMonth as CalendarRule["deadlineMonth"],
      deadlineForm: row.deadlineForm as CalendarRule["deadlineForm"],
      onDayOff: row.onDayOff as CalendarRule["onDayOff"],
    })),
    marked: new Map(days.map(({ day, kind }) => [fromDbDate(day), kind as "off" | "worked"])),
    extensions: new Map(
      extensions.map((row) => [extensionKey(row.periodKey, row.campaignId, reporterOf(row)), fromDbDate(row.until)]),
    ),
  };
}

export async function readCalendar(actor: Actor): Promise<Calendar> {
  return inCommune(actor.communeId, (tx) => calendarIn(tx, actor));
}
