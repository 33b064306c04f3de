declare const civil: unique symbol;

/** A calendar day of the Gregorian calendar as "yyyy-MM-dd", without an hour or a zone. Compares with < and >. */
export type CivilDate = string & { readonly [civil]: true };

export const ZONE = "Asia/Ho_Chi_Minh";

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;

function build(year: number, month: number, day: number): CivilDate | null {
  if (year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as CivilDate;
}

/** Reads "yyyy-MM-dd" or "d/M/yyyy" (also with dots or hyphens); null when it is no day between 1900 and 2200. */
export function parseCivilDate(text: string): CivilDate | null {
  const iso = ISO.exec(text.trim());
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = VIETNAMESE.exec(text.trim());
  return local ? build(Number(local[3]), Number(local[2]), Number(local[1])) : null;
}

/** For literals and stored values: throws on anything that is not a day. */
export function civilDate(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed) throw new Error(`not a calendar day: ${text}`);
  return parsed;
}

export function parts(day: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function addDays(day: CivilDate, count: number): CivilDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as CivilDate;
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Does [from, to) hold on the day? A null end is open. */
export function holdsOn(
  span: { readonly from: CivilDate | null; readonly to: CivilDate | null },
  day: CivilDate,
): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || day < span.to);
}

/** dd/MM/yyyy, the form of every screen. */
export function formatDay(day: CivilDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "ngày 05 tháng 01 năm 2026": zero before days under 10 and before months 1 and 2 (NĐ 30/2020, Phụ lục I, II.4). */
export function formatDayInWords(day: CivilDate): string {
  const { year, month, day: date } = parts(day);
  return `ngày ${String(date).padStart(2, "0")} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** The day it is in Viet Nam at an instant. */
export function dayOf(instant: Date): CivilDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, dateStyle: "short" }).format(instant) as CivilDate;
}

/** A day as PostgreSQL's DATE travels through the driver: midnight UTC. */
export function toDbDate(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function fromDbDate(date: Date): CivilDate {
  return date.toISOString().slice(0, 10) as CivilDate;
}
