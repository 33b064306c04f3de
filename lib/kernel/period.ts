import { type CivilDate, civilDate, parts } from "./civil-date";

/** A month, quarter or year of the calendar; `index` is 1–12, 1–4, or always 1 for a year. */
export interface Period {
  readonly kind: "month" | "quarter" | "year";
  readonly year: number;
  readonly index: number;
}

const PER_YEAR = { month: 12, quarter: 4, year: 1 } satisfies Record<Period["kind"], number>;
const ROMAN = ["", "I", "II", "III", "IV"];

/** The period of a kind that a day lies in. */
export function periodOf(kind: Period["kind"], day: CivilDate): Period {
  const { year, month } = parts(day);
  return { kind, year, index: Math.ceil((month * PER_YEAR[kind]) / 12) };
}

/** The period `count` steps later (earlier when negative). */
export function shiftPeriod({ kind, year, index }: Period, count: number): Period {
  const steps = year * PER_YEAR[kind] + (index - 1) + count;
  const shiftedYear = Math.floor(steps / PER_YEAR[kind]);
  return { kind, year: shiftedYear, index: steps - shiftedYear * PER_YEAR[kind] + 1 };
}

function firstDay({ kind, year, index }: Period): CivilDate {
  const month = ((index - 1) * 12) / PER_YEAR[kind] + 1;
  return civilDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
}

/** The days of a period, half open: from its first day up to, and without, the next period's first day. */
export function spanOfPeriod(period: Period): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: firstDay(period), to: firstDay(shiftPeriod(period, 1)) };
}

export function isInPeriod(period: Period, day: CivilDate): boolean {
  const { from, to } = spanOfPeriod(period);
  return from <= day && day < to;
}

/** "2026-11", "2026-Q4" or "2026": for addresses and storage; orders within one kind. */
export function periodKey({ kind, year, index }: Period): string {
  if (kind === "year") return String(year);
  return kind === "quarter" ? `${year}-Q${index}` : `${year}-${String(index).padStart(2, "0")}`;
}

/** Reads what periodKey writes; null when it is none. */
export function parsePeriodKey(key: string): Period | null {
  const found = /^((?:19|20|21)\d{2})(?:-(?:(Q)([1-4])|(0[1-9]|1[0-2])))?$/.exec(key);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2]) return { kind: "quarter", year, index: Number(found[3]) };
  return found[4] ? { kind: "month", year, index: Number(found[4]) } : { kind: "year", year, index: 1 };
}

/** "tháng 11 năm 2026", "quý IV năm 2026", "năm 2026", as within a sentence. */
export function formatPeriod({ kind, year, index }: Period): string {
  if (kind === "year") return `năm ${year}`;
  return kind === "quarter" ? `quý ${ROMAN[index]} năm ${year}` : `tháng ${index} năm ${year}`;
}

/** The months of a period in order; a month is its own only month. */
export function monthsOfPeriod(period: Period): Period[] {
  const count = 12 / PER_YEAR[period.kind];
  const first = periodOf("month", firstDay(period));
  return Array.from({ length: count }, (_, step) => shiftPeriod(first, step));
}
