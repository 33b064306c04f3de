import { hamletsAsked, unitsAsked } from "./asked-boxes";
import { monthDue, monthPeriod } from "./due";
import { definitionIn, type FigureBook, hamletsIn } from "./figures/figure-book";
import { type MonthNumber, monthInYear, monthOfNumber } from "./figures/month-number";
import { parseReporterKey, type Reporter, reporterKey } from "./reporter";
import { type Heat, heatOf, type KnownReport, standingOf } from "./reporting-standing";

/** How a reporter stands in a month, with the report that stands. */
export interface HeatCell {
  readonly month: MonthNumber;
  readonly heat: Heat;
  readonly reportId: string | null;
}

/** Each reporter and month once: asked and due by now, reported at all, and in time. */
export interface HeatSum {
  readonly due: number;
  readonly reported: number;
  readonly inTime: number;
}

export interface HeatRow {
  readonly key: string;
  readonly reporter: Reporter;
  readonly cells: readonly HeatCell[];
  readonly sum: HeatSum;
}

export interface HeatGrid {
  readonly months: readonly MonthNumber[];
  readonly rows: readonly HeatRow[];
  /** By month, in their order. */
  readonly columns: readonly HeatSum[];
  readonly sum: HeatSum;
}

/** What is still open counts neither way. */
export function sumHeats(heats: readonly Heat[]): HeatSum {
  const of = (...wanted: readonly Heat[]) => heats.filter((heat) => wanted.includes(heat)).length;
  return { due: of("full", "late", "missing"), reported: of("full", "late"), inTime: of("full") };
}

/** Reports of all states, by "month number|reporter key". */
export type ReportsOfMonths = ReadonlyMap<string, readonly KnownReport[]>;

/** Who stands where in these months: bản by number, then offices, each that was asked in one of them. */
export function heatGrid(
  book: FigureBook,
  months: readonly MonthNumber[],
  reports: ReportsOfMonths,
  { now, offices }: { readonly now: Date; readonly offices: readonly string[] },
): HeatGrid {
  const askedIn = new Map(months.map((month) => [month, askedReporters(book, month)]));
  const keys = [
    ...book.hamlets.map(({ id }) => reporterKey({ kind: "hamlet", id })),
    ...offices.map((id) => reporterKey({ kind: "unit", id })),
  ];
  const periods = new Map(months.map((month) => [month, monthPeriod(book.calendar, monthOfNumber(month))]));
  const rows = keys.flatMap((key): HeatRow[] => {
    const reporter = parseReporterKey(key);
    if (!reporter) return [];
    const cells = months.map((month): HeatCell => {
      const period = periods.get(month);
      const asked = askedIn.get(month)?.has(key) ?? false;
      if (!period) return { month, heat: "not-asked", reportId: null };
      const due = monthDue(book.calendar, period, reporter);
      const standing = standingOf(asked, due, reports.get(`${month}|${key}`) ?? [], now);
      return { month, heat: heatOf(standing), reportId: standing.reportId };
    });
    if (cells.every(({ heat }) => heat === "not-asked")) return [];
    return [{ key, reporter, cells, sum: sumHeats(cells.map(({ heat }) => heat)) }];
  });
  const heatsIn = (at: number) => rows.flatMap(({ cells }) => cells[at]?.heat ?? []);
  return {
    ...{ months, rows, columns: months.map((_, at) => sumHeats(heatsIn(at))) },
    sum: sumHeats(rows.flatMap(({ cells }) => cells.map(({ heat }) => heat))),
  };
}

/** Of whom anything is asked in a month. */
function askedReporters(book: FigureBook, month: MonthNumber): ReadonlySet<string> {
  const ids = new Set(book.definitions.map(({ indicatorId }) => indicatorId));
  const meant = [...ids].flatMap((id) => definitionIn(book, id, month) ?? []);
  const asked = { kind: "month", month: monthInYear(month) } as const;
  const hamlets = hamletsAsked(meant, asked) ? hamletsIn(book, month) : [];
  return new Set([
    ...hamlets.map(({ id }) => reporterKey({ kind: "hamlet", id })),
    ...unitsAsked(meant, asked).map((id) => reporterKey({ kind: "unit", id })),
  ]);
}

/** Whole percent, half up; null where nothing was due. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((200 * part + whole) / (2 * whole));
}
