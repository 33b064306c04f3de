import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EndingTerm, endTermsOn, nextTurn, type StandingTerm } from "@/lib/governance/core/roster-effects";
import { addDays, type CivilDate, civilDate, holdsOn } from "@/lib/kernel/civil-date";

const BEGIN = civilDate("2020-01-01");
const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(BEGIN, count));
const term = fc
  .tuple(fc.uuid(), day, fc.option(fc.integer({ min: 1, max: 2000 })))
  .map(([id, from, length]): StandingTerm => ({ id, from, to: length === null ? null : addDays(from, length) }));
const terms = fc.array(term, { maxLength: 40 });

/** What is known after the act: rows left as they were, and the shortened ones with their new end. */
function knownAfter(before: readonly StandingTerm[], from: CivilDate): readonly StandingTerm[] {
  const { superseded, shortened } = endTermsOn(before, from);
  const gone = new Set(superseded);
  return [...before.filter((one) => !gone.has(one)), ...shortened.map((one) => ({ ...one, to: from }))];
}

describe("an establishing decision of a day", () => {
  test("leaves nobody of the former roster on that day or later", () => {
    fc.assert(
      fc.property(terms, day, day, (before, from, asked) => {
        fc.pre(asked >= from);
        expect(knownAfter(before, from).filter((one) => holdsOn(one, asked))).toEqual([]);
      }),
    );
  });

  test("changes nothing of who sat on any day before", () => {
    fc.assert(
      fc.property(terms, day, day, (before, from, asked) => {
        fc.pre(asked < from);
        const sitting = (known: readonly StandingTerm[]) =>
          known
            .filter((one) => holdsOn(one, asked))
            .map(({ id }) => id)
            .sort();
        expect(sitting(knownAfter(before, from))).toEqual(sitting(before));
      }),
    );
  });

  test("writes no term without a day in it", () => {
    fc.assert(
      fc.property(terms, day, (before, from) => {
        for (const one of knownAfter(before, from)) expect(one.to === null || one.from < one.to).toBe(true);
      }),
    );
  });

  test("touches neither a term ended by then nor one ending on the day", () => {
    const ended = { id: "a", from: BEGIN, to: civilDate("2026-11-22") };
    const begins = { id: "b", from: civilDate("2026-11-22"), to: null };
    const holds = { id: "c", from: civilDate("2026-11-21"), to: null };
    expect(endTermsOn([ended, begins, holds], civilDate("2026-11-22"))).toEqual({
      superseded: [begins, holds],
      shortened: [holds],
    });
  });
});

describe("the next turn after a day", () => {
  const by = (documentId: string) => ({ documentId, article: null });
  const held = (from: string, to: string | null, begun: string, ended: string | null, written = begun): EndingTerm => ({
    ...{ id: `${begun} ${from}`, from: civilDate(from), to: to ? civilDate(to) : null },
    ...{ begunBy: by(begun), endedBy: ended ? by(ended) : null, writtenByDocumentId: written },
  });
  const before = civilDate("2026-01-01");

  test("is where a later document replaced everyone, and tells which", () => {
    const terms = [held("2025-06-01", "2026-03-01", "first", "second"), held("2026-03-01", null, "second", null)];
    expect(nextTurn(terms, before)).toEqual({ day: "2026-03-01", whole: true, ...by("second") });
    expect(nextTurn(terms, civilDate("2026-03-01"))).toBeNull();
    expect(nextTurn([], before)).toBeNull();
  });

  test("before anyone sat is the first day someone did", () => {
    const terms = [held("2026-05-01", null, "first", null), held("2026-07-01", null, "second", null)];
    expect(nextTurn(terms, before)).toMatchObject({ day: "2026-05-01", whole: true, documentId: "first" });
  });

  test("is no whole one where somebody goes on, in the same place of the list or in another", () => {
    const stays = held("2025-06-01", null, "first", null);
    const goes = held("2025-06-01", "2026-03-01", "first", "second");
    expect(nextTurn([stays, goes], before)).toMatchObject({ whole: false, documentId: "second" });
    const moves = [
      held("2025-06-01", "2026-03-01", "first", null, "second"),
      held("2026-03-01", null, "first", null, "second"),
    ];
    expect(nextTurn(moves, before)).toMatchObject({ day: "2026-03-01", whole: false, documentId: "second" });
  });

  test("comes after the day, and nothing that holds on the day changes before it", () => {
    fc.assert(
      fc.property(terms, day, (some, asked) => {
        const turn = nextTurn(
          some.map((one) => ({ ...one, begunBy: by("a"), endedBy: by("b"), writtenByDocumentId: "a" })),
          asked,
        );
        const on = (at: CivilDate) => some.filter((one) => holdsOn(one, at)).map(({ id }) => id);
        if (turn === null) expect(on(addDays(asked, 5000))).toEqual(on(asked));
        else {
          expect(turn.day > asked).toBe(true);
          expect(on(addDays(turn.day, -1))).toEqual(on(asked));
        }
      }),
    );
  });
});
