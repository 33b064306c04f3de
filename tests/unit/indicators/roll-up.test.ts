import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Definition } from "@/lib/indicators/core/definition";
import { meets } from "@/lib/indicators/core/figures/amount";
import type { Cell, FigureBook } from "@/lib/indicators/core/figures/figure-book";
import { onlyOf } from "@/lib/indicators/core/figures/figure-book";
import { figureWords, flagWords, notEnoughWords, targetWords } from "@/lib/indicators/core/figures/figure-words";
import {
  type MonthSpan,
  monthKey,
  monthNumberOfKey,
  sinceNewYear,
  spanOfMonths,
} from "@/lib/indicators/core/figures/month-number";
import { COMMUNE, partsOf } from "@/lib/indicators/core/figures/parts";
import { runningShare } from "@/lib/indicators/core/figures/running-share";
import { rollUp, sumOf } from "@/lib/indicators/core/roll-up";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { aBook, aCell, aDefinition, aHamlet, cellsOf } from "./given-book";

const NOV = monthNumberOfKey("2026-11");
const one = (month: number): MonthSpan => ({ from: month, to: month });
const ask = (span: MonthSpan, scope: Parameters<typeof rollUp>[1]["scope"] = COMMUNE) => ({
  indicatorId: "i",
  span,
  scope,
});

describe("a share of the commune", () => {
  it("is the sum of numerators over the sum of denominators, not a mean of shares", () => {
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 10, denominator: 10 }) },
      { reporter: "hamlet:h2", ...aCell(NOV, { numerator: 10, denominator: 90 }) },
    ]);
    const figure = rollUp(aBook({ cells }), ask(one(NOV)));
    expect(figure).toMatchObject({ numerator: 20, denominator: 100, centi: 2000, tenths: 200 });
    expect(figureWords(figure)).toBe("20,0%");
  });

  it("carries an older value on and says so, but not to a bản that has ended nor from a later month", () => {
    const hamlets = [aHamlet(1), aHamlet(2, { to: civilDate("2026-11-10") }), aHamlet(3)];
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV - 1, { numerator: 3, denominator: 10 }) },
      { reporter: "hamlet:h1", ...aCell(NOV + 1, { numerator: 9, denominator: 10 }) },
      { reporter: "hamlet:h2", ...aCell(NOV - 1, { numerator: 7, denominator: 10 }) },
      { reporter: "hamlet:h3", ...aCell(NOV, { numerator: 5, denominator: 10 }) },
    ]);
    const book = aBook({ hamlets, cells });
    const now = rollUp(book, ask(one(NOV)));
    expect(now).toMatchObject({ numerator: 8, denominator: 20 });
    expect(now.complete).toEqual({ asked: 2, filled: 1, reporters: 2, full: 1, carried: 1 });
    expect(flagWords(now)).toContain("1 nơi lấy số kỳ trước");
    expect(rollUp(book, ask(one(NOV - 1)))).toMatchObject({ numerator: 10, denominator: 20 });
  });

  it("leaves out, and names, a numerator without a denominator, and flags more than the whole", () => {
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 12, denominator: 10 }) },
      { reporter: "hamlet:h2", ...aCell(NOV, { numerator: 5 }) },
    ]);
    const figure = rollUp(aBook({ cells }), ask(one(NOV)));
    expect(figure).toMatchObject({ numerator: 12, denominator: 10, centi: 12_000 });
    expect(figure.flags).toEqual({ above: true, aboveParts: 1, noDenominator: 1, redefined: false });
    expect(flagWords(figure)).toEqual(["trên 100%, cần kiểm tra", "1 nơi thiếu mẫu số, không tính được"]);
  });

  it("counts a bản that has nothing to report as having reported", () => {
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 4, denominator: 8 }) },
      { reporter: "hamlet:h2", ...aCell(NOV - 1, { numerator: 5, denominator: 5 }) },
      { reporter: "hamlet:h2", ...aCell(NOV, { nothing: true }) },
    ]);
    const figure = rollUp(aBook({ cells }), ask(one(NOV)));
    expect(figure).toMatchObject({ numerator: 4, denominator: 8, complete: { full: 2, reporters: 2 } });
  });

  it("does not carry a value over into another way of counting", () => {
    const definitions = [
      aDefinition({ validTo: civilDate("2026-11-01") }),
      aDefinition({ validFrom: civilDate("2026-11-01"), denominatorWords: "người trong độ tuổi lao động" }),
    ];
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV - 1, { numerator: 5, denominator: 5 }) }]);
    const figure = rollUp(aBook({ definitions, cells }), ask(one(NOV)));
    expect(figure).toMatchObject({ none: "no-value", numerator: null, flags: { redefined: true } });
    const renamed = [
      definitions[0] as Definition,
      aDefinition({ validFrom: civilDate("2026-11-01"), name: "Tên mới" }),
    ];
    expect(rollUp(aBook({ definitions: renamed, cells }), ask(one(NOV))).numerator).toBe(5);
  });

  it("asks a quarterly box in the quarter's last month only, and does not call its value carried before the next", () => {
    const definitions = [aDefinition({ frequency: "quarter" })];
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV - 2, { numerator: 1, denominator: 2 }) }]);
    const book = aBook({ definitions, cells });
    expect(rollUp(book, ask(one(NOV))).complete).toMatchObject({ filled: 1, carried: 0 });
    expect(rollUp(book, ask(one(NOV + 1))).complete).toMatchObject({ filled: 0, carried: 1 });
  });
});

