import { type CivilDate, parseCivilDate } from "@/lib/kernel/civil-date";

/** The day an address asks for, typed or as the portal writes it; today for anything else. */
export function askedDay(text: string, today: CivilDate): CivilDate {
  return parseCivilDate(text) ?? today;
}
