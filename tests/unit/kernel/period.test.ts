import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import {
  formatPeriod,
  isInPeriod,
  monthsOfPeriod,
  parsePeriodKey,
  periodKey,
  periodOf,
  shiftPeriod,
  spanOfPeriod,
} from "@/lib/kernel/period";

describe("periods", () => {
  it.each([
    ["month", "2026-11-30", "2026-11", "2026-11-01", "2026-12-01", "tháng 11 năm 2026"],
    ["quarter", "2026-12-31", "2026-Q4", "2026-10-01", "2027-01-01", "quý IV năm 2026"],
    ["quarter", "2026-03-31", "2026-Q1", "2026-01-01", "2026-04-01", "quý I năm 2026"],
    ["year", "2026-01-01", "2026", "2026-01-01", "2027-01-01", "năm 2026"],
  ] as const)("the %s of %s", (kind, day, key, from, to, words) => {
    const period = periodOf(kind, civilDate(day));
    expect(periodKey(period)).toBe(key);
    expect(spanOfPeriod(period)).toEqual({ from, to });
    expect(formatPeriod(period)).toBe(words);
  });

  it("hold their first day and not the next period's, and every day lies in exactly one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("month", "quarter", "year"),
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: -40, max: 40 }),
        (kind, offset, steps) => {
          const day = addDays(civilDate("1950-01-01"), offset);
          const period = periodOf(kind, day);
          expect(isInPeriod(period, day)).toBe(true);
          expect(isInPeriod(shiftPeriod(period, 1), day)).toBe(false);
          expect(isInPeriod(shiftPeriod(period, -1), day)).toBe(false);
          expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toEqual(period);
          expect(parsePeriodKey(periodKey(period))).toEqual(period);
        },
      ),
    );
  });

  it("are made of months", () => {
    expect(monthsOfPeriod({ kind: "quarter", year: 2026, index: 4 }).map(periodKey)).toEqual([
      "2026-10",
      "2026-11",
      "2026-12",
    ]);
    expect(monthsOfPeriod({ kind: "year", year: 2026, index: 1 })).toHaveLength(12);
  });

  it.each(["2026-13", "2026-Q5", "26", "2026-1", ""])("%j is no period", (key) => {
    expect(parsePeriodKey(key)).toBeNull();
  });
});
