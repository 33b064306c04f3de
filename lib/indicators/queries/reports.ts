import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { askedBoxes } from "../core/asked-boxes";
import { type CheckedValues, checkValues, isFilled } from "../core/check-values";
import type { Definition } from "../core/definition";
import { type Due, type Lateness, latenessOf } from "../core/lateness";
import type { PeriodRef } from "../core/period-ref";
import { type ReportFacts, standingOf, toReport } from "../core/report-facts";
import type { StepAct } from "../core/report-words";
import { lastDayOf, type ReportedPeriod } from "../core/reported-period";
import { reporterColumns, reporterKey } from "../core/reporter";
import type { StandingTally } from "../core/reporting-standing";
import { canKeepReports, canReadFigures, canReadReportOf, canRemark, reportsFor } from "../policy";
import { calendarIn } from "./calendar";
import { definitionsOnIn } from "./definitions";
import { type RemarkView, remarksOfIn } from "./remarks";
import { formBoxesIn } from "./report-form";
import { reportFrameIn } from "./report-frame";
import { openPeriodsIn, reportedPeriodIn } from "./report-periods";
import { standingReportsIn } from "./report-rows";
import { reporterNameIn } from "./reporters";
import { type StandingRow, standingsIn } from "./standings";

/** One reporter's line in the table of a period. */
export interface PeriodReport extends StandingRow {
  readonly boxes: readonly Definition[];
  /** On its way, or else approved. */
  readonly report: ReportFacts | null;
  readonly rivals: readonly ReportFacts[];
  readonly filled: number;
}

export interface PeriodReports {
  readonly period: ReportedPeriod;
  readonly due: Due;
  readonly tally: StandingTally;
  readonly rows: readonly PeriodReport[];
  readonly boxes: readonly Definition[];
  /** The periods a reader may turn to. */
  readonly open: readonly ReportedPeriod[];
}

/** Every reporter of a period with what it sent; null for who may not read figures, or no such period. */
export async function readPeriodReports(actor: Actor, ref: PeriodRef): Promise<PeriodReports | null> {
  if (!canReadFigures(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const period = await reportedPeriodIn(tx, actor, ref, calendar);
    if (!period) return null;
    const definitions = await definitionsOnIn(tx, actor, lastDayOf(period));
    const { due, rows, tally } = await standingsIn(tx, actor, period, now());
    const { periodKey, campaignId } = period;
    const sent = await tx.report.findMany({
      where: { communeId: actor.communeId, periodKey, campaignId, state: { notIn: ["superseded", "dropped"] } },
      include: { values: true },
      orderBy: { id: "asc" },
    });
    const reports = sent.map(toReport);
    const lines = rows.map((row): PeriodReport => {
      const { open, approved, rivals } = standingOf(
        reports.filter((report) => reporterKey(report.reporter) === row.key),
      );
      const report = open ?? approved;
      const boxes = askedBoxes(definitions, row.reporter, period.asked);
      const filled = boxes.filter(({ indicatorId }) =>
        isFilled(report?.values.find((value) => value.indicatorId === indicatorId)),
      ).length;
      return { ...row, boxes, report, rivals, filled };
    });
    const used = new Set(lines.flatMap(({ boxes }) => boxes.map(({ indicatorId }) => indicatorId)));
    const boxes = definitions.filter(({ indicatorId }) => used.has(indicatorId));
    return { period, due, tally, rows: lines, boxes, open: await openPeriodsIn(tx, actor, calendar) };
  });
}

export interface ReportStepView {
  readonly id: string;
  readonly act: StepAct;
  readonly reason: string | null;
  readonly name: string;
  readonly at: Date;
}

export interface ReportPhotoView {
  readonly id: string;
  readonly fileName: string;
}

/** A report of the same reporter and period, to turn to. */
export interface Sibling {
  readonly id: string;
  readonly no: number;
  readonly state: ReportFacts["state"];
  readonly senderName: string;
  readonly createdAt: Date;
}

/** One report with all that belongs to it. */
export interface ReportView {
  readonly report: ReportFacts;
  readonly period: ReportedPeriod | null;
  readonly reporterName: string;
  /** What was asked on the period's last day. */
  readonly boxes: readonly Definition[];
  readonly due: Due | null;
  readonly lateness: Lateness | null;
  readonly steps: readonly ReportStepView[];
  readonly photos: readonly ReportPhotoView[];
  readonly siblings: readonly Sibling[];
  /** What waits beside it for a choice: the rivals of a standing one, or of a rival the standing one. */
  readonly others: readonly ReportFacts[];
  /** What is odd about its figures, for who decides. */
  readonly remarks: CheckedValues["remarks"];
  readonly comments: readonly RemarkView[];
  readonly may: {
    readonly decide: boolean;
    /** Between two of one period. */
    readonly choose: boolean;
    readonly mend: boolean;
    readonly restate: boolean;
    readonly drop: boolean;
    readonly photo: boolean;
    readonly remark: boolean;
  };
}

