import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarRule,
  coveredDays,
  currentMonth,
  isDayOff,
  lastGoodDay,
  type MarkedDays,
  namedLastDay,
  parseMonth,
  USUAL_RULE,
  workingDaysUntil,
} from "@/lib/indicators/core/calendar";
import { type Calendar, dueOf, extensionKey, monthPeriod } from "@/lib/indicators/core/due";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { type Period, periodKey, periodOf, shiftPeriod, spanOfPeriod } from "@/lib/kernel/period";

const month = (key: string): Period => {
  const found = parseMonth(key);
  if (!found) throw new Error(key);
  return found;
};
const rule = (change: Partial<CalendarRule>): CalendarRule => ({ ...USUAL_RULE, ...change });
const NONE: MarkedDays = new Map();

const anyMonth = fc.integer({ min: 0, max: 240 }).map((steps) => shiftPeriod(month("2018-01"), steps));
const anyRule = fc.record({
  from: anyMonth.map((at) => spanOfPeriod(at).from),
  firstDay: fc.integer({ min: 1, max: 28 }),
  deadlineDay: fc.integer({ min: 1, max: 31 }),
  deadlineMonth: fc.constantFrom("same" as const, "next" as const),
  deadlineForm: fc.constantFrom("before" as const, "by" as const),
  onDayOff: fc.constantFrom("keep" as const, "earlier" as const, "later" as const),
});
const anyMarked = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 7_000 }), fc.constantFrom("off" as const, "worked" as const)), {
    maxLength: 60,
  })
  .map((days) => new Map(days.map(([offset, kind]) => [addDays(civilDate("2018-01-01"), offset), kind])));

describe("the last good day", () => {
  it.each([
    ["before 20", {}, "2026-11", "2026-11-19"],
    ["by 20", { deadlineForm: "by" }, "2026-11", "2026-11-20"],
    ["before 20 of the next month, over a year's end", { deadlineMonth: "next" }, "2026-12", "2027-01-19"],
    ["by 31 in a month of 30 days", { deadlineForm: "by", deadlineDay: 31 }, "2026-11", "2026-11-30"],
    ["before 31 in a month of 30 days, of which every day is before", { deadlineDay: 31 }, "2026-11", "2026-11-30"],
    ["before 31 in a month of 31 days", { deadlineDay: 31 }, "2026-12", "2026-12-30"],
    ["by 30 in February", { deadlineForm: "by", deadlineDay: 30 }, "2027-02", "2027-02-28"],
    ["by 29 in a leap February", { deadlineForm: "by", deadlineDay: 29 }, "2028-02", "2028-02-29"],
    ["before the 1st of the next month", { deadlineDay: 1, deadlineMonth: "next" }, "2026-11", "2026-11-30"],
  ] as const)("%s", (_, change, key, day) => {
    expect(namedLastDay(rule(change), month(key))).toBe(day);
    expect(lastGoodDay(rule(change), month(key), NONE)).toBe(day);
  });

  it("stays on a day off, or moves to the nearest working day before or after", () => {
    // 19/12/2026 is a Saturday.
    expect(lastGoodDay(rule({}), month("2026-12"), NONE)).toBe("2026-12-19");
    expect(lastGoodDay(rule({ onDayOff: "earlier" }), month("2026-12"), NONE)).toBe("2026-12-18");
    expect(lastGoodDay(rule({ onDayOff: "later" }), month("2026-12"), NONE)).toBe("2026-12-21");
    const marked: MarkedDays = new Map([
      [civilDate("2026-12-18"), "off"],
      [civilDate("2026-12-20"), "worked"],
    ]);
    expect(lastGoodDay(rule({ onDayOff: "earlier" }), month("2026-12"), marked)).toBe("2026-12-17");
    expect(lastGoodDay(rule({ onDayOff: "later" }), month("2026-12"), marked)).toBe("2026-12-20");
  });

  it("moves over the whole of Tết", () => {
    const tet: MarkedDays = new Map([16, 17, 18, 19, 20].map((day) => [civilDate(`2026-02-${day}`), "off" as const]));
    expect(lastGoodDay(rule({ onDayOff: "later" }), month("2026-02"), tet)).toBe("2026-02-23");
    expect(lastGoodDay(rule({ onDayOff: "earlier" }), month("2026-02"), tet)).toBe("2026-02-13");
  });

  it("is a working day wherever the rule moves it, and nothing but days off lies between", () => {
    fc.assert(
      fc.property(anyRule, anyMonth, anyMarked, (one, at, marked) => {
        const named = namedLastDay(one, at);
        const last = lastGoodDay(one, at, marked);
        if (one.onDayOff === "keep") {
          expect(last).toBe(named);
          return;
        }
        expect(isDayOff(marked, last)).toBe(false);
        const step = one.onDayOff === "earlier" ? -1 : 1;
        for (let day = named; day !== last; day = addDays(day, step)) expect(isDayOff(marked, day)).toBe(true);
      }),
    );
  });
});

