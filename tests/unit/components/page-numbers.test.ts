import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageNumbers, pageRange } from "@/components/ui/page-numbers";

describe("the range a page shows", () => {
  it.each([
    [1, 50, 1234, { current: 1, pages: 25, first: 1, last: 50 }],
    [25, 50, 1234, { current: 25, pages: 25, first: 1201, last: 1234 }],
    [2, 50, 100, { current: 2, pages: 2, first: 51, last: 100 }],
    [1, 50, 0, { current: 1, pages: 1, first: 0, last: 0 }],
    [99, 50, 51, { current: 2, pages: 2, first: 51, last: 51 }],
    [-3, 50, 10, { current: 1, pages: 1, first: 1, last: 10 }],
    [Number.NaN, 50, 10, { current: 1, pages: 1, first: 1, last: 10 }],
  ])("page %s of %s in %s", (page, size, total, range) => {
    expect(pageRange(page, size, total)).toEqual(range);
  });
});

describe("the page numbers offered", () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [3, 25, [1, 2, 3, 4, null, 25]],
    [4, 25, [1, 2, 3, 4, 5, null, 25]],
    [12, 25, [1, null, 11, 12, 13, null, 25]],
    [25, 25, [1, null, 24, 25]],
  ])("at %s of %s", (current, pages, numbers) => {
    expect(pageNumbers(current, pages)).toEqual(numbers);
  });

  it("always offers the first, the current and the last, rising, and hides at least two under a gap", () => {
    const place = fc
      .integer({ min: 1, max: 500 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
    fc.assert(
      fc.property(place, ([current, pages]) => {
        const numbers = pageNumbers(current, pages);
        const shown = numbers.filter((number) => number !== null);
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        expect(shown).toEqual(expect.arrayContaining([1, current, pages]));
        numbers.forEach((number, index) => {
          if (number === null) expect((numbers[index + 1] ?? 0) - (numbers[index - 1] ?? 0)).toBeGreaterThan(2);
        });
      }),
    );
  });
});
