import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { ownPlace, rankHamlets, SMALLEST_RANKED } from "@/lib/indicators/core/ranking";
import { aBook, aCell, aDefinition, aHamlet, cellsOf } from "./given-book";

const NOV = monthNumberOfKey("2026-11");
const asked = { indicatorId: "i", span: { from: NOV, to: NOV } };
const of = (rows: readonly (readonly [numerator: number, denominator: number, month?: number])[]) =>
  aBook({
    hamlets: rows.map((_, at) => aHamlet(at + 1)),
    cells: cellsOf(
      rows.map(([numerator, denominator, month = NOV], at) => ({
        reporter: `hamlet:h${at + 1}`,
        ...aCell(month, { numerator, denominator }),
      })),
    ),
  });

function ranked(book: Parameters<typeof rankHamlets>[0]) {
  const ranking = rankHamlets(book, asked);
  if (ranking.kind === "none") throw new Error(ranking.why);
  return ranking;
}

describe("places of bản", () => {
  it("are shared by equal shares, and the next place counts on", () => {
    const { ranked: rows } = ranked(
      of([
        [10, 40],
        [30, 40],
        [60, 80],
        [20, 50],
      ]),
    );
    expect(rows.map(({ hamletId, place, tied }) => [hamletId, place, tied])).toEqual([
      ["h2", 1, 1],
      ["h3", 1, 1],
      ["h4", 3, 0],
      ["h1", 4, 0],
    ]);
  });

  it("go to the lowest share where less is better", () => {
    const book = {
      ...of([
        [30, 40],
        [10, 40],
      ]),
      definitions: [aDefinition({ comparator: "at-most" })],
    };
    expect(ranked(book).ranked.map(({ hamletId }) => hamletId)).toEqual(["h2", "h1"]);
  });

  it("are not given to those that cannot be compared, who are named with why", () => {
    const book = of([
      [20, 40],
      [SMALLEST_RANKED - 1, SMALLEST_RANKED - 1],
      [5, 10],
      [50, 40],
      [20, 40, NOV - 1],
    ]);
    const { ranked: rows, unranked, small } = ranked({ ...book, hamlets: [...book.hamlets, aHamlet(6)] });
    expect(rows.map(({ hamletId }) => hamletId)).toEqual(["h1"]);
    expect(unranked.map(({ hamletId, why }) => [hamletId, why])).toEqual([
      ["h2", "small"],
      ["h3", "small"],
      ["h4", "above"],
      ["h5", "carried"],
      ["h6", "no-value"],
    ]);
    expect(small).toMatchObject({ count: 2, numerator: 34, denominator: 39 });
  });

  it("are for shares only", () => {
    const counts = aBook({ definitions: [aDefinition({ measure: "count", denominator: { kind: "none" } })] });
    expect(rankHamlets(counts, asked)).toEqual({ kind: "none", why: "not-a-share" });
    const office = aBook({ definitions: [aDefinition({ reporter: { kind: "unit", unitId: "u" } })] });
    expect(rankHamlets(office, asked)).toEqual({ kind: "none", why: "not-of-hamlets" });
  });

  it("tell one bản its own place and how many were compared, and no other's", () => {
    const ranking = rankHamlets(
      of([
        [10, 40],
        [30, 40],
        [5, 10],
      ]),
      asked,
    );
    expect(ownPlace(ranking, "h1")).toEqual({ place: 2, shared: false, compared: 2, why: null });
    expect(ownPlace(ranking, "h3")).toEqual({ place: null, shared: false, compared: 2, why: "small" });
    expect(ownPlace(ranking, "h9")).toBeNull();
  });

  it("never put a smaller share before a greater one, whatever the order they came in", () => {
    const row = fc.tuple(fc.nat(200), fc.integer({ min: 200, max: 400 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { ranked: places } = ranked(of(rows));
        expect(places).toHaveLength(rows.length);
        for (const one of places) {
          const better = rows.filter(([a, b]) => a * (one.denominator ?? 1) > (one.numerator ?? 0) * b).length;
          expect(one.place).toBe(better + 1);
        }
      }),
    );
  });
});