/** One report, for who reports and who may read figures; null for others. */
export async function readReport(actor: Actor, id: string): Promise<ReportView | null> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const row = await tx.report.findUnique({
      where: { communeId_id: { communeId, id } },
      include: {
        values: true,
        photos: { orderBy: { createdAt: "asc" } },
        steps: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    if (!row) return null;
    const report = toReport(row);
    const { reporter, state } = report;
    if (!canReadReportOf(actor, reporter)) return null;
    const period = await reportedPeriodIn(tx, actor, report);
    const definitions = period ? await definitionsOnIn(tx, actor, lastDayOf(period)) : [];
    const answered = new Set(report.values.map(({ indicatorId }) => indicatorId));
    const asked = period ? askedBoxes(definitions, reporter, period.asked) : [];
    const boxes = definitions.filter(
      (definition) => asked.includes(definition) || answered.has(definition.indicatorId),
    );
    const standing = await standingReportsIn(tx, actor, report, reporter);
    const main = standing.open ?? standing.approved;
    const others = state === "rival" ? (main ? [main] : []) : report.id === main?.id ? standing.rivals : [];
    const frame =
      period && (state === "submitted" || state === "rival") ? await reportFrameIn(tx, actor, report, reporter) : null;
    const checked = frame?.ok ? checkValues(await formBoxesIn(tx, actor, frame.value), report.values) : null;
    const siblings = await tx.report.findMany({
      where: {
        communeId,
        periodKey: report.periodKey,
        campaignId: report.campaignId,
        ...reporterColumns(reporter),
        id: { not: id },
      },
      orderBy: { id: "asc" },
      select: { id: true, no: true, state: true, senderName: true, createdAt: true },
    });
    const due = period?.dueOf(reporter) ?? null;
    const fills = reportsFor(actor, reporter) || canKeepReports(actor);
    return {
      ...{ report, period, boxes, due, others },
      reporterName: await reporterNameIn(tx, actor, reporter, period),
      lateness: due && report.submittedAt ? latenessOf(due, report.submittedAt) : null,
      steps: row.steps.map(({ id: step, act, reason, name, at }) => ({
        id: step,
        act: act as StepAct,
        reason,
        name,
        at,
      })),
      photos: row.photos.map(({ id: photo, fileName }) => ({ id: photo, fileName })),
      siblings: siblings.map((one) => ({ ...one, state: one.state as ReportFacts["state"] })),
      remarks: checked?.remarks ?? [],
      comments: await remarksOfIn(tx, actor, { periodKey: report.periodKey, ...reporterColumns(reporter) }),
      may: {
        decide: canKeepReports(actor) && (state === "submitted" || state === "rival"),
        choose: canKeepReports(actor) && others.length > 0,
        mend: fills && (state === "draft" || state === "returned" || state === "submitted"),
        restate: fills && state === "approved" && standing.open === null && standing.rivals.length === 0,
        drop: fills && state === "draft",
        photo: fills && (state === "draft" || state === "returned" || state === "submitted" || state === "rival"),
        remark: canRemark(actor) && report.campaignId === null,
      },
    };
  });
}

/** Reports in one state, and the earliest period they are of. */
export interface WaitingReports {
  readonly count: number;
  readonly first: PeriodRef | null;
}

/** What waits for the office, of every period: reports to approve, and pairs to choose from. */
export async function countWaitingReports(
  actor: Actor,
): Promise<{ readonly submitted: WaitingReports; readonly rivals: WaitingReports }> {
  const none = { count: 0, first: null };
  if (!canKeepReports(actor)) return { submitted: none, rivals: none };
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const groups = await tx.report.groupBy({
      by: ["state", "periodKey", "campaignId"],
      where: { communeId, state: { in: ["submitted", "rival"] } },
      _count: true,
      orderBy: { periodKey: "asc" },
    });
    const of = (state: string): WaitingReports => {
      const own = groups.filter((group) => group.state === state);
      const [first] = own;
      return {
        count: own.reduce((sum, { _count }) => sum + _count, 0),
        first: first ? { periodKey: first.periodKey, campaignId: first.campaignId } : null,
      };
    };
    return { submitted: of("submitted"), rivals: of("rival") };
  });
}
