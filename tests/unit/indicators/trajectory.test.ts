import { describe, expect, test } from "vitest";
import { MONTHS_NEEDED, type TrendPoint, trajectory } from "@/lib/indicators/core/trajectory";

const JANUARY = 2026 * 12;
const points = (values: readonly number[]): TrendPoint[] =>
  values.map((centi, index) => ({ month: JANUARY + index, centi }));
const goal = { year: 2030, centi: 8000 };

describe("where an indicator is going", () => {
  test("is not said from fewer than six months", () => {
    expect(trajectory([], goal)).toEqual({ kind: "not-enough", have: 0 });
    expect(trajectory(points([100, 200, 300, 400, 500]), goal)).toEqual({ kind: "not-enough", have: 5 });
    expect(trajectory(points([100, 200, 300, 400, 500, 600]), goal).kind).toBe("known");
  });

  test("goes on at the pace of the months behind it", () => {
    const found = trajectory(points([1000, 1100, 1200, 1300, 1400, 1500]), goal);
    if (found.kind !== "known") throw new Error("six months are enough");
    expect(found.perYear).toBe(1200);
    expect(found.decembers.map(({ centi }) => centi)).toEqual([2100, 3300, 4500, 5700, 6900]);
    expect(found.reached).toBe(false);
  });

  test("is not turned by one odd month", () => {
    const steady = points([1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700]);
    const odd = steady.map((point, index) => (index === 3 ? { ...point, centi: 9000 } : point));
    const perYear = (found: ReturnType<typeof trajectory>) => (found.kind === "known" ? found.perYear : null);
    expect(perYear(trajectory(odd, goal))).toBe(perYear(trajectory(steady, goal)));
  });

  test("forgets what is older than a year", () => {
    const old = Array.from({ length: 12 }, (_, index) => ({ month: JANUARY - 30 + index, centi: 9999 }));
    expect(trajectory([...old, ...points([1, 2, 3])], goal)).toEqual({ kind: "not-enough", have: 3 });
    expect(trajectory([...old, ...points(Array(MONTHS_NEEDED).fill(500))], goal)).toMatchObject({ perYear: 0 });
  });

  test("passes neither its ceiling nor zero", () => {
    const up = trajectory(points([5000, 6000, 7000, 8000, 9000, 9900]), goal, 10_000);
    expect(up.kind === "known" && up.decembers.every(({ centi }) => centi <= 10_000)).toBe(true);
    const down = trajectory(points([600, 500, 400, 300, 200, 100]), goal);
    expect(down.kind === "known" && down.decembers.every(({ centi }) => centi === 0)).toBe(true);
  });
});
