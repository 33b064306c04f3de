import { addDays, type CivilDate, dayOf, daysBetween, formatDay } from "@/lib/kernel/civil-date";
import { type MarkedDays, workingDaysUntil } from "./calendar";

/** Until when a report is in time. */
export interface Due {
  /** The last good day. */
  readonly day: CivilDate;
  /** The hour of that day, "17:00" in Viet Nam; null: the whole day. */
  readonly time: string | null;
  /** How it is named: "trước ngày 20/11" or "hết ngày 19/11", which are the same. */
  readonly form: "before" | "by";
}

export type Lateness =
  | { readonly late: false }
  | {
      readonly late: true;
      /** Days of the calendar after the last good day; 0 later on that day itself. */
      readonly days: number;
      readonly minutes: number;
    };

const MINUTE = 60_000;

/** The first instant no longer in time. A report of 17:00 and some seconds, which screens show as 17:00, is in time at 17:00. */
export function dueEnds({ day, time }: Due): Date {
  if (time === null) return new Date(`${addDays(day, 1)}T00:00:00+07:00`);
  return new Date(Date.parse(`${day}T${time}:00+07:00`) + MINUTE);
}

/** Of a report sent at an instant (by the portal's clock): in time, or late by how much. */
export function latenessOf(due: Due, sentAt: Date): Lateness {
  const over = sentAt.getTime() - dueEnds(due).getTime();
  if (over < 0) return { late: false };
  const minutes = Math.max(1, Math.ceil(over / MINUTE));
  return { late: true, days: Math.max(0, daysBetween(due.day, dayOf(sentAt))), minutes };
}

/** Has the time passed without a report? */
export function isOverdue(due: Due, now: Date): boolean {
  return now >= dueEnds(due);
}

function lateBy({ days, minutes }: { readonly days: number; readonly minutes: number }): string {
  if (days > 0) return `${days} ngày`;
  return minutes >= 60 ? `${Math.floor(minutes / 60)} giờ` : `${minutes} phút`;
}

/** "đúng hạn", "trễ 2 ngày", "trễ 3 giờ". */
export function latenessWords(lateness: Lateness): string {
  return lateness.late ? `trễ ${lateBy(lateness)}` : "đúng hạn";
}

/** "20/11". */
export function shortDay(day: CivilDate): string {
  return formatDay(day).slice(0, 5);
}

/** "7 giờ", "17 giờ 30". */
function hourWords(time: string): string {
  const [hour, minute] = time.split(":");
  return `${Number(hour)} giờ${minute === "00" ? "" : ` ${minute}`}`;
}

/** "trước ngày 20/11", "hết ngày 19/11", "17 giờ ngày 12/9"; `year` writes the day in full. */
export function dueWords({ day, time, form }: Due, year = false): string {
  const written = year ? formatDay : shortDay;
  if (time !== null) return `${hourWords(time)} ngày ${written(day)}`;
  return form === "before" ? `trước ngày ${written(addDays(day, 1))}` : `hết ngày ${written(day)}`;
}

/** How far off it is: "còn 3 ngày làm việc", "còn 2 ngày, đều là ngày nghỉ", "hôm nay là ngày cuối", "quá hạn 2 ngày". */
export function leftWords(marked: MarkedDays, due: Due, now: Date): string {
  const over = latenessOf(due, now);
  if (over.late) return `quá hạn ${lateBy(over)}`;
  const today = dayOf(now);
  if (today === due.day) return due.time === null ? "hôm nay là ngày cuối" : "hạn hôm nay";
  const working = workingDaysUntil(marked, today, due.day);
  return working > 0 ? `còn ${working} ngày làm việc` : `còn ${daysBetween(today, due.day)} ngày, đều là ngày nghỉ`;
}

/** "còn 3 ngày làm việc (trước ngày 20/11)", "quá hạn 2 ngày (trước ngày 20/11)". */
export function remainingWords(marked: MarkedDays, due: Due, now: Date): string {
  return `${leftWords(marked, due, now)} (${dueWords(due)})`;
}
