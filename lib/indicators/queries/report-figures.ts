import type { Actor } from "@/lib/kernel/actor";
import { addDays, formatDayInWords } from "@/lib/kernel/civil-date";
import { shiftPeriod } from "@/lib/kernel/period";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { currentMonth } from "../core/calendar";
import { monthDue, monthPeriod } from "../core/due";
import {
  firstDayOfMonth,
  type MonthNumber,
  monthKey,
  monthNumber,
  monthOfNumber,
  monthsIn,
} from "../core/figures/month-number";
import { type Due, latenessWords } from "../core/lateness";
import { groupWords } from "../core/out/grouped-words";
import {
  type PaperPeriod,
  type PaperPeriodKind,
  paperPeriod,
  paperPeriodKey,
  periodAfter,
} from "../core/out/paper-period";
import type { LateReporter, ReportFigures } from "../core/out/report-figures";
import { metByMonth, reportRows } from "../core/out/report-rows";
import type { ReportState } from "../core/report-states";
import { reportedPeriod } from "../core/reported-period";
import { reporterKey, reporterOf } from "../core/reporter";
import { type KnownReport, type ReporterStanding, standingOf } from "../core/reporting-standing";
import { pillarLabel } from "../labels";
import { canReadFigures } from "../policy";
import { calendarIn } from "./calendar";
import { figuresIn } from "./figures";
import { type ReporterView, reportersOfIn } from "./reporters";

const TREND_MONTHS = 12;

interface MonthStanding {
  readonly month: MonthNumber;
  readonly view: ReporterView;
  readonly standing: ReporterStanding;
}

/** How every reporter stands in each month; none for who may not read figures. */
export async function standingsIn(
  tx: Tx,
  actor: Actor,
  months: readonly MonthNumber[],
): Promise<readonly MonthStanding[]> {
  if (!canReadFigures(actor)) return [];
  const calendar = await calendarIn(tx, actor);
  const rows = await tx.report.findMany({
    where: { communeId: actor.communeId, campaignId: null, periodKey: { in: months.map(monthKey) } },
    select: { id: true, state: true, submittedAt: true, periodKey: true, hamletId: true, unitId: true },
  });
  const known = new Map<string, KnownReport[]>();
  for (const { id, state, submittedAt, periodKey: key, ...of } of rows) {
    const cell = `${key}|${reporterKey(reporterOf(of))}`;
    known.set(cell, [...(known.get(cell) ?? []), { id, state: state as ReportState, submittedAt }]);
  }
  const at = now();
  const found: MonthStanding[] = [];
  for (const month of months) {
    const period = reportedPeriod(calendar, { periodKey: monthKey(month), campaignId: null }, null);
    if (!period) continue;
    for (const view of await reportersOfIn(tx, actor, period)) {
      const reports = known.get(`${period.periodKey}|${view.key}`) ?? [];
      found.push({ month, view, standing: standingOf(true, period.dueOf(view.reporter), reports, at) });
    }
  }
  return found;
}

const isMissing = ({ standing }: MonthStanding) => standing.standing === "missing";
const isLate = ({ standing }: MonthStanding) => standing.lateness?.late === true;

function lateList(standings: readonly MonthStanding[]): LateReporter[] {
  const single = new Set(standings.map(({ month }) => month)).size <= 1;
  const byKey = new Map<string, MonthStanding[]>();
  for (const one of standings) {
    if (isMissing(one) || isLate(one)) byKey.set(one.view.key, [...(byKey.get(one.view.key) ?? []), one]);
  }
  const monthsOf = (all: readonly MonthStanding[]) => all.map(({ month }) => monthOfNumber(month).index).join(", ");
  return [...byKey.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const lateness = first.standing.lateness;
    if (single) return [{ name: first.view.name, words: lateness ? latenessWords(lateness) : "chưa gửi báo cáo" }];
    const said = (words: string, all: readonly MonthStanding[]) =>
      all.length > 0 ? [`${words} ${all.length} tháng (tháng ${monthsOf(all)})`] : [];
    const words = [...said("trễ", own.filter(isLate)), ...said("chưa gửi", own.filter(isMissing))].join("; ");
    return [{ name: first.view.name, words }];
  });
}

async function saidIn(tx: Tx, actor: Actor, months: readonly MonthNumber[]) {
  const { communeId } = actor;
  const rows = await tx.report.findMany({
    where: { communeId, campaignId: null, state: "approved", periodKey: { in: months.map(monthKey) } },
    orderBy: [{ periodKey: "asc" }, { id: "asc" }],
    select: { difficulties: true, proposals: true, hamletId: true, unitId: true, senderName: true },
  });
  const people = await tx.person.findMany({ where: { communeId, deletedAt: null }, select: { fullName: true } });
  const names = [...new Set([...people.map(({ fullName }) => fullName), ...rows.map(({ senderName }) => senderName)])];
  const said = (of: "difficulties" | "proposals") =>
    rows.flatMap((row) => {
      const text = row[of];
      return text ? [{ reporter: reporterKey(reporterOf(row)), text }] : [];
    });
  return {
    difficulties: groupWords(said("difficulties"), names),
    proposals: groupWords(said("proposals"), names),
  };
}

/** The newest month whose last good day has passed: what is reported on by itself. */
export async function lastReportedIn(tx: Tx, actor: Actor): Promise<MonthNumber> {
  const { rules, marked } = await calendarIn(tx, actor);
  return monthNumber(shiftPeriod(currentMonth(rules, marked, actor.today), -1));
}

/** The period of a kind a paper written today is most likely about. */
export async function usualPeriodIn(tx: Tx, actor: Actor, kind: PaperPeriodKind): Promise<PaperPeriod> {
  const found = paperPeriod(paperPeriodKey(kind, await lastReportedIn(tx, actor)));
  if (!found) throw new Error("a month in no period");
  return found;
}

/** As a document writes a day: "trước ngày 20 tháng 12 năm 2026". */
function dueInWords({ day, form }: Due): string {
  return form === "before" ? `trước ${formatDayInWords(addDays(day, 1))}` : `hết ${formatDayInWords(day)}`;
}

/** What a report paper of a period draws, within a transaction under way; null for who may not read figures. */
export async function reportFiguresIn(tx: Tx, actor: Actor, period: PaperPeriod): Promise<ReportFigures | null> {
  if (!canReadFigures(actor)) return null;
  const calendar = await calendarIn(tx, actor);
  const started = monthsIn(period.span).filter((month) => firstDayOfMonth(month) <= actor.today);
  const book = await figuresIn(tx, actor);
  const standings = await standingsIn(tx, actor, started);
  const following = periodAfter(period);
  const nextMonth = monthPeriod(calendar, monthOfNumber(period.span.to + 1));
  const due = monthDue(calendar, nextMonth, { kind: "hamlet", id: "" });
  const lastStarted = started.at(-1) ?? period.span.from;
  return {
    ...{ period: period.key, words: period.words, kind: period.kind },
    rows: reportRows(book, { ...period, span: { from: period.span.from, to: lastStarted } }).map((row) => ({
      ...{ ...row, group: pillarLabel[row.pillar] },
    })),
    trend: metByMonth(book, lastStarted, TREND_MONTHS),
    ...{
      asked: standings.length,
      lateCount: standings.filter(isLate).length,
      missing: standings.filter(isMissing).length,
    },
    inTime: standings.filter(({ standing }) => standing.lateness?.late === false).length,
    ...{ late: lateList(standings), ...(await saidIn(tx, actor, started)) },
    next: { words: following.words, due: dueInWords(due) },
  };
}
