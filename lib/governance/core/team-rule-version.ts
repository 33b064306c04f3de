import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** "BINH_LU/2" is the second of the sets that go back to "BINH_LU". */
export function firstCodeOf(code: string): string {
  return code.split("/", 1)[0] ?? code;
}

/** The code of the next set that goes back to the same first one. */
export function nextCode(code: string, codes: readonly string[]): string {
  const first = firstCodeOf(code);
  const numbers = codes.filter((one) => firstCodeOf(one) === first).map((one) => Number(one.split("/")[1] ?? 1));
  return `${first}/${Math.max(1, ...numbers) + 1}`;
}

const SINCE = / \(từ \d{2}\/\d{2}\/\d{4}\)$/u;

/** The title asked for, with the day it is in force from when another set bears it already. */
export function titleFrom(wanted: string, titles: readonly string[], from: CivilDate): string {
  return titles.includes(wanted) ? `${wanted.replace(SINCE, "")} (từ ${formatDay(from)})` : wanted;
}