describe("the days a period covers", () => {
  it("from the 15th to the 14th, or the whole month", () => {
    expect(coveredDays([], month("2026-12"))).toEqual({ from: "2026-11-15", to: "2026-12-15" });
    const whole = rule({ firstDay: 1, from: civilDate("2026-01-01") });
    expect(coveredDays([whole], month("2026-02"))).toEqual({ from: "2026-02-01", to: "2026-03-01" });
  });

  it("where a new rule begins, its first period goes on from where the old one ended", () => {
    const whole = rule({ firstDay: 1, from: civilDate("2027-01-01") });
    expect(coveredDays([whole], month("2026-12"))).toEqual({ from: "2026-11-15", to: "2026-12-15" });
    expect(coveredDays([whole], month("2027-01"))).toEqual({ from: "2026-12-15", to: "2027-02-01" });
    const back = rule({ firstDay: 15, from: civilDate("2027-03-01") });
    expect(coveredDays([whole, back], month("2027-03"))).toEqual({ from: "2027-03-01", to: "2027-03-15" });
  });

  it("tile the years without gap or overlap, whatever rules come one after another", () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 5 }), anyMonth, (rules, start) => {
        let end = coveredDays(rules, start).from;
        for (let step = 0; step < 30; step += 1) {
          const { from, to } = coveredDays(rules, shiftPeriod(start, step));
          expect(from).toBe(end);
          expect(to > from).toBe(true);
          end = to;
        }
      }),
    );
  });
});

describe("working days", () => {
  it("are counted without today, Saturdays, Sundays and days off, and with days worked instead", () => {
    const monday = civilDate("2026-11-16");
    expect(workingDaysUntil(NONE, monday, civilDate("2026-11-19"))).toBe(3);
    expect(workingDaysUntil(NONE, monday, civilDate("2026-11-23"))).toBe(5);
    const marked: MarkedDays = new Map([
      [civilDate("2026-11-17"), "off"],
      [civilDate("2026-11-21"), "worked"],
    ]);
    expect(workingDaysUntil(marked, monday, civilDate("2026-11-23"))).toBe(5);
    expect(workingDaysUntil(NONE, civilDate("2026-11-20"), monday)).toBe(0);
  });
});

describe("the month asked for", () => {
  it("is the first whose last good day has not passed", () => {
    expect(periodKey(currentMonth([], NONE, civilDate("2026-11-19")))).toBe("2026-11");
    expect(periodKey(currentMonth([], NONE, civilDate("2026-11-20")))).toBe("2026-12");
    const next = rule({ deadlineMonth: "next", deadlineDay: 5, deadlineForm: "by" });
    expect(periodKey(currentMonth([next], NONE, civilDate("2026-11-05")))).toBe("2026-10");
    expect(periodKey(currentMonth([next], NONE, civilDate("2026-11-06")))).toBe("2026-11");
  });

  it("is never past, and the month before it is, while one rule holds", () => {
    fc.assert(
      fc.property(anyRule, anyMarked, fc.integer({ min: 0, max: 5_000 }), (one, marked, offset) => {
        const rules = [{ ...one, from: civilDate("2000-01-01") }];
        const today = addDays(civilDate("2019-01-01"), offset);
        const at = currentMonth(rules, marked, today);
        expect(lastGoodDay(one, at, marked) >= today).toBe(true);
        expect(lastGoodDay(one, shiftPeriod(at, -1), marked) < today).toBe(true);
        expect(Math.abs(spanOfPeriod(at).from.localeCompare(spanOfPeriod(periodOf("month", today)).from))).toBeLessThan(
          2,
        );
      }),
    );
  });
});

describe("more time given", () => {
  const reporter = { kind: "hamlet", id: "0197f0aa-0000-7000-8000-000000000001" } as const;
  const other = { kind: "unit", id: reporter.id } as const;
  const calendar = (until: string): Calendar => ({
    rules: [],
    marked: NONE,
    extensions: new Map([[extensionKey("2026-11", null, reporter), civilDate(until)]]),
  });

  it("counts for that reporter and period alone, and only when it is later", () => {
    const given = calendar("2026-11-25");
    const november = monthPeriod(given, month("2026-11"));
    expect(dueOf(given, november, reporter)).toBe("2026-11-25");
    expect(dueOf(given, november, other)).toBe("2026-11-19");
    expect(dueOf(given, monthPeriod(given, month("2026-12")), reporter)).toBe("2026-12-19");
    expect(dueOf(calendar("2026-11-10"), november, reporter)).toBe("2026-11-19");
  });
});
