import { addDays, type CivilDate, civilDate, daysBetween, parseCivilDate } from "@/lib/kernel/civil-date";
import { isDayOff, type MarkedDays } from "./calendar";

export const HOLIDAY_KINDS = ["off", "worked"] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface ListedDay {
  readonly day: CivilDate;
  readonly name: string;
  readonly kind: HolidayKind;
}

/** Days off by law that keep their date; Tết, Giỗ Tổ and the day beside 02/9 are set anew every year. */
const FIXED: readonly { readonly monthDay: string; readonly name: string; readonly since: number }[] = [
  { monthDay: "01-01", name: "Tết Dương lịch", since: 1900 },
  { monthDay: "04-30", name: "Ngày Chiến thắng 30/4", since: 1975 },
  { monthDay: "05-01", name: "Ngày Quốc tế Lao động 01/5", since: 1945 },
  { monthDay: "09-02", name: "Quốc khánh 02/9", since: 1945 },
  { monthDay: "11-24", name: "Ngày Văn hóa Việt Nam 24/11", since: 2026 },
];

/**
 * The days off of a year that keep their date. One that falls on a Saturday or Sunday gives the next working day off
 * instead (Bộ luật Lao động, Điều 111 khoản 3).
 */
export function fixedDaysOf(year: number): ListedDay[] {
  const named = FIXED.filter(({ since }) => year >= since).map(({ monthDay, name }) => ({
    ...{ day: civilDate(`${year}-${monthDay}`), name, kind: "off" as const },
  }));
  const off = new Map<CivilDate, HolidayKind>(named.map(({ day }) => [day, "off"]));
  const instead = named.flatMap(({ day, name }): ListedDay[] => {
    if (!isDayOff(new Map(), day)) return [];
    let free = addDays(day, 1);
    while (isDayOff(off, free)) free = addDays(free, 1);
    off.set(free, "off");
    return [{ day: free, name: `Nghỉ bù ${name}`, kind: "off" }];
  });
  return [...named, ...instead].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export interface HolidayListing {
  readonly days: readonly ListedDay[];
  /** What could not be read: the line as it stands in the text, from 1, and why. */
  readonly faults: readonly { readonly line: number; readonly words: string }[];
}

const LONGEST = 15;
const DAY = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4})`;
const LINE = new RegExp(String.raw`^${DAY}(?:\s*(?:-|–|đến|den)\s*${DAY})?[\s:;,|–-]+(.+)$`, "iu");

/**
 * Reads lines as they are typed or pasted: a day, or the first and the last of several, then what it is. A line that
 * says "làm bù" or "đi làm" is a day worked. Lines without anything are passed over.
 */
export function readHolidayList(text: string): HolidayListing {
  const days = new Map<CivilDate, ListedDay>();
  const faults: { line: number; words: string }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (line === "") continue;
    const refuse = (words: string) => faults.push({ line: index + 1, words });
    const [, first = "", last, words = ""] = LINE.exec(line) ?? [];
    const from = parseCivilDate(first);
    const to = last ? parseCivilDate(last) : from;
    const name = words.replace(/^[\s:;,|–-]+/, "").trim();
    if (!from || !to) refuse("cần ngày như 16/02/2026 rồi đến tên ngày nghỉ");
    else if (to < from) refuse("ngày cuối đứng trước ngày đầu");
    else if (daysBetween(from, to) >= LONGEST) refuse(`dài quá ${LONGEST} ngày`);
    else if (name.length > 150) refuse("tên dài quá 150 chữ");
    else {
      const kind: HolidayKind = /làm bù|đi làm/iu.test(name) ? "worked" : "off";
      for (let day = from; day <= to; day = addDays(day, 1)) {
        const twice = days.get(day);
        if (twice && twice.kind !== kind) refuse("một ngày vừa nghỉ vừa làm bù");
        else days.set(day, { day, name, kind });
      }
    }
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), faults };
}

/** Is a mark of no effect: off on a day that is off anyway, or worked on a working day? */
export function isIdleMark(marked: MarkedDays, { day, kind }: Pick<ListedDay, "day" | "kind">): boolean {
  const others = new Map(marked);
  others.delete(day);
  return isDayOff(others, day) === (kind === "off");
}
