import type { Actor } from "@/lib/kernel/actor";
import { shiftPeriod } from "@/lib/kernel/period";
import { inCommune, type Tx } from "@/lib/platform/db";
import { askedBoxes } from "../core/asked-boxes";
import { offeredDenominator } from "../core/base-figures";
import { parseMonth } from "../core/calendar";
import type { CheckedBox } from "../core/check-values";
import { monthKey, monthNumber } from "../core/figures/month-number";
import { type FormerValue, formerOf } from "../core/former-values";
import { dueWords } from "../core/lateness";
import { standingOf, toReport } from "../core/report-facts";
import type { FilledValue, ReportState } from "../core/report-states";
import { lastDayOf } from "../core/reported-period";
import { canKeepReports } from "../policy";
import { baseFiguresIn } from "./base-figures";
import { calendarIn } from "./calendar";
import { definitionsOnIn } from "./definitions";
import { reportedPeriodIn } from "./report-periods";
import { hamletReportersIn } from "./reporters";

/** One box of one bản, with all it takes to check it where it is typed. */
export interface GridBox extends CheckedBox {
  readonly before: FormerValue | null;
}

export interface GridReport {
  readonly id: string;
  readonly version: number;
  readonly state: ReportState;
  readonly submissionKey: string;
  readonly senderName: string;
  readonly givenBy: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly values: readonly FilledValue[];
}

export interface GridLine {
  /** Reporter key of the bản. */
  readonly key: string;
  readonly name: string;
  readonly boxes: readonly GridBox[];
  readonly report: GridReport | null;
  readonly rivals: number;
}

export interface ReportGrid {
  readonly period: { readonly key: string; readonly words: string; readonly due: string };
  /** Of all rows: what is asked, in the order of lists. */
  readonly asked: readonly {
    readonly indicatorId: string;
    readonly code: string;
    readonly name: string;
    readonly unit: string;
    readonly numeratorWords: string | null;
    readonly denominatorWords: string | null;
  }[];
  readonly lines: readonly GridLine[];
}

const LOOKED_BACK = 18;

async function reportsIn(tx: Tx, actor: Actor, key: string) {
  const month = parseMonth(key);
  const first = month ? monthKey(monthNumber(shiftPeriod(month, -LOOKED_BACK))) : key;
  return tx.report.findMany({
    where: {
      communeId: actor.communeId,
      campaignId: null,
      hamletId: { not: null },
      periodKey: { gte: first, lte: key },
    },
    orderBy: [{ periodKey: "desc" }, { no: "asc" }],
    include: { values: true },
  });
}

/**
 * Every bản × every box of a month, as the office types them in on behalf; null for who may not, and for a month that
 * is none or has not begun.
 */
export async function readReportGrid(actor: Actor, key: string): Promise<ReportGrid | null> {
  if (!canKeepReports(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const period = await reportedPeriodIn(tx, actor, { periodKey: key, campaignId: null }, calendar);
    if (!period || period.from > actor.today) return null;
    const day = lastDayOf(period);
    const definitions = await definitionsOnIn(tx, actor, day);
    const boxes = askedBoxes(definitions, { kind: "hamlet", id: "" }, period.asked);
    const figures = await baseFiguresIn(tx, actor, day);
    const rows = (await reportsIn(tx, actor, key)).map((row) => ({ row, facts: toReport(row) }));
    const lines = (await hamletReportersIn(tx, actor, day)).map(({ reporter, key: own, name }): GridLine => {
      const ofHamlet = rows.filter(({ row }) => row.hamletId === reporter.id).map(({ facts }) => facts);
      const former = ofHamlet.filter(
        ({ periodKey, state }) => periodKey < key && (state === "approved" || state === "submitted"),
      );
      const { open, approved, rivals } = standingOf(ofHamlet.filter(({ periodKey }) => periodKey === key));
      return {
        ...{ key: own, name, report: open ?? approved, rivals: rivals.length },
        boxes: boxes.map((definition) => ({
          ...{ indicatorId: definition.indicatorId, name: definition.name, measure: definition.measure },
          denominator: definition.denominator.kind,
          offered: offeredDenominator(definition, reporter, figures).value,
          ...formerOf(former, definition),
        })),
      };
    });
    return {
      period: { key, words: period.words, due: dueWords(period.dueOf({ kind: "hamlet", id: "" }), true) },
      asked: boxes.map(({ indicatorId, code, name, unit, numeratorWords, denominatorWords }) => ({
        ...{ indicatorId, code, name, unit, numeratorWords, denominatorWords },
      })),
      lines,
    };
  });
}