describe("a flow", () => {
  const flow = aDefinition({ timing: "flow" });

  it("sums the months, also those of a bản that ended within them", () => {
    const hamlets = [aHamlet(1), aHamlet(2, { to: civilDate("2026-11-01") })];
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV - 1, { numerator: 1, denominator: 4 }) },
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 2, denominator: 4 }) },
      { reporter: "hamlet:h2", ...aCell(NOV - 1, { numerator: 3, denominator: 4 }) },
      { reporter: "hamlet:h2", ...aCell(NOV, { numerator: 4, denominator: 4 }) },
    ]);
    const figure = rollUp(aBook({ definitions: [flow], hamlets, cells }), ask({ from: NOV - 1, to: NOV }));
    expect(figure).toMatchObject({ numerator: 6, denominator: 12, complete: { asked: 3, filled: 3 } });
  });

  it("takes a denominator that exists once as it was last, and not once a month", () => {
    const definitions = [{ ...flow, denominator: { kind: "base" as const, bases: ["adults" as const] } }];
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV - 1, { numerator: 10, denominator: 100 }) },
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 10, denominator: 110 }) },
    ]);
    const figure = rollUp(aBook({ definitions, cells }), ask({ from: NOV - 1, to: NOV }));
    expect(figure).toMatchObject({ numerator: 20, denominator: 110 });
  });
});

describe("what stands for something else", () => {
  it("draws another indicator's values, and counts its numerators where it is a count", () => {
    const definitions = [
      aDefinition(),
      aDefinition({
        indicatorId: "j",
        reporter: { kind: "same", sameAsId: "i" },
        measure: "count",
        denominator: { kind: "none" },
        unit: "người",
      }),
    ];
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV, { numerator: 7, denominator: 9 }) }]);
    const figure = rollUp(aBook({ definitions, cells }), { indicatorId: "j", span: one(NOV), scope: COMMUNE });
    expect(figure).toMatchObject({ numerator: 7, denominator: null, centi: 700 });
    expect(figureWords(figure)).toBe("7 người");
  });

  it("is nothing where two indicators draw from each other", () => {
    const same = (indicatorId: string, sameAsId: string) =>
      aDefinition({ indicatorId, reporter: { kind: "same", sameAsId } });
    const book = aBook({ definitions: [same("i", "j"), same("j", "i")] });
    expect(rollUp(book, ask(one(NOV))).none).toBe("no-definition");
  });

  it("is counted from teams, ambassadors and models of the day", () => {
    const portal = (
      indicatorId: string,
      countedBy: "teams-reporting" | "hamlets-with-ambassador" | "models-recognised",
    ) =>
      aDefinition({
        indicatorId,
        reporter: { kind: "portal", countedBy },
        denominator: { kind: "hamlets" },
        measure: countedBy === "models-recognised" ? "count" : "ratio",
      });
    const model = { modelId: "m", model: "Bản số", place: "Nhà văn hóa", hamletId: "h1" };
    const book = aBook({
      definitions: [
        portal("t", "teams-reporting"),
        portal("a", "hamlets-with-ambassador"),
        portal("m", "models-recognised"),
      ],
      hamlets: [aHamlet(1), aHamlet(2), aHamlet(3)],
      teams: [
        { hamletId: "h1", from: civilDate("2026-01-01"), to: null, ambassador: true },
        { hamletId: "h2", from: civilDate("2026-01-01"), to: null, ambassador: false },
        { hamletId: "h3", from: civilDate("2026-01-01"), to: civilDate("2026-11-30"), ambassador: true },
      ],
      approved: new Set([`${NOV}|hamlet:h2`, `${NOV}|hamlet:h3`, `${NOV - 1}|hamlet:h1`]),
      models: [
        { ...model, stage: "pilot", since: civilDate("2026-01-01") },
        { ...model, stage: "recognised", since: civilDate("2026-11-02") },
        { ...model, place: "Chợ", stage: "spread", since: civilDate("2026-12-02") },
      ],
    });
    const of = (indicatorId: string, month: number) => rollUp(book, { indicatorId, span: one(month), scope: COMMUNE });
    expect(of("t", NOV)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of("t", NOV - 1)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(of("a", NOV)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(of("m", NOV - 1)).toMatchObject({ numerator: 0, none: null });
    expect(of("m", NOV)).toMatchObject({ numerator: 1 });
    expect(of("m", NOV + 1)).toMatchObject({ numerator: 1 });
  });
});

