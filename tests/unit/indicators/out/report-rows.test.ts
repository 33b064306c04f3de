import { describe, expect, it } from "vitest";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { paperPeriod } from "@/lib/indicators/core/out/paper-period";
import { metByMonth, percentOfPlan, reportRows } from "@/lib/indicators/core/out/report-rows";
import { aBook, aCell, aDefinition, cellsOf } from "../given-book";

const month = (key: string) => monthNumberOfKey(key);
const period = (key: string) => {
  const found = paperPeriod(key);
  if (!found) throw new Error(key);
  return found;
};
const target = (year: number, valueCenti: number) => ({
  ...{ indicatorId: "i", hamletId: null, year, valueCenti, upperCenti: null, baselineCenti: null, proposed: false },
});
const given = (key: string, first: number, second: number) => [
  { reporter: "hamlet:h1", ...aCell(month(key), { numerator: first, denominator: 100 }) },
  { reporter: "hamlet:h2", ...aCell(month(key), { numerator: second, denominator: 60 }) },
];

describe("the table of a report", () => {
  it("gives sums of numerators over sums of denominators, the time before, a year ago and the share of the plan", () => {
    const cells = cellsOf([...given("2025-11", 10, 6), ...given("2026-10", 40, 24), ...given("2026-11", 50, 31)]);
    const [row] = reportRows(aBook({ cells, targets: [target(2026, 5000)] }), period("2026-11"));
    expect(row).toMatchObject({ unit: "%", plan: "từ 50", now: "50,6", before: "40,0", yearAgo: "10,0" });
    expect(row).toMatchObject({ percent: "101,3", percentTenths: 1013, judgement: "met" });
  });

  it("holds what is summed against the year's plan since New Year, and says of a later plan which year's it is", () => {
    const definitions = [aDefinition({ measure: "count", timing: "flow", unit: "buổi" })];
    const count = (key: string, numerator: number) => ({ reporter: "hamlet:h1", ...aCell(month(key), { numerator }) });
    const cells = cellsOf([count("2026-01", 3), count("2026-10", 4), count("2026-11", 5)]);
    const [row] = reportRows(aBook({ definitions, cells, targets: [target(2030, 2400)] }), period("2026-11"));
    expect(row).toMatchObject({ now: "5", total: "12", before: "4", plan: "từ 24 (2030)", percent: "50,0" });
    const [quarter] = reportRows(aBook({ definitions, cells, targets: [] }), period("2026-Q4"));
    expect(quarter).toMatchObject({ now: "9", total: "12", plan: "", percent: "", percentTenths: null });
  });

  it("reckons the share of a plan from the exact numbers, and of a ceiling not at all", () => {
    const definition = aDefinition();
    const share = { numerator: 79_951, denominator: 100_000, definition };
    expect(percentOfPlan(share, { valueCenti: 8000 })).toBe(999);
    expect(percentOfPlan({ ...share, numerator: 79_960 }, { valueCenti: 8000 })).toBe(1000);
    const ceiling = { ...share, definition: aDefinition({ comparator: "at-most" }) };
    expect(percentOfPlan(ceiling, { valueCenti: 8000 })).toBeNull();
    expect(percentOfPlan(share, null)).toBeNull();
  });

  it("counts the indicators met month by month, and nothing where nothing can be said", () => {
    const cells = cellsOf([...given("2026-10", 10, 6), ...given("2026-11", 90, 50)]);
    const course = metByMonth(aBook({ cells, targets: [target(2026, 5000)] }), month("2026-11"), 3);
    expect(course.map(({ label, shown }) => `${label} ${shown}`)).toEqual(["09/26 –", "10/26 0", "11/26 1"]);
  });
});
