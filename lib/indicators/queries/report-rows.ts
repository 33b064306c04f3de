import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { PeriodRef } from "../core/period-ref";
import { type StandingReports, standingOf, toReport } from "../core/report-facts";
import { OPEN_STATES } from "../core/report-states";
import { type Reporter, reporterColumns } from "../core/reporter";

/** Which rows are of one reporter and period. */
export function ofPeriod(actor: Actor, { periodKey, campaignId }: PeriodRef, reporter: Reporter) {
  return { communeId: actor.communeId, periodKey, campaignId, ...reporterColumns(reporter) };
}

/** What there is of one reporter and period, within a transaction under way; who may see it is the caller's to decide. */
export async function standingReportsIn(
  tx: Tx,
  actor: Actor,
  ref: PeriodRef,
  reporter: Reporter,
): Promise<StandingReports> {
  const rows = await tx.report.findMany({
    where: { ...ofPeriod(actor, ref, reporter), state: { in: [...OPEN_STATES, "approved", "rival"] } },
    include: { values: true },
    orderBy: { id: "asc" },
  });
  return standingOf(rows.map(toReport));
}
