import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import type { ReportState } from "../core/report-states";
import { reporterColumns, reporterKey, reporterOf } from "../core/reporter";
import { reportersOf } from "../policy";
import { calendarIn } from "./calendar";
import { reportedPeriodIn } from "./report-periods";
import { reporterNameIn } from "./reporters";

/** A report one has sent before. */
export interface OwnReport {
  readonly id: string;
  readonly no: number;
  readonly state: ReportState;
  readonly periodWords: string;
  /** As it is called today. */
  readonly reporterName: string;
}

const MOST = 24;

/** The latest reports of all the actor reports for that were approved or took another's place, the newest first. */
export async function readOwnReports(actor: Actor): Promise<readonly OwnReport[]> {
  const own = reportersOf(actor);
  if (own.length === 0) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.report.findMany({
      where: { communeId, OR: own.map(reporterColumns), state: { in: ["approved", "superseded"] } },
      orderBy: [{ periodKey: "desc" }, { no: "desc" }],
      take: MOST,
    });
    const calendar = await calendarIn(tx, actor);
    const names = new Map<string, string>();
    for (const reporter of own) names.set(reporterKey(reporter), await reporterNameIn(tx, actor, reporter, null));
    const found: OwnReport[] = [];
    for (const row of rows) {
      const period = await reportedPeriodIn(tx, actor, row, calendar);
      found.push({
        ...{ id: row.id, no: row.no, state: row.state as ReportState, periodWords: period?.words ?? row.periodKey },
        reporterName: names.get(reporterKey(reporterOf(row))) ?? "",
      });
    }
    return found;
  });
}
