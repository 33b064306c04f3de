import type { Actor } from "@/lib/kernel/actor";
import { type Period, shiftPeriod } from "@/lib/kernel/period";
import { inCommune } from "@/lib/platform/db";
import { currentMonth } from "../core/calendar";
import { type Definition, PILLARS, type Pillar } from "../core/definition";
import { type FigureBook, hamletsIn, type TargetFact } from "../core/figures/figure-book";
import { meaningIn } from "../core/figures/meaning";
import {
  type MonthNumber,
  type MonthSpan,
  monthNumber,
  monthOfNumber,
  sinceNewYear,
  spanOfMonths,
  yearOfMonth,
} from "../core/figures/month-number";
import { COMMUNE, type FigureScope } from "../core/figures/parts";
import { type OwnPlace, ownPlace, rankHamlets } from "../core/ranking";
import { reporterKey } from "../core/reporter";
import { type Figure, nextTarget, rollUp } from "../core/roll-up";
import { canReadFigures, reportersOf } from "../policy";
import { figuresIn, wholeBookIn } from "./figures";

/** A figure with the span it is of: what a link to its rows needs. */
export interface SpannedFigure {
  readonly span: MonthSpan;
  readonly figure: Figure;
}

export interface FigureRow {
  readonly definition: Definition;
  readonly now: SpannedFigure;
  readonly before: SpannedFigure;
  readonly yearBefore: SpannedFigure;
  readonly sinceNewYear: SpannedFigure;
  /** The commune's next target, where the year has none. */
  readonly ahead: TargetFact | null;
  /** Of a hamlet head's own bản: its place among those that can be compared, and of how many. */
  readonly place: OwnPlace | null;
}

export interface ScopeChoice {
  readonly id: string;
  readonly name: string;
}

export interface FigureTable {
  readonly period: Period;
  readonly span: MonthSpan;
  /** The last month whose time to report is over: later ones are only beginning. */
  readonly newest: MonthNumber;
  readonly scope: FigureScope;
  /** Whose figures may be looked at besides, or instead of, the commune's. */
  readonly hamlets: readonly ScopeChoice[];
  readonly wholeCommune: boolean;
  readonly pillars: readonly { readonly pillar: Pillar; readonly rows: readonly FigureRow[] }[];
}

/** The month last reported: the newest whose last good day has passed. */
export function lastReportedMonth(actor: Actor, { calendar }: Pick<FigureBook, "calendar">): MonthNumber {
  return monthNumber(shiftPeriod(currentMonth(calendar.rules, calendar.marked, actor.today), -1));
}

/** The part asked of a book: the commune, or a bản one may see; who sees no commune gets the first bản of their own. */
function scopeOf(book: FigureBook, hamletId: string | null, whole: boolean): FigureScope {
  const known = book.hamlets.find(({ id }) => id === hamletId) ?? (whole ? undefined : book.hamlets[0]);
  return known ? { kind: "hamlet", id: known.id } : COMMUNE;
}

/** Has an indicator a figure of this scope that this book may give? */
function isOf(book: FigureBook, indicatorId: string, month: MonthNumber, scope: FigureScope): Definition | null {
  const meaning = meaningIn(book, indicatorId, month);
  if (!meaning) return null;
  const { reporter } = meaning.source;
  if (scope.kind === "hamlet") return reporter.kind === "unit" ? null : meaning.own;
  if (book.only === null) return meaning.own;
  const own = reporter.kind === "unit" && book.only.has(reporterKey({ kind: "unit", id: reporter.unitId }));
  return own ? meaning.own : null;
}

/**
 * Every indicator in a month, quarter or year, of the commune or one bản, beside the time before, the year before and
 * the year so far. Who reports sees what they report.
 */
export async function readFigureTable(
  actor: Actor,
  asked: { readonly period: Period | null; readonly hamletId: string | null; readonly pillar: Pillar | null },
): Promise<FigureTable | null> {
  const whole = canReadFigures(actor);
  if (!whole && reportersOf(actor).length === 0) return null;
  return inCommune(actor.communeId, async (tx) => {
    const book = await figuresIn(tx, actor);
    // A place needs the others' figures; nothing else of them is told.
    const all = whole ? null : await wholeBookIn(tx, actor);
    const newest = lastReportedMonth(actor, book);
    const period = asked.period ?? monthOfNumber(newest);
    const spanOf = (of: Period) => spanOfMonths(of, of.kind === "month" ? undefined : newest);
    const span = spanOf(period);
    const scope = scopeOf(book, asked.hamletId, whole);
    const spans = {
      now: span,
      before: spanOf(shiftPeriod(period, -1)),
      yearBefore: yearEarlier(span),
      sinceNewYear: sinceNewYear(span),
    };
    const ids = [...new Set(book.definitions.map(({ indicatorId }) => indicatorId))];
    const rows = ids.flatMap((indicatorId): FigureRow[] => {
      const definition = isOf(book, indicatorId, span.to, scope);
      if (!definition || (asked.pillar && definition.pillar !== asked.pillar)) return [];
      const of = (one: MonthSpan): SpannedFigure => ({
        span: one,
        figure: isOf(book, indicatorId, one.to, scope)
          ? rollUp(book, { indicatorId, span: one, scope })
          : undefinedFigure(rollUp(book, { indicatorId, span, scope })),
      });
      return [
        {
          ...{ definition, now: of(spans.now), before: of(spans.before) },
          ...{ yearBefore: of(spans.yearBefore), sinceNewYear: of(spans.sinceNewYear) },
          ahead: nextTarget(book, indicatorId, yearOfMonth(span.to)),
          place: all && scope.kind === "hamlet" ? ownPlace(rankHamlets(all, { indicatorId, span }), scope.id) : null,
        },
      ];
    });
    const pillars = PILLARS.flatMap((pillar) => {
      const own = rows.filter(({ definition }) => definition.pillar === pillar);
      return own.length > 0 ? [{ pillar, rows: own }] : [];
    });
    const hamlets = whole ? hamletsIn(book, span.to) : book.hamlets;
    return {
      ...{ period, span, newest, scope, pillars },
      hamlets: hamlets.map(({ id, name }) => ({ id, name })),
      wholeCommune: whole || reportersOf(actor).some(({ kind }) => kind === "unit"),
    };
  });
}

const yearEarlier = ({ from, to }: MonthSpan): MonthSpan => ({ from: from - 12, to: to - 12 });

/** A figure of a time when the indicator was not what it is. */
function undefinedFigure(now: Figure): Figure {
  return {
    ...{
      ...now,
      definition: null,
      none: "no-definition",
      numerator: null,
      denominator: null,
      centi: null,
      tenths: null,
    },
    ...{ target: null, judgement: "no-target" },
    complete: { asked: 0, filled: 0, reporters: 0, full: 0, carried: 0 },
    flags: { above: false, aboveParts: 0, noDenominator: 0, redefined: false },
  };
}
