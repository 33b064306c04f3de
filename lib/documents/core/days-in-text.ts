import { type CivilDate, parseCivilDate } from "@/lib/kernel/civil-date";

/** A day as a text says it: "5/1/2026" or "05 tháng 01 năm 2026"; `day` null where there is no such day. */
export interface DayInText {
  readonly index: number;
  readonly raw: string;
  readonly day: CivilDate | null;
  readonly numeric: boolean;
}

const DAY =
  /(?<![\d/.,-])(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?![\d/])/giu;

/** Every full day in a text, in order. */
export function daysInText(text: string): DayInText[] {
  return [...text.matchAll(DAY)].map((found) => {
    const [raw, day, mark, month, year, dayInWords, monthInWords, yearInWords] = found;
    const [d, m, y] = mark ? [day, month, year] : [dayInWords, monthInWords, yearInWords];
    const civil = parseCivilDate(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
    return { index: found.index, raw, day: civil, numeric: mark !== undefined };
  });
}
