import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeSplit } from "@/lib/indicators/core/judge-split";
import { splitTarget } from "@/lib/indicators/core/split-target";

const part = (valueCenti: number, weight: number | null, upperCenti: number | null = null) => ({
  amount: { valueCenti, upperCenti },
  weight,
});
const ratio = { comparator: "at-least", measure: "ratio" } as const;

describe("targets of bản held against the commune's", () => {
  it("weighs percentages by size: a large bản below is not made good by a small one above", () => {
    const target = { valueCenti: 8000, upperCenti: null };
    expect(judgeSplit(ratio, target, [part(7000, 900), part(10_000, 100)])).toEqual({ together: 7300, enough: false });
    expect(judgeSplit(ratio, target, [part(7000, 100), part(10_000, 900)]).enough).toBe(true);
  });

  it("says nothing where a target or a needed size is missing", () => {
    const target = { valueCenti: 8000, upperCenti: null };
    expect(judgeSplit(ratio, target, [part(8000, 1), { amount: null, weight: 1 }]).enough).toBeNull();
    expect(judgeSplit(ratio, target, [part(8000, null), part(9000, 5)]).enough).toBeNull();
    expect(judgeSplit(ratio, target, [part(8000, null), part(8000, null)]).enough).toBe(true);
  });

  it("finds every proposed split enough", () => {
    const comparators = fc.constantFrom("at-least", "more-than", "at-most", "less-than", "equal", "between");
    fc.assert(
      fc.property(
        comparators,
        fc.constantFrom("ratio", "count"),
        fc.constantFrom("same", "share"),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 36 }),
        (comparator, measure, way, low, more, weights) => {
          const range = comparator === "between" && measure === "count";
          const target = { valueCenti: low * 100, upperCenti: range ? (low + more) * 100 : null };
          const parts = splitTarget({ comparator, measure }, target, weights, way);
          const judged = judgeSplit(
            { comparator, measure },
            target,
            parts.map((amount, i) => ({ amount, weight: weights[i] ?? null })),
          );
          expect(judged.enough).toBe(true);
        },
      ),
    );
  });
});
