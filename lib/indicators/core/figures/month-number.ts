import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { monthsOfPeriod, type Period, periodOf } from "@/lib/kernel/period";

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