describe("against the target", () => {
  const target = {
    indicatorId: "i",
    hamletId: null,
    year: 2026,
    valueCenti: 8000,
    upperCenti: null,
    baselineCenti: null,
    proposed: false,
  };
  const judged = (given: Partial<Definition>, numerator: number, denominator: number, targets = [target]) => {
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV, { numerator, denominator }) }]);
    return rollUp(aBook({ definitions: [aDefinition(given)], hamlets: [aHamlet(1)], cells, targets }), ask(one(NOV)));
  };

  it("is strict where the words are, and never decided by a rounded number", () => {
    expect(judged({ comparator: "more-than" }, 80, 100).judgement).toBe("not-met");
    expect(judged({ comparator: "more-than" }, 800_001, 1_000_000).judgement).toBe("met");
    expect(judged({ comparator: "at-least" }, 799_999, 1_000_000).judgement).toBe("not-met");
    expect(figureWords(judged({ comparator: "at-least" }, 799_999, 1_000_000))).toBe("79,99%");
    expect(figureWords(judged({ comparator: "more-than" }, 800_001, 1_000_000))).toBe("80,01%");
    expect(figureWords(judged({ comparator: "at-least" }, 79_949, 100_000))).toBe("79,9%");
  });

  it("has both ends of a range in it", () => {
    const range = { comparator: "between", measure: "count", denominator: { kind: "none" }, unit: "mô hình" } as const;
    const targets = [{ ...target, valueCenti: 300, upperCenti: 500 }] as never;
    const states = [2, 3, 5, 6].map((count) => judged(range, count, 1, targets).judgement);
    expect(states).toEqual(["not-met", "met", "met", "not-met"]);
    expect(targetWords(range, { valueCenti: 300, upperCenti: 500 })).toBe("03–05 mô hình");
  });

  it("says that there is too little to tell while fewer than 80 % have reported", () => {
    const hamlets = [1, 2, 3, 4, 5].map((number) => aHamlet(number));
    const cells = (count: number) =>
      cellsOf(
        hamlets
          .slice(0, count)
          .map(({ id }) => ({ reporter: `hamlet:${id}`, ...aCell(NOV, { numerator: 9, denominator: 10 }) })),
      );
    const of = (count: number) => rollUp(aBook({ hamlets, cells: cells(count), targets: [target] }), ask(one(NOV)));
    expect(of(3).judgement).toBe("not-enough");
    expect(notEnoughWords(of(3))).toBe("mới có 3/5 số của kỳ, cần từ 80%");
    expect(of(4).judgement).toBe("met");
  });

  it("holds a bản without its own target against the commune's share", () => {
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV, { numerator: 8, denominator: 10 }) }]);
    const own = { ...target, hamletId: "h2", valueCenti: 9000 };
    const book = aBook({ cells, targets: [target, own] });
    const of = (id: string) => rollUp(book, ask(one(NOV), { kind: "hamlet", id }));
    expect(of("h1")).toMatchObject({ judgement: "met", target: { ofCommune: true, valueCenti: 8000 } });
    expect(of("h2").target).toMatchObject({ ofCommune: false, valueCenti: 9000 });
  });

  it("is neither met nor missed while the year of a number gathered through it is not over", () => {
    const definitions = [
      aDefinition({ measure: "count", timing: "flow", denominator: { kind: "none" }, unit: "buổi" }),
    ];
    const cells = cellsOf([{ reporter: "hamlet:h1", ...aCell(NOV, { numerator: 60 }) }]);
    const hamlets = [aHamlet(1, { from: civilDate("2026-11-01") })];
    const book = aBook({ definitions, hamlets, cells, targets: [target] });
    const share = (span: MonthSpan) => runningShare(rollUp(book, ask(span)), span);
    expect(share(sinceNewYear(one(NOV)))).toBe(75);
    expect(share(one(NOV))).toBeNull();
    expect(share(sinceNewYear(one(NOV + 1)))).toBeNull();
    const met = aBook({ ...book, targets: [{ ...target, valueCenti: 6000 }] });
    expect(runningShare(rollUp(met, ask(sinceNewYear(one(NOV)))), sinceNewYear(one(NOV)))).toBeNull();
  });

  it("compares exactly as fractions do", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(12_000), (numerator, denominator, centi) => {
        const amount = { measure: "ratio" as const, numerator, denominator };
        const aim = { valueCenti: centi, upperCenti: null };
        // Whole numbers of this size are exact as floating point.
        const difference = numerator * 10_000 - centi * denominator;
        expect(meets("at-least", amount, aim)).toBe(difference >= 0);
        expect(meets("more-than", amount, aim)).toBe(difference > 0);
        expect(meets("less-than", amount, aim)).toBe(difference < 0);
        expect(meets("at-most", amount, aim)).toBe(difference <= 0);
        expect(meets("equal", amount, aim)).toBe(difference === 0);
      }),
    );
  });
});

