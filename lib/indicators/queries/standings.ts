import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Due } from "../core/lateness";
import type { PeriodRef } from "../core/period-ref";
import { ANYONE } from "../core/reminders";
import type { ReportState } from "../core/report-states";
import type { ReportedPeriod } from "../core/reported-period";
import { reporterKey, reporterOf } from "../core/reporter";
import {
  type KnownReport,
  type ReporterStanding,
  type StandingTally,
  standingOf,
  tallyStandings,
} from "../core/reporting-standing";
import { canReadFigures, reportsFor } from "../policy";
import { reportedPeriodIn } from "./report-periods";
import { type ReporterView, reportersOfIn } from "./reporters";

/** One reporter in one period. */
export interface StandingRow extends ReporterView, ReporterStanding {
  readonly due: Due;
  /** More time was given. */
  readonly extended: boolean;
}

export interface Standings {
  readonly period: ReportedPeriod;
  /** For those without more time. */
  readonly due: Due;
  readonly rows: readonly StandingRow[];
  readonly tally: StandingTally;
}

/** Where every reporter of a period stands at an instant, within a transaction under way; a reporter sees their own alone. */
export async function standingsIn(tx: Tx, actor: Actor, period: ReportedPeriod, at: Date): Promise<Standings> {
  const { periodKey, campaignId } = period;
  const reports = await tx.report.findMany({
    where: { communeId: actor.communeId, periodKey, campaignId },
    select: { id: true, state: true, submittedAt: true, hamletId: true, unitId: true },
  });
  const ofReporter = new Map<string, KnownReport[]>();
  for (const { id, state, submittedAt, ...of } of reports) {
    const key = reporterKey(reporterOf(of));
    ofReporter.set(key, [...(ofReporter.get(key) ?? []), { id, state: state as ReportState, submittedAt }]);
  }
  const usual = period.dueOf(ANYONE);
  const shown = (await reportersOfIn(tx, actor, period)).filter(
    ({ reporter }) => canReadFigures(actor) || reportsFor(actor, reporter),
  );
  const rows = shown.map((view): StandingRow => {
    const due = period.dueOf(view.reporter);
    const standing = standingOf(period.open, due, ofReporter.get(view.key) ?? [], at);
    return { ...view, due, extended: due.day > usual.day, ...standing };
  });
  return { period, due: usual, rows, tally: tallyStandings(rows) };
}

/** Where every reporter of a period stands now; null when there is no such period. */
export async function readStandings(actor: Actor, ref: PeriodRef): Promise<Standings | null> {
  return inCommune(actor.communeId, async (tx) => {
    const period = await reportedPeriodIn(tx, actor, ref);
    return period && standingsIn(tx, actor, period, now());
  });
}
