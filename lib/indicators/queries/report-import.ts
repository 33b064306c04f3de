import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { ImportState } from "@/lib/organization/labels";
import { listBatchesIn, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { askedBoxes } from "../core/asked-boxes";
import type { Definition } from "../core/definition";
import { planCode, planTable, type ReportTablePlan, type RowChoices } from "../core/import/report-table";
import type { PeriodRef } from "../core/period-ref";
import { type StandingReports, standingOf, toReport } from "../core/report-facts";
import { lastDayOf, type ReportedPeriod } from "../core/reported-period";
import { reporterKey } from "../core/reporter";
import { canKeepReports } from "../policy";
import { calendarIn } from "./calendar";
import { definitionsOnIn } from "./definitions";
import { type FormBox, formBoxesIn } from "./report-form";
import { type FrameRefusal, type ReportFrame, reportFrameIn } from "./report-frame";
import { openPeriodsIn, reportedPeriodIn } from "./report-periods";
import { reportersOfIn } from "./reporters";

export const REPORT_TABLE = "report-table";

/** A table of a period's figures under check. */
export interface ReportTableSource extends PeriodRef {
  readonly format: 1;
  readonly grid: SheetGrid;
  /** Who gave the table, and how. */
  readonly givenBy: string;
  readonly choices: RowChoices;
}

/** What the commit wrote: undo takes back exactly this. */
export interface WrittenReports {
  readonly sent: number;
  readonly drafts: number;
  readonly reports: readonly {
    readonly id: string;
    readonly version: number;
    readonly hamletId: string;
    /** What it took the place of, and what that was. */
    readonly former: { readonly id: string; readonly state: string } | null;
  }[];
}

/** A bản of a period with its boxes and what there is of it already. */
export interface TableReporter extends StandingReports {
  readonly frame: ReportFrame;
  readonly boxes: readonly FormBox[];
}

export interface PeriodTable {
  readonly period: ReportedPeriod;
  readonly reporters: readonly TableReporter[];
  /** Every box a bản is asked, in the order of lists. */
  readonly boxes: readonly Definition[];
  /** Indicators in force that no bản is asked in this period. */
  readonly others: readonly Definition[];
}

/** All the bản asked in a period, within a transaction under way; who may see them is the caller's to decide. */
export async function periodTableIn(tx: Tx, actor: Actor, ref: PeriodRef): Promise<Result<PeriodTable, FrameRefusal>> {
  const calendar = await calendarIn(tx, actor);
  const period = await reportedPeriodIn(tx, actor, ref, calendar);
  if (!period) return refuse("no-period" as const, "Không có kỳ báo cáo này.");
  const definitions = await definitionsOnIn(tx, actor, lastDayOf(period));
  const asked = (await reportersOfIn(tx, actor, period, definitions)).filter(
    ({ reporter }) => reporter.kind === "hamlet",
  );
  const [first] = asked;
  if (!first) return refuse("not-asked" as const, `Kỳ ${period.words} không hỏi bản nào.`);
  const frame = await reportFrameIn(tx, actor, ref, first.reporter, calendar);
  if (!frame.ok) return frame;
  const { periodKey, campaignId } = ref;
  const rows = await tx.report.findMany({
    where: {
      ...{ communeId: actor.communeId, periodKey, campaignId },
      ...{ hamletId: { not: null }, state: { notIn: ["superseded", "dropped"] } },
    },
    include: { values: true },
    orderBy: { id: "asc" },
  });
  const reports = rows.map(toReport);
  const reporters: TableReporter[] = [];
  for (const reporter of asked) {
    const own = { calendar, period, reporter, boxes: askedBoxes(definitions, reporter.reporter, period.asked) };
    const boxes = await formBoxesIn(tx, actor, own);
    const standing = standingOf(reports.filter((report) => reporterKey(report.reporter) === reporter.key));
    reporters.push({ frame: own, boxes, ...standing });
  }
  const boxes = askedBoxes(definitions, first.reporter, period.asked);
  return ok({ period, reporters, boxes, others: definitions.filter((one) => !boxes.includes(one)) });
}

export interface ReportImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

export interface ReportImportView extends ReportImportRow, PeriodRef {
  readonly version: number;
  readonly committedAt: Date | null;
  readonly periodWords: string;
  readonly givenBy: string;
  readonly table: PeriodTable | null;
  readonly plan: ReportTablePlan | null;
  readonly planCode: string;
  /** Why the period takes nothing any more. */
  readonly refusal: string | null;
  readonly choices: RowChoices;
  readonly written: WrittenReports | null;
}

/** Tables brought in before, the latest first; empty for who does not type on behalf. */
export async function listReportImports(actor: Actor): Promise<readonly ReportImportRow[]> {
  if (!canKeepReports(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, REPORT_TABLE);
    return rows.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt }));
  });
}

/** The dry run of a table, against what is known now; of one no longer under check, what it did. */
export async function readReportImport(actor: Actor, id: string): Promise<ReportImportView | null> {
  if (!canKeepReports(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== REPORT_TABLE) return null;
    const source = await readSourceIn<ReportTableSource>(tx, actor, id);
    const { periodKey, campaignId, givenBy, choices } = source;
    const { fileName, state, createdAt, committedAt, version } = batch;
    const table = state === "open" ? await periodTableIn(tx, actor, source) : null;
    const period = await reportedPeriodIn(tx, actor, source);
    const plan = table?.ok ? planTable(table.value, source) : null;
    return {
      ...{ id, fileName, state, createdAt, committedAt, version, periodKey, campaignId, givenBy, choices, plan },
      periodWords: period?.words ?? periodKey,
      ...{ table: table?.ok ? table.value : null, refusal: table && !table.ok ? table.refusal.words : null },
      ...{ planCode: plan ? planCode(plan) : "", written: batch.written as WrittenReports | null },
    };
  });
}

/** The bản and boxes of a period, to fill in on paper or in a workbook; for the office. */
export async function readPeriodTable(
  actor: Actor,
  ref: PeriodRef,
): Promise<Result<PeriodTable, FrameRefusal | "forbidden">> {
  if (!canKeepReports(actor)) return refuse("forbidden" as const, "Bạn không nhập hộ báo cáo được.");
  return inCommune(actor.communeId, (tx) => periodTableIn(tx, actor, ref));
}

/** The periods figures may be brought in for, the one asked for now first; empty for who does not type on behalf. */
export async function listOpenPeriods(actor: Actor): Promise<readonly ReportedPeriod[]> {
  if (!canKeepReports(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const periods = await openPeriodsIn(tx, actor, await calendarIn(tx, actor));
    return periods.filter(({ open, from }) => open && from <= actor.today);
  });
}
