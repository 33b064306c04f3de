import { addDays, type CivilDate, civilDate, formatDay } from "@/lib/kernel/civil-date";

/** No committee of this kind is older than the first programme on information technology in administration. */
const EARLIEST = civilDate("2000-01-01");
const MOST_DAYS_AHEAD = 5 * 366;

/** Why a day can hardly be the one on which a decision begins to hold, as a slip of the pen would make it; else null. */
export function strangeDay(day: CivilDate, today: CivilDate): string | null {
  if (day < EARLIEST) return `Ngày ${formatDay(day)} quá xa trước đây: xem lại năm.`;
  if (day > addDays(today, MOST_DAYS_AHEAD)) return `Ngày ${formatDay(day)} còn quá xa: xem lại năm.`;
  return null;
}
