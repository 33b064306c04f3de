import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { parseMonth } from "../core/calendar";
import { monthPeriod } from "../core/due";
import { calendarIn } from "./calendar";

/** A report with a value of the indicator: the last day of its period says which definition judged it. */
export interface UseOfIndicator {
  readonly periodKey: string;
  readonly lastDay: CivilDate;
}

/** Periods of the reports sent that hold a value of one of these indicators, the latest last. */
export async function usesIn(
  tx: Tx,
  actor: Actor,
  indicatorIds: readonly string[],
): Promise<readonly UseOfIndicator[]> {
  const { communeId } = actor;
  const rows = await tx.report.findMany({
    where: {
      communeId,
      state: { in: ["submitted", "returned", "approved", "superseded", "rival"] },
      values: { some: { indicatorId: { in: [...indicatorIds] } } },
    },
    distinct: ["periodKey", "campaignId"],
    select: { periodKey: true, campaign: { select: { every: true } } },
  });
  if (rows.length === 0) return [];
  const calendar = await calendarIn(tx, actor);
  return rows
    .map(({ periodKey, campaign }) => {
      const month = parseMonth(periodKey);
      if (month) return { periodKey, lastDay: addDays(monthPeriod(calendar, month).to, -1) };
      return { periodKey, lastDay: addDays(civilDate(periodKey), campaign?.every === "week" ? 6 : 0) };
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
