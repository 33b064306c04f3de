import { describe, expect, test } from "vitest";
import { courseOf, dashboardRows, hamletFigures, teamActivity } from "@/lib/indicators/core/dashboard";
import type { TargetFact } from "@/lib/indicators/core/figures/figure-book";
import { aBook, aCell, aDefinition, aHamlet, cellsOf } from "./given-book";

const JUNE = 2026 * 12 + 5;
const target = (given: Partial<TargetFact> = {}): TargetFact => ({
  ...{ indicatorId: "i", hamletId: null, year: 2030, valueCenti: 8000, upperCenti: null },
  ...{ baselineCenti: null, proposed: false },
  ...given,
});
/** Two bản that both report a share of 100 people every month up to June, growing by `step`. */
const growing = (start: number, step: number, months = 12) =>
  cellsOf(
    Array.from({ length: months }, (_, back) => JUNE - back).flatMap((month) =>
      ["hamlet:h1", "hamlet:h2"].map((reporter) => ({
        reporter,
        ...aCell(month, { numerator: start + step * (months - 1 - (JUNE - month)), denominator: 100 }),
      })),
    ),
  );
const outlook = (book: ReturnType<typeof aBook>) => dashboardRows(book, JUNE)[0]?.rows[0]?.outlook;

describe("how an indicator stands", () => {
  test("by this year's target where there is one", () => {
    const cells = growing(30, 2);
    expect(outlook(aBook({ cells, targets: [target({ year: 2026, valueCenti: 5200 })] }))).toBe("met");
    expect(outlook(aBook({ cells, targets: [target({ year: 2026, valueCenti: 5201 })] }))).toBe("not-met");
  });

  test("else by whether its pace reaches the next one in time", () => {
    expect(outlook(aBook({ cells: growing(30, 2), targets: [target()] }))).toBe("on-pace");
    expect(outlook(aBook({ cells: growing(30, 0), targets: [target()] }))).toBe("behind-pace");
    expect(outlook(aBook({ cells: growing(79, 0), targets: [target({ valueCenti: 7900 })] }))).toBe("met-early");
  });

  test("a strict target is not met by its own value", () => {
    const definitions = [aDefinition({ comparator: "more-than" })];
    const cells = growing(80, 0);
    expect(outlook(aBook({ definitions, cells, targets: [target({ year: 2026 })] }))).toBe("not-met");
    expect(outlook(aBook({ definitions, cells, targets: [target()] }))).toBe("behind-pace");
  });

  test("is not said from too little", () => {
    expect(outlook(aBook({ cells: growing(30, 2, 4), targets: [target()] }))).toBe("not-enough");
    expect(outlook(aBook({ targets: [target()] }))).toBe("not-enough");
    expect(outlook(aBook({ cells: growing(30, 2) }))).toBe("no-target");
  });
});

describe("the course of an indicator", () => {
  test("goes through its own months and ends at its last target", () => {
    const course = courseOf(aBook({ cells: growing(30, 2), targets: [target(), target({ year: 2028 })] }), "i", JUNE);
    expect(course?.points.map(({ centi }) => centi).slice(-2)).toEqual([5000, 5200]);
    expect(course?.targets.map(({ year }) => year)).toEqual([2028, 2030]);
    expect(course?.going).toMatchObject({ kind: "known", perYear: 2400, reached: true });
  });

  test("does not repeat a value in months nobody reported", () => {
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(JUNE - 3, { numerator: 10, denominator: 100 }) }]);
    expect(courseOf(aBook({ cells }), "i", JUNE)?.points.map(({ month }) => month)).toEqual([JUNE - 3]);
  });
});

test("the bản side by side are those in force, each with its own figure", () => {
  const hamlets = [aHamlet(1), aHamlet(2), aHamlet(3, { to: "2026-01-01" as never })];
  const found = hamletFigures(aBook({ hamlets, cells: growing(30, 2) }), "i", JUNE);
  expect(found.map(({ name, figure }) => [name, figure.centi])).toEqual([
    ["Bản 1", 5200],
    ["Bản 2", 5200],
  ]);
});

test("activity counts a team once a month, and only with an approved report", () => {
  const approved = new Set([`${JUNE}|hamlet:h1`, `${JUNE - 1}|hamlet:h1`, `${JUNE}|unit:u`]);
  const rows = teamActivity(aBook({ approved }), JUNE);
  expect(rows).toHaveLength(12);
  expect(rows.at(-1)).toEqual({ month: JUNE, reported: 1, teams: 2 });
  expect(rows[0]).toMatchObject({ reported: 0 });
});
