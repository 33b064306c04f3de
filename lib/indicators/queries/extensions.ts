import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import type { Due } from "../core/lateness";
import { ANYONE } from "../core/reminders";
import { type Reporter, reporterOf } from "../core/reporter";
import { canReadFigures, reportsFor } from "../policy";
import { calendarIn } from "./calendar";
import { openPeriodsIn, reportedPeriodIn } from "./report-periods";
import { type ReporterView, reportersOfIn } from "./reporters";

export interface ExtensionView {
  readonly id: string;
  readonly periodWords: string;
  readonly reporter: Reporter;
  readonly reporterName: string;
  readonly until: CivilDate;
  readonly reason: string;
  readonly createdName: string;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
}

const MOST = 300;

/** More time given, the newest first; a reporter sees their own. */
export async function listExtensions(actor: Actor): Promise<readonly ExtensionView[]> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const rows = await tx.reportExtension.findMany({
      where: { communeId },
      include: { hamlet: { select: { name: true } }, unit: { select: { name: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
    const found: ExtensionView[] = [];
    for (const row of rows) {
      const reporter = reporterOf(row);
      if (!canReadFigures(actor) && !reportsFor(actor, reporter)) continue;
      const ref = { periodKey: row.periodKey, campaignId: row.campaignId };
      const period = await reportedPeriodIn(tx, actor, ref, calendar);
      found.push({
        ...{ id: row.id, reporter, periodWords: period?.words ?? row.periodKey },
        ...{ reporterName: row.hamlet?.name ?? row.unit?.name ?? "", until: fromDbDate(row.until) },
        ...{ reason: row.reason, createdName: row.createdName, createdAt: row.createdAt },
        withdrawnAt: row.withdrawnAt,
      });
    }
    return found;
  });
}

/** A period more time may be given in, with who reports in it and until when. */
export interface ExtendablePeriod {
  readonly periodKey: string;
  readonly campaignId: string | null;
  readonly words: string;
  /** For those without more time. */
  readonly due: Due;
  readonly reporters: readonly (ReporterView & { readonly due: Due })[];
}

/** The periods more time is usually given in: the one asked for now, those just over, running campaigns. */
export async function listExtendable(actor: Actor): Promise<readonly ExtendablePeriod[]> {
  if (!canReadFigures(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const periods = await openPeriodsIn(tx, actor, await calendarIn(tx, actor));
    const found: ExtendablePeriod[] = [];
    for (const period of periods) {
      const reporters = await reportersOfIn(tx, actor, period);
      found.push({
        ...{ periodKey: period.periodKey, campaignId: period.campaignId, words: period.words },
        due: period.dueOf(ANYONE),
        reporters: reporters.map((one) => ({ ...one, due: period.dueOf(one.reporter) })),
      });
    }
    return found;
  });
}
