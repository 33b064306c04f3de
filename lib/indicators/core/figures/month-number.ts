import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { formatPeriod, monthsOfPeriod, type Period, parsePeriodKey, periodOf } from "@/lib/kernel/period";

/** Months counted through, January of the year 0 is 0: what figures are ordered and summed by. */
export type MonthNumber = number;

/** Months from one to another, both counted. */
export interface MonthSpan {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
}

export function monthNumber({ year, index }: Pick<Period, "year" | "index">): MonthNumber {
  return year * 12 + index - 1;
}

export function monthOfNumber(month: MonthNumber): Period {
  const year = Math.floor(month / 12);
  return { kind: "month", year, index: month - year * 12 + 1 };
}

/** "2026-11", as reports keep it. */
export function monthKey(month: MonthNumber): string {
  const { year, index } = monthOfNumber(month);
  return `${String(year).padStart(4, "0")}-${String(index).padStart(2, "0")}`;
}

/** Reads what monthKey writes; NaN for anything else. */
export function monthNumberOfKey(key: string): MonthNumber {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(key) ? Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1 : Number.NaN;
}

export function monthNumberOf(day: CivilDate): MonthNumber {
  return monthNumber(periodOf("month", day));
}

/** The months of a month, quarter or year; cut off at `until`, so that months to come do not count as missing. */
export function spanOfMonths(period: Period, until = Number.POSITIVE_INFINITY): MonthSpan {
  const months = monthsOfPeriod(period).map(monthNumber);
  const from = months[0] as number;
  return { from, to: Math.max(from, Math.min(months.at(-1) as number, until)) };
}

/** From the first month of the year to the last of a span: "lũy kế từ đầu năm". */
export function sinceNewYear({ to }: MonthSpan): MonthSpan {
  return { from: Math.floor(to / 12) * 12, to };
}

export function yearOfMonth(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function monthInYear(month: MonthNumber): number {
  return month - yearOfMonth(month) * 12 + 1;
}

export function firstDayOfMonth(month: MonthNumber): CivilDate {
  return civilDate(`${monthKey(month)}-01`);
}

export function monthsIn({ from, to }: MonthSpan): MonthNumber[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** "2026-11" or "2026-10..2026-11": a span in an address. */
export function spanSlug({ from, to }: MonthSpan): string {
  return from === to ? monthKey(to) : `${monthKey(from)}..${monthKey(to)}`;
}

/** So many months may be asked for at once. */
const LONGEST_SPAN = 24;

/** Reads what spanSlug writes, and a quarter or year by its key; null for anything else. */
export function parseSpanSlug(text: string): MonthSpan | null {
  const [first = "", last, ...rest] = text.split("..");
  if (rest.length > 0) return null;
  const period = last === undefined ? parsePeriodKey(first) : null;
  if (last === undefined) return period && spanOfMonths(period);
  const span = { from: monthNumberOfKey(first), to: monthNumberOfKey(last) };
  return span.from <= span.to && span.to - span.from < LONGEST_SPAN ? span : null;
}

/** "tháng 11 năm 2026", "quý IV năm 2026", "năm 2026", "tháng 10 đến tháng 11 năm 2026", as within a sentence. */
export function spanWords(span: MonthSpan): string {
  if (span.from === span.to) return formatPeriod(monthOfNumber(span.to));
  for (const kind of ["quarter", "year"] as const) {
    const period = periodOf(kind, firstDayOfMonth(span.to));
    const whole = spanOfMonths(period);
    if (whole.from === span.from && whole.to === span.to) return formatPeriod(period);
  }
  const [from, to] = [monthOfNumber(span.from), monthOfNumber(span.to)];
  const first = from.year === to.year ? `tháng ${from.index}` : formatPeriod(from);
  return `${first} đến ${formatPeriod(to)}`;
}

/** The month, quarter or year a span is, or is the beginning of. */
export function periodOfSpan(span: MonthSpan): Period {
  if (span.from === span.to) return monthOfNumber(span.to);
  const quarter = periodOf("quarter", firstDayOfMonth(span.to));
  return spanOfMonths(quarter).from === span.from ? quarter : periodOf("year", firstDayOfMonth(span.to));
}
