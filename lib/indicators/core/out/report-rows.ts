import { formatNumber } from "@/lib/kernel/numbers";
import type { Definition, Pillar } from "../definition";
import { dividedHalfUp } from "../figures/amount";
import type { FigureBook, TargetFact } from "../figures/figure-book";
import { centiWords, figureWords, targetWords } from "../figures/figure-words";
import { type MonthNumber, type MonthSpan, monthInYear, sinceNewYear, yearOfMonth } from "../figures/month-number";
import { COMMUNE } from "../figures/parts";
import { type Figure, type Judgement, nextTarget, rollUp } from "../roll-up";
import { type PaperPeriod, periodBefore, yearBefore } from "./paper-period";

/** A line of a report's table: an indicator as planned, as done, and as it was before. Words as screens write them. */
export interface ReportRow {
  readonly indicatorId: string;
  readonly code: string;
  readonly name: string;
  readonly pillar: Pillar;
  readonly unit: string;
  /** "từ 80"; "từ 80 (2030)" where this year has none; empty without any. */
  readonly plan: string;
  /** In the period; of what is summed, in the period alone. */
  readonly now: string;
  /** Since New Year: what the year's plan is held against. */
  readonly total: string;
  /** "103,0": of the plan; empty where a share of it says nothing. */
  readonly percent: string;
  /** Tenths of a percent of the plan, for drawing. */
  readonly percentTenths: number | null;
  readonly before: string;
  readonly yearAgo: string;
  readonly judgement: Judgement;
}

type Plan = Pick<TargetFact, "valueCenti" | "upperCenti" | "year">;

const bare = (words: string, unit: string): string =>
  unit !== "" && words.endsWith(unit) ? words.slice(0, -unit.length).trim() : words;

/** How a figure is written in a table whose unit has a column of its own. */
function inTable(figure: Figure, unit: string): string {
  const words = figureWords(figure);
  return words === "–" ? "" : bare(words, unit);
}

/** "%" of a share, what is counted of a count. */
export function unitOf({ measure, unit }: Pick<Definition, "measure" | "unit">): string {
  return measure === "ratio" ? "%" : measure === "yes-no" ? "" : unit;
}

/** Tenths of a percent of the plan that were reached, half up from the exact numbers; null where that says nothing. */
export function percentOfPlan(
  { numerator, denominator, definition }: Pick<Figure, "numerator" | "denominator" | "definition">,
  target: { readonly valueCenti: number } | null,
): number | null {
  if (numerator === null || !definition || !target || target.valueCenti <= 0) return null;
  const { comparator, measure } = definition;
  if (measure === "yes-no" || comparator === "at-most" || comparator === "less-than") return null;
  if (measure === "count") return toNumber(dividedHalfUp(BigInt(numerator) * 100_000n, BigInt(target.valueCenti)));
  const whole = BigInt(denominator ?? 0) * BigInt(target.valueCenti);
  return toNumber(dividedHalfUp(BigInt(numerator) * 10_000_000n, whole));
}

const toNumber = (found: bigint | null): number | null => (found === null ? null : Number(found));

const tenths = (value: number): string => formatNumber(value / 10, { minDecimals: 1, maxDecimals: 1 });

/** "từ 80"; a plan of a later year says which: "từ 80 (2030)". */
function planOf(definition: Definition, plan: Plan | null, year: number, unit: string): string {
  if (!plan && definition.comparator !== "yes") return "";
  const words = bare(targetWords(definition, plan) ?? "", unit);
  return plan && plan.year !== year ? `${words} (${plan.year})` : words;
}

/** The indicators defined on the last day of a span, in the order of lists. */
export function definedIn(book: FigureBook, span: MonthSpan): Definition[] {
  const ids = [...new Set(book.definitions.map(({ indicatorId }) => indicatorId))];
  return ids
    .flatMap((indicatorId) => rollUp(book, { indicatorId, scope: COMMUNE, span }).definition ?? [])
    .sort((a, b) => a.position - b.position || a.code.localeCompare(b.code));
}

/** The table of a report: every indicator of the period, held against the year's plan, the time before, a year ago. */
export function reportRows(book: FigureBook, period: PaperPeriod): readonly ReportRow[] {
  const { span } = period;
  return definedIn(book, span).map((definition): ReportRow => {
    const { indicatorId, code, name, pillar } = definition;
    const unit = unitOf(definition);
    const at = (over: MonthSpan) => rollUp(book, { indicatorId, scope: COMMUNE, span: over });
    const total = at(definition.timing === "flow" ? sinceNewYear(span) : { from: span.to, to: span.to });
    const year = yearOfMonth(span.to);
    const plan: Plan | null = total.target ?? nextTarget(book, indicatorId, year);
    const percent = percentOfPlan(total, plan);
    return {
      ...{ indicatorId, code, name, pillar, unit, plan: planOf(definition, plan, year, unit) },
      ...{ now: inTable(at(span), unit), total: inTable(total, unit) },
      ...{ percent: percent === null ? "" : tenths(percent), percentTenths: percent },
      ...{ before: inTable(at(periodBefore(period).span), unit), yearAgo: inTable(at(yearBefore(period)), unit) },
      judgement: total.judgement,
    };
  });
}

/** A point of a course over months: "11/26" and its figure. */
export interface TrendFigure {
  readonly label: string;
  readonly centi: number | null;
  readonly shown: string;
}

const label = (month: MonthNumber) =>
  `${String(monthInYear(month)).padStart(2, "0")}/${String(yearOfMonth(month) % 100).padStart(2, "0")}`;

/** How many of the indicators with a plan are met, month by month up to one: the course of the whole. */
export function metByMonth(book: FigureBook, to: MonthNumber, months: number): readonly TrendFigure[] {
  return Array.from({ length: months }, (_, back) => to - months + 1 + back).map((month) => {
    const span = { from: month, to: month };
    const judged = definedIn(book, span).map((definition) => {
      const over = definition.timing === "flow" ? sinceNewYear(span) : span;
      return rollUp(book, { indicatorId: definition.indicatorId, scope: COMMUNE, span: over }).judgement;
    });
    const met = judged.filter((one) => one === "met").length;
    const known = judged.filter((one) => one === "met" || one === "not-met").length;
    return {
      label: label(month),
      centi: known === 0 ? null : met * 100,
      shown: known === 0 ? "–" : centiWords(met * 100),
    };
  });
}
