import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holderOnDay, type PostHeld, spansByPost } from "@/lib/governance/core/seat-spans";
import { addDays, type CivilDate, civilDate, holdsOn } from "@/lib/kernel/civil-date";

const day = (text: string) => civilDate(`2026-${text}`);
const seat = { from: day("03-01"), to: day("09-01") };
const post = (personId: string, from: string | null, to: string | null): PostHeld => ({
  ...{ id: `${personId}${from}`, personId, from: from ? day(from) : null, to: to ? day(to) : null },
});

describe("a seat that follows a post", () => {
  test("is somebody's while both hold", () => {
    const posts = [post("an", null, "05-01"), post("bình", "05-01", null)];
    expect(spansByPost(seat, posts, "an")).toEqual([{ from: "2026-03-01", to: "2026-05-01" }]);
    expect(spansByPost(seat, posts, "bình")).toEqual([{ from: "2026-05-01", to: "2026-09-01" }]);
    expect(spansByPost({ ...seat, to: null }, posts, "bình")).toEqual([{ from: "2026-05-01", to: null }]);
    expect(spansByPost(seat, [post("an", "09-01", null)], "an")).toEqual([]);
  });

  test("joins posts that follow each other and parts those with a gap", () => {
    const posts = [post("an", "01-01", "04-01"), post("an", "04-01", "05-01"), post("an", "07-01", null)];
    expect(spansByPost(seat, posts, "an")).toEqual([
      { from: "2026-03-01", to: "2026-05-01" },
      { from: "2026-07-01", to: "2026-09-01" },
    ]);
  });

  test("has exactly the holder of each day, whatever the posts", () => {
    const first = civilDate("2026-01-01");
    const at = fc.integer({ min: 0, max: 40 }).map((count) => addDays(first, count));
    const days = fc.tuple(fc.option(at), fc.option(at)).map(([a, b]) => (a && b && a > b ? [b, a] : [a, b]));
    const posts = fc.array(
      fc
        .record({ id: fc.uuid(), personId: fc.constantFrom("a", "b", "c"), days })
        .map(({ days: [from, to], ...rest }) => ({
          ...rest,
          ...{ from: from ?? null, to: to ?? null },
        })),
      { maxLength: 6 },
    );
    const span = fc
      .tuple(at, fc.integer({ min: 1, max: 40 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(span, posts, (term, held) => {
        for (let one: CivilDate = first; one < addDays(first, 90); one = addDays(one, 1)) {
          const sitting = ["a", "b", "c"].filter((person) =>
            spansByPost(term, held, person).some((own) => holdsOn(own, one)),
          );
          const holder = holdsOn(term, one) ? holderOnDay(held, one) : null;
          expect(sitting).toEqual(holder ? [holder] : []);
        }
      }),
    );
  });
});