describe("who sees only a part", () => {
  it("can ask of its own bản, and never a sum that would pass for the commune's", () => {
    const cells = cellsOf([
      { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 1, denominator: 2 }) },
      { reporter: "hamlet:h2", ...aCell(NOV, { numerator: 1, denominator: 2 }) },
    ]);
    const book = onlyOf(aBook({ cells }), ["hamlet:h1"]);
    expect(rollUp(book, ask(one(NOV), { kind: "hamlet", id: "h1" })).denominator).toBe(2);
    expect(() => rollUp(book, ask(one(NOV), { kind: "hamlet", id: "h2" }))).toThrow();
    expect(() => rollUp(book, ask(one(NOV)))).toThrow();
    expect(JSON.stringify([...(book.cells.get("i") ?? [])])).not.toContain("h2");
  });
});

// A plain recomputation: day by day out of the list of values, with nothing of the roll-up's own.
interface Given {
  readonly timing: "state" | "flow";
  readonly values: readonly (Cell & { readonly reporter: string })[];
  readonly spans: readonly { readonly from: number | null; readonly to: number | null }[];
}

const FIRST = monthNumberOfKey("2025-01");
const MONTHS = 14;
const dayOfMonth = (month: number): CivilDate => civilDate(`${monthKey(month)}-01`);

