import { describe, expect, it } from "vitest";
import { isProposed, proposedOf, type RatedReporter, ratedYear, tenthsOf } from "@/lib/indicators/core/out/rating";
import { civilDate } from "@/lib/kernel/civil-date";

const row = (given: Partial<RatedReporter>): RatedReporter => ({
  ...{ key: "hamlet:1", kind: "hamlet", name: "Bản 1", inCharge: "", asked: 10, inTime: 9, late: 1, missing: 0 },
  ...{ met: 3, judged: 5 },
  ...given,
});

describe("who is proposed for a reward", () => {
  it.each([
    [{}, true],
    [{ inTime: 8, late: 2 }, false],
    [{ late: 0, missing: 1 }, false],
    [{ met: 2 }, false],
    [{ judged: 0, met: 0 }, false],
    [{ asked: 0, inTime: 0, late: 0 }, false],
  ])("%o: %s", (given, proposed) => {
    expect(isProposed(row(given))).toBe(proposed);
  });

  it("names the best first", () => {
    const rows = [row({ name: "b", met: 3 }), row({ name: "a", met: 5 }), row({ name: "no", met: 0 })];
    expect(proposedOf(rows).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("rounds shares half up, and has none of nothing", () => {
    expect([tenthsOf(1, 3), tenthsOf(2, 3), tenthsOf(1, 16), tenthsOf(0, 0)]).toEqual([333, 667, 63, null]);
  });

  it("looks at no year to come", () => {
    const today = civilDate("2026-11-22");
    expect([ratedYear("2025", today), ratedYear("2027", today), ratedYear("x", today)]).toEqual([2025, 2026, 2026]);
  });
});
