import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { inCommune, type Tx } from "@/lib/platform/db";
import { offeredDenominator } from "../core/base-figures";
import type { CheckedBox } from "../core/check-values";
import type { BaseKind, Pillar, Timing } from "../core/definition";
import { type FillState, fillState } from "../core/fill-state";
import { type FormerValue, formerOf } from "../core/former-values";
import type { Due as DueTime } from "../core/lateness";
import type { PeriodRef } from "../core/period-ref";
import type { StandingReports } from "../core/report-facts";
import { lastDayOf, type ReportedPeriod } from "../core/reported-period";
import type { Reporter } from "../core/reporter";
import { canKeepReports, canReadReportOf, reportersOf, reportsFor } from "../policy";
import { baseFiguresIn } from "./base-figures";
import { calendarIn } from "./calendar";
import { type FrameRefusal, type ReportFrame, reportFrameIn } from "./report-frame";
import { openPeriodsIn } from "./report-periods";
import { ofPeriod, standingReportsIn } from "./report-rows";
import type { ReporterView } from "./reporters";

/** One box of a form, with all it takes to fill and to check it without asking again. */
export interface FormBox extends CheckedBox {
  readonly code: string;
  readonly pillar: Pillar;
  readonly timing: Timing;
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  /** Base figures that are not known, so that no denominator is offered. */
  readonly missing: readonly BaseKind[];
  readonly before: FormerValue | null;
}

export interface ReportForm extends StandingReports {
  readonly period: ReportedPeriod;
  readonly reporter: ReporterView;
  readonly due: DueTime;
  readonly boxes: readonly FormBox[];
  readonly fill: FillState;
}

/** A quarterly box has twelve values in three years of months. */
const LOOKED_BACK = 36;

/** What this reporter reported before a period, the newest first; a campaign is held against itself only. */
async function formerReportsIn(tx: Tx, actor: Actor, period: PeriodRef, reporter: Reporter) {
  return tx.report.findMany({
    where: {
      ...ofPeriod(actor, period, reporter),
      ...{ periodKey: { lt: period.periodKey }, state: { in: ["approved", "submitted"] } },
    },
    orderBy: [{ periodKey: "desc" }, { no: "asc" }],
    take: LOOKED_BACK,
    select: { periodKey: true, state: true, values: true },
  });
}
/** The boxes of a frame with their denominators and what was reported before, within a transaction under way. */
export async function formBoxesIn(tx: Tx, actor: Actor, frame: ReportFrame): Promise<readonly FormBox[]> {
  const { period, reporter } = frame;
  const figures = await baseFiguresIn(tx, actor, lastDayOf(period));
  const former = await formerReportsIn(tx, actor, period, reporter.reporter);
  return frame.boxes.map((definition) => {
    const { value, missing } = offeredDenominator(definition, reporter.reporter, figures);
    const { indicatorId, code, name, pillar, measure, timing, unit, numeratorWords, denominatorWords } = definition;
    return {
      ...{ indicatorId, code, name, pillar, measure, timing, unit, numeratorWords, denominatorWords },
      ...{ denominator: definition.denominator.kind, offered: value, missing, ...formerOf(former, definition) },
    };
  });
}

async function formIn(tx: Tx, actor: Actor, frame: ReportFrame): Promise<ReportForm> {
  const { period, reporter } = frame;
  const boxes = await formBoxesIn(tx, actor, frame);
  const standing = await standingReportsIn(tx, actor, period, reporter.reporter);
  const asked = boxes.map(({ indicatorId }) => indicatorId);
  const fill = fillState(standing.open ?? standing.approved, asked);
  return { period, reporter, due: period.dueOf(reporter.reporter), boxes, fill, ...standing };
}

export type FormRefusal = FrameRefusal | "forbidden";

/** Everything a form of one reporter and period needs; for the reporter, and for the office that types on behalf. */
export async function readReportForm(
  actor: Actor,
  ref: PeriodRef,
  reporter: Reporter,
): Promise<Result<ReportForm, FormRefusal>> {
  if (!canReadReportOf(actor, reporter)) {
    return refuse("forbidden" as const, "Bạn không xem được báo cáo của bản, cơ quan này.");
  }
  return inCommune(actor.communeId, async (tx) => {
    const frame = await reportFrameIn(tx, actor, ref, reporter);
    return frame.ok ? ok(await formIn(tx, actor, frame.value)) : frame;
  });
}

/** May the actor fill in for this reporter: as who reports, or as the office on behalf? */
export function mayFill(actor: Actor, reporter: Reporter): boolean {
  return reportsFor(actor, reporter) || canKeepReports(actor);
}

/** The forms the actor may fill in now: all they report for × the open periods. */
export async function readOwnForms(actor: Actor): Promise<readonly ReportForm[]> {
  const reporters = reportersOf(actor);
  if (reporters.length === 0) return [];
  return inCommune(actor.communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const periods = await openPeriodsIn(tx, actor, calendar);
    const forms: ReportForm[] = [];
    for (const reporter of reporters) {
      for (const period of periods) {
        const frame = await reportFrameIn(tx, actor, period, reporter, calendar);
        if (frame.ok) forms.push(await formIn(tx, actor, frame.value));
      }
    }
    return forms;
  });
}