const given: fc.Arbitrary<Given> = fc.record({
  timing: fc.constantFrom("state" as const, "flow" as const),
  spans: fc.array(
    fc.record({
      from: fc.option(fc.integer({ min: FIRST, max: FIRST + 6 })),
      to: fc.option(fc.integer({ min: FIRST + 7, max: FIRST + MONTHS })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  values: fc.uniqueArray(
    fc.record({
      reporter: fc.integer({ min: 0, max: 5 }).map((at) => `hamlet:h${at}`),
      month: fc.integer({ min: FIRST, max: FIRST + MONTHS }),
      numerator: fc.option(fc.nat(300)),
      denominator: fc.option(fc.nat(200)),
      yes: fc.constant(null),
      nothing: fc.constant(false),
    }),
    { maxLength: 80, selector: ({ reporter, month }) => `${reporter} ${month}` },
  ),
});

function bookOf({ timing, values, spans }: Given): FigureBook {
  const hamlets = spans.map(({ from, to }, at) => ({
    ...aHamlet(at, { id: `h${at}` }),
    from: from === null ? null : dayOfMonth(from),
    to: to === null ? null : dayOfMonth(to),
  }));
  return aBook({ definitions: [aDefinition({ timing })], hamlets, cells: cellsOf(values) });
}

function naive({ timing, values, spans }: Given, span: MonthSpan) {
  let [numerator, denominator, filled, asked] = [0, 0, 0, 0];
  const usable = (value: Given["values"][number]) =>
    value.numerator !== null && value.denominator !== null && (value.denominator > 0 || value.numerator === 0);
  spans.forEach(({ from, to }, at) => {
    const mine = values.filter((value) => value.reporter === `hamlet:h${at}` && value.numerator !== null);
    const stands = (month: number) => (from === null || from <= month) && (to === null || month < to);
    if (timing === "state") {
      if (!stands(span.to)) return;
      asked += 1;
      const last = [...mine].filter(({ month }) => month <= span.to).sort((a, b) => b.month - a.month)[0];
      if (!last || !usable(last)) return;
      numerator += last.numerator ?? 0;
      denominator += last.denominator ?? 0;
      if (last.month === span.to) filled += 1;
      return;
    }
    for (let month = span.from; month <= span.to; month += 1) {
      if (!stands(month)) continue;
      asked += 1;
      const value = mine.find((one) => one.month === month);
      if (!value || !usable(value)) continue;
      filled += 1;
      numerator += value.numerator ?? 0;
      denominator += value.denominator ?? 0;
    }
  });
  return { numerator, denominator, filled, asked };
}

const spans: fc.Arbitrary<MonthSpan> = fc
  .tuple(fc.nat(MONTHS), fc.nat(5))
  .map(([to, length]) => ({ from: FIRST + to - length, to: FIRST + to }));

describe("whatever is reported", () => {
  it("comes to what a plain recomputation comes to, and so do its rows", () => {
    fc.assert(
      fc.property(given, spans, (facts, span) => {
        const book = bookOf(facts);
        const figure = rollUp(book, ask(span));
        const plain = naive(facts, span);
        expect({ numerator: figure.numerator ?? 0, denominator: figure.denominator ?? 0 }).toEqual({
          numerator: plain.numerator,
          denominator: plain.denominator,
        });
        expect(figure.complete).toMatchObject({ asked: plain.asked, filled: plain.filled });
        const found = partsOf(book, ask(span));
        if (typeof found === "string") throw new Error(found);
        const counted = found.parts.filter(({ state }) => state === "counted" || state === "nothing");
        const total = counted.reduce((sum, part) => sum + (part.numerator ?? 0), 0);
        expect(total).toBe(figure.numerator ?? 0);
        expect(sumOf(found.parts, "ratio")?.denominator ?? 0).toBe(figure.denominator ?? 0);
        for (const part of counted) {
          expect(part.cells.reduce((sum, cell) => sum + cell.numerator, 0)).toBe(part.numerator);
        }
        const parts = facts.spans.map((_, at) => rollUp(book, ask(span, { kind: "hamlet", id: `h${at}` })));
        expect(parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(figure.numerator ?? 0);
      }),
    );
  });

  it("is the same in whatever order it was written", () => {
    fc.assert(
      fc.property(given, spans, fc.infiniteStream(fc.nat()), (facts, span, chance) => {
        const order = new Map(facts.values.map((value) => [value, chance.next().value as number]));
        const values = [...facts.values].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(rollUp(bookOf({ ...facts, values }), ask(span))).toEqual(rollUp(bookOf(facts), ask(span)));
      }),
    );
  });

  it("adds up month by month to the quarter and the year, where it is a flow", () => {
    fc.assert(
      fc.property(given, fc.nat(MONTHS), (facts, at) => {
        const book = bookOf({ ...facts, timing: "flow" });
        const year = sinceNewYear(one(FIRST + at));
        let sum = 0;
        for (let month = year.from; month <= year.to; month += 1) sum += rollUp(book, ask(one(month))).numerator ?? 0;
        expect(rollUp(book, ask(year)).numerator ?? 0).toBe(sum);
      }),
    );
  });
});

describe("spans of months", () => {
  it("follow the calendar, and do not ask for months to come", () => {
    const quarter = { kind: "quarter" as const, year: 2026, index: 4 };
    expect(spanOfMonths(quarter)).toEqual({ from: NOV - 1, to: NOV + 1 });
    expect(spanOfMonths(quarter, NOV)).toEqual({ from: NOV - 1, to: NOV });
    expect(sinceNewYear(one(NOV))).toEqual({ from: NOV - 10, to: NOV });
    expect(monthKey(NOV)).toBe("2026-11");
    expect(monthNumberOfKey("2026-11-03")).toBeNaN();
  });
});
