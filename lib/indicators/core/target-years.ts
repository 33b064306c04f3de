import { type CivilDate, parts } from "@/lib/kernel/civil-date";

/** The years of the project the commune works under. */
export const TARGET_YEARS = [2026, 2027, 2028, 2029, 2030] as const;

/** The year that is being assigned: the next one from October on. */
export function assignedYear(today: CivilDate): number {
  const { year, month } = parts(today);
  return Math.min(Math.max(month >= 10 ? year + 1 : year, 2026), 2030);
}

/** A year of the project asked for in an address; the one being assigned for anything else. */
export function askedYear(text: string, today: CivilDate): number {
  return TARGET_YEARS.find((year) => String(year) === text) ?? assignedYear(today);
}
