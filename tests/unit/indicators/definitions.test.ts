import { describe, expect, it } from "vitest";
import { reaches, readAmount } from "@/lib/indicators/core/amounts";
import { settleDefinition, type TypedDefinition } from "@/lib/indicators/core/settle-definition";
import { targetWords } from "@/lib/indicators/labels";

const typed: TypedDefinition = {
  ...{ name: "Người trưởng thành có tài khoản", pillar: "xa-hoi-so", measure: "ratio", timing: "state", unit: null },
  ...{
    numeratorWords: "Người có tài khoản",
    denominatorWords: null,
    denominator: "base",
    bases: ["adults"],
    fixed: null,
  },
  ...{ comparator: "more-than", reporter: { kind: "hamlet" }, frequency: "month", source: null, note: null },
};
const wrongIn = (change: Partial<TypedDefinition>, drawnFrom: Parameters<typeof settleDefinition>[1] = null) => {
  const settled = settleDefinition({ ...typed, ...change }, drawnFrom);
  return settled.ok ? [] : Object.keys(settled.fields);
};

describe("a definition as typed", () => {
  it("is made whole: a ratio is in %, and what does not apply is put aside", () => {
    const settled = settleDefinition({ ...typed, unit: "người", fixed: 7 }, null);
    expect(settled.ok && settled.words).toMatchObject({ unit: "%", denominator: { kind: "base", bases: ["adults"] } });
    const count = settleDefinition({ ...typed, measure: "count", unit: "mô hình", comparator: "between" }, null);
    expect(count.ok && count.words.denominator).toEqual({ kind: "none" });
    const done = settleDefinition({ ...typed, measure: "yes-no", comparator: "at-least" }, null);
    expect(done.ok && [done.words.comparator, done.words.unit, done.words.numeratorWords]).toEqual(["yes", "", null]);
  });

  it("is refused beside the field where it does not hold together", () => {
    expect(wrongIn({ denominator: "none" })).toEqual(["denominator"]);
    expect(wrongIn({ bases: [] })).toEqual(["bases"]);
    expect(wrongIn({ bases: ["people", "adults"] })).toEqual(["bases"]);
    expect(wrongIn({ denominator: "fixed", fixed: 0 })).toEqual(["fixed"]);
    expect(wrongIn({ denominator: "reported" })).toEqual(["denominatorWords"]);
    expect(wrongIn({ numeratorWords: null })).toEqual(["numeratorWords"]);
    expect(wrongIn({ comparator: "yes" })).toEqual(["comparator"]);
    expect(wrongIn({ measure: "count" })).toEqual(["unit"]);
    expect(wrongIn({ measure: "yes-no", timing: "flow" })).toEqual(["timing"]);
    expect(wrongIn({ reporter: { kind: "portal", countedBy: "models-recognised" } })).toEqual(["reporter"]);
  });

  it("draws only from an indicator of its own sort that draws from no other", () => {
    const reporter = { kind: "same", sameAsId: "x" } as const;
    const from = { measure: "ratio", reporter: { kind: "hamlet" }, unit: "%" } as const;
    expect(wrongIn({ reporter }, from)).toEqual([]);
    expect(wrongIn({ reporter }, { ...from, reporter: { kind: "same", sameAsId: "y" } })).toEqual(["reporter"]);
    expect(wrongIn({ reporter }, { ...from, measure: "count" })).toEqual(["reporter"]);
    expect(wrongIn({ reporter }, null)).toEqual(["reporter"]);
  });
});

describe("an amount as typed", () => {
  it("is kept in hundredths, exactly", () => {
    expect(readAmount("67,25", "ratio")).toEqual({ ok: true, centi: 6725 });
    expect(readAmount(" 80 % ", "ratio")).toEqual({ ok: true, centi: 8000 });
    expect(readAmount("1.200", "count")).toEqual({ ok: true, centi: 120_000 });
    expect(readAmount("1,200", "count")).toEqual({ ok: true, centi: 120_000 });
    expect(readAmount("", "count")).toEqual({ ok: true, centi: null });
  });

  it("is refused in words where it cannot be", () => {
    for (const [text, measure] of [
      ["-1", "count"],
      ["2,5", "count"],
      ["101", "ratio"],
      ["66,667", "ratio"],
      ["nhiều", "count"],
    ] as const)
      expect(readAmount(text, measure).ok).toBe(false);
  });
});

describe("a target", () => {
  it("is said as the commune says it", () => {
    const ratio = { measure: "ratio", unit: "%" } as const;
    expect(targetWords({ ...ratio, comparator: "more-than" }, { valueCenti: 8000, upperCenti: null })).toBe("trên 80%");
    expect(targetWords({ ...ratio, comparator: "at-least" }, { valueCenti: 10_000, upperCenti: null })).toBe("100%");
    const models = { measure: "count", unit: "mô hình", comparator: "between" } as const;
    expect(targetWords(models, { valueCenti: 300, upperCenti: 500 })).toBe("03–05 mô hình");
  });

  it("is reached as its comparator has it: exactly 80% is not over 80%", () => {
    const eighty = { valueCenti: 8000, upperCenti: null };
    expect(reaches("more-than", 8000, eighty)).toBe(false);
    expect(reaches("more-than", 8001, eighty)).toBe(true);
    expect(reaches("at-least", 8000, eighty)).toBe(true);
    expect(reaches("between", 600, { valueCenti: 300, upperCenti: 500 })).toBe(false);
  });
});
