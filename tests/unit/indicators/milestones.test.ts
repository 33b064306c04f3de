import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeMilestones } from "@/lib/indicators/core/milestones";
import { shareOut, splitTarget } from "@/lib/indicators/core/split-target";

const at = (valueCenti: number, upperCenti: number | null = null) => ({ valueCenti, upperCenti });
const YEARS = [2026, 2027, 2028, 2029, 2030];

describe("targets proposed between two phases", () => {
  it("lie on the straight line, to whole steps", () => {
    const proposed = proposeMilestones(
      new Map([
        [2026, at(5000)],
        [2030, at(10_000)],
      ]),
      YEARS,
    );
    expect([...proposed]).toEqual([
      [2027, at(6300)],
      [2028, at(7500)],
      [2029, at(8800)],
    ]);
  });

  it("are none outside of what is known: no line leads there", () => {
    expect(proposeMilestones(new Map([[2030, at(8000)]]), YEARS).size).toBe(0);
    const known = new Map([
      [2027, at(5000)],
      [2029, at(7000)],
    ]);
    expect([...proposeMilestones(known, YEARS).keys()]).toEqual([2028]);
  });

  it("never pass either end, go one way only, and leave what is set alone", () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(100, 50, 1), (first, last, step) => {
        const known = new Map([
          [2026, at(first)],
          [2030, at(last)],
        ]);
        const proposed = proposeMilestones(known, YEARS, step);
        expect([...proposed.keys()]).toEqual([2027, 2028, 2029]);
        const line = [first, ...[...proposed.values()].map(({ valueCenti }) => valueCenti), last];
        const up = first <= last;
        for (let i = 1; i < line.length; i += 1) {
          const [before = 0, after = 0] = [line[i - 1], line[i]];
          expect(up ? before <= after : before >= after).toBe(true);
        }
      }),
    );
  });

  it("keep the upper end of a range over the lower", () => {
    const end = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(end, end, ([low, more], [lowLast, moreLast]) => {
        const known = new Map([
          [2026, at(low * 100, (low + more) * 100)],
          [2030, at(lowLast * 100, (lowLast + moreLast) * 100)],
        ]);
        for (const { valueCenti, upperCenti } of proposeMilestones(known, YEARS).values())
          expect(upperCenti).toBeGreaterThanOrEqual(valueCenti);
      }),
    );
  });
});

describe("a target shared out among bản", () => {
  it("sums to the whole, and each part is within one of its exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const parts = shareOut(total, weights);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          const sum = weights.reduce((a, b) => a + b, 0);
          if (sum === 0) return;
          parts.forEach((part, i) => {
            expect(Math.abs(part - (total * (weights[i] ?? 0)) / sum)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it("gives every bản the commune's percentage, whatever its size", () => {
    const ratio = { comparator: "more-than", measure: "ratio" } as const;
    expect(splitTarget(ratio, at(8000), [10, 500], "share")).toEqual([at(8000), at(8000)]);
  });

  it("gives the same to each so that together it is enough, and not too much where less is better", () => {
    const count = (comparator: "at-least" | "at-most") => ({ comparator, measure: "count" }) as const;
    expect(splitTarget(count("at-least"), at(10_000), [1, 1, 1], "same")).toEqual([at(3400), at(3400), at(3400)]);
    expect(splitTarget(count("at-most"), at(10_000), [1, 1, 1], "same")).toEqual([at(3300), at(3300), at(3300)]);
  });

  it("shares both ends of a range", () => {
    const range = { comparator: "between", measure: "count" } as const;
    const parts = splitTarget(range, at(300, 500), [1, 1], "share");
    expect(parts.reduce((sum, { valueCenti }) => sum + valueCenti, 0)).toBe(300);
    expect(parts.reduce((sum, { upperCenti }) => sum + (upperCenti ?? 0), 0)).toBe(500);
    for (const { valueCenti, upperCenti } of parts) expect(upperCenti).toBeGreaterThanOrEqual(valueCenti);
  });
});
