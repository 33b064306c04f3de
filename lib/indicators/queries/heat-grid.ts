import type { Actor } from "@/lib/kernel/actor";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import { now } from "@/lib/platform/clock";
import { inCommune, type Tx } from "@/lib/platform/db";
import { lastDayOf } from "../core/figures/figure-book";
import { type MonthNumber, monthKey, monthNumberOfKey } from "../core/figures/month-number";
import { type HeatGrid, type HeatRow, heatGrid, type ReportsOfMonths } from "../core/heat-grid";
import type { ReportState } from "../core/report-states";
import { reporterKey, reporterOf } from "../core/reporter";
import type { KnownReport } from "../core/reporting-standing";
import { canKeepReports, canReadFigures, reportersOf, reportsFor } from "../policy";
import { lastReportedMonth } from "./figure-table";
import { figuresIn } from "./figures";

export interface NamedHeatRow extends HeatRow {
  readonly name: string;
  /** May the actor fill in what is missing? */
  readonly mayFill: boolean;
}

export interface HeatGridView extends Omit<HeatGrid, "rows"> {
  readonly rows: readonly NamedHeatRow[];
  /** The last month shown, and the newest that may be. */
  readonly last: MonthNumber;
  readonly newest: MonthNumber;
}

const MONTHS = 12;

async function reportsIn(tx: Tx, actor: Actor, months: readonly MonthNumber[]): Promise<ReportsOfMonths> {
  const rows = await tx.report.findMany({
    where: { communeId: actor.communeId, campaignId: null, periodKey: { in: months.map(monthKey) } },
    select: { id: true, state: true, submittedAt: true, periodKey: true, hamletId: true, unitId: true },
    orderBy: { id: "asc" },
  });
  const reports = new Map<string, KnownReport[]>();
  for (const { id, state, submittedAt, periodKey, ...of } of rows) {
    const key = `${monthNumberOfKey(periodKey)}|${reporterKey(reporterOf(of))}`;
    const own = reports.get(key);
    const known = { id, state: state as ReportState, submittedAt };
    if (own) own.push(known);
    else reports.set(key, [known]);
  }
  return reports;
}

/** Who reported when over twelve months up to one; a reporter sees their own rows alone. */
export async function readHeatGrid(
  actor: Actor,
  asked: { readonly last: MonthNumber | null },
): Promise<HeatGridView | null> {
  if (!canReadFigures(actor) && reportersOf(actor).length === 0) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const book = await figuresIn(tx, actor);
    // The month being reported now is shown too: who is still missing is the question of its last days.
    const newest = lastReportedMonth(actor, book) + 1;
    const last = asked.last !== null && asked.last <= newest ? asked.last : newest;
    const months = Array.from({ length: MONTHS }, (_, at) => last - MONTHS + 1 + at);
    const units = await tx.unit.findMany({
      where: { communeId },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const own = units.filter(({ id }) => book.only === null || book.only.has(`unit:${id}`));
    const grid = heatGrid(book, months, await reportsIn(tx, actor, months), {
      now: now(),
      offices: own.map(({ id }) => id),
    });
    const former = await formerNamesOn(tx, actor, lastDayOf(book, last));
    const names = new Map<string, string>([
      ...book.hamlets.map(({ id, name }) => [`hamlet:${id}`, former.get(id) ?? name] as const),
      ...units.map(({ id, name }) => [`unit:${id}`, name] as const),
    ]);
    const rows = grid.rows.map((row) => ({
      ...row,
      name: names.get(row.key) ?? "",
      mayFill: canKeepReports(actor) || reportsFor(actor, row.reporter),
    }));
    return { ...grid, rows, last, newest };
  });
}
