import { textIn } from "@/components/layout/page-query";
import { type CivilDate, parts } from "@/lib/kernel/civil-date";

/** The year an address asks for; this year for anything that is none. */
export function readHolidayYearAsked(query: Record<string, string | string[] | undefined>, today: CivilDate): number {
  const asked = textIn(query, "nam");
  return /^20[2-9]\d$/.test(asked) ? Number(asked) : parts(today).year;
}
