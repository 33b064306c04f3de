import type { CivilDate } from "@/lib/kernel/civil-date";

/** The last instant of a day in Viet Nam: "hết ngày" in a question of what was known by then. */
export function endOfDay(day: CivilDate): Date {
  return new Date(`${day}T23:59:59.999+07:00`);
}
