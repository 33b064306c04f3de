import { describe, expect, it } from "vitest";
import { type BaseFigures, communeFigure, offeredDenominator } from "@/lib/indicators/core/base-figures";
import type { BaseKind } from "@/lib/indicators/core/definition";
import { civilDate } from "@/lib/kernel/civil-date";

const from = civilDate("2026-01-01");
const figure = (value: number) => ({ value, from, source: "Công an xã" });
const figures = (of: Partial<Record<BaseKind, Record<string, number>>>, hamletIds = ["a", "b"]): BaseFigures => ({
  of: new Map(
    Object.entries(of).map(([kind, known]) => [
      kind as BaseKind,
      new Map(Object.entries(known).map(([id, value]) => [id === "xã" ? null : id, figure(value)])),
    ]),
  ),
  hamletIds,
});
const bases = (...kinds: BaseKind[]) => ({ denominator: { kind: "base" as const, bases: kinds } });
const a = { kind: "hamlet" as const, id: "a" };
const office = { kind: "unit" as const, id: "u" };

describe("the denominator a reporter is offered", () => {
  it("is the sum of the bản's own base figures", () => {
    const known = figures({ producers: { a: 30, b: 5 }, cooperatives: { a: 2, b: 0 } });
    expect(offeredDenominator(bases("producers", "cooperatives"), a, known)).toEqual({ value: 32, missing: [] });
  });

  it("is none, with what is missing named, when a part is unknown: a part of the whole would flatter", () => {
    const known = figures({ producers: { a: 30 } });
    expect(offeredDenominator(bases("producers", "cooperatives"), a, known)).toEqual({
      value: null,
      missing: ["cooperatives"],
    });
  });

  it("is for an office the figure of the commune, before the sum over bản", () => {
    expect(offeredDenominator(bases("adults"), office, figures({ adults: { a: 10, b: 20, xã: 33 } })).value).toBe(33);
    expect(offeredDenominator(bases("adults"), office, figures({ adults: { a: 10, b: 20 } })).value).toBe(30);
    expect(offeredDenominator(bases("adults"), office, figures({ adults: { a: 10 } })).missing).toEqual(["adults"]);
  });

  it("counts only bản in force into the sum", () => {
    expect(communeFigure(figures({ adults: { a: 10, ended: 99, b: 1 } }), "adults")).toBe(11);
  });

  it("is one for a bản and all bản in force for an office, where bản are counted", () => {
    const counted = { denominator: { kind: "hamlets" as const } };
    expect(offeredDenominator(counted, a, figures({})).value).toBe(1);
    expect(offeredDenominator(counted, office, figures({}, ["a", "b", "c"])).value).toBe(3);
  });

  it("is none where it is typed, and the fixed number where it is fixed", () => {
    expect(offeredDenominator({ denominator: { kind: "reported" } }, a, figures({})).value).toBeNull();
    expect(offeredDenominator({ denominator: { kind: "fixed", value: 4 } }, office, figures({})).value).toBe(4);
  });
});
