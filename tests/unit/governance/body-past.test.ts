import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodySteps, endedTerms, type PastTerm } from "@/lib/governance/core/body-past";
import type { BodyRole } from "@/lib/governance/core/kinds";
import { addDays, civilDate, holdsOn } from "@/lib/kernel/civil-date";

const BEGIN = civilDate("2026-01-01");
const day = (count: number) => addDays(BEGIN, count);

const term = (holder: string, role: BodyRole, from: number, to: number | null): PastTerm => ({
  ...{ holder, role },
  from: day(from),
  to: to === null ? null : day(to),
});

describe("who has left", () => {
  it("is not who went on in the same role, with another duty or by another decision", () => {
    const terms = [term("an", "thanh-vien", 0, 10), term("an", "thanh-vien", 10, null)];
    expect(endedTerms(terms, day(20))).toEqual([]);
  });

  it("is told of a role that was given up for another", () => {
    const [member, deputy] = [term("an", "thanh-vien", 0, 10), term("an", "to-pho", 10, null)];
    expect(endedTerms([member, deputy], day(10))).toEqual([member]);
  });

  it("counts from the first day the term no longer holds, the latest first", () => {
    const [first, second] = [term("an", "thanh-vien", 0, 10), term("bình", "thanh-vien", 0, 15)];
    expect(endedTerms([first, second], day(9))).toEqual([]);
    expect(endedTerms([first, second], day(10))).toEqual([first]);
    expect(endedTerms([first, second], day(15))).toEqual([second, first]);
  });
});

describe("what changed when", () => {
  it("tells comers, leavers, other roles and those who only stayed", () => {
    const terms = [
      term("an", "thanh-vien", 0, 10),
      term("bình", "thanh-vien", 0, 10),
      term("chi", "thanh-vien", 0, 10),
      term("an", "to-truong", 10, null),
      term("bình", "thanh-vien", 10, null),
      term("dung", "thanh-vien", 10, null),
    ];
    const [latest, first] = bodySteps(terms);
    expect(latest).toEqual({
      day: day(10),
      joined: [terms[5]],
      left: [terms[2]],
      moved: [{ before: terms[0], after: terms[3] }],
      renewed: [terms[4]],
    });
    expect(first).toMatchObject({ day: day(0), left: [], moved: [], renewed: [] });
    expect(first?.joined).toHaveLength(3);
  });

  it("adds up: who joined less who left is who sits", () => {
    const spans = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(30), fc.option(fc.integer({ min: 1, max: 20 }))), {
      // One stretch a holder at most: who holds a seat twice at one time is refused elsewhere.
      selector: ([holder]) => holder,
    });
    fc.assert(
      fc.property(spans, fc.nat(60), (drawn, asked) => {
        const terms = drawn.map(([holder, from, length]) =>
          term(String(holder), "thanh-vien", from, length === null ? null : from + length),
        );
        const come = bodySteps(terms).filter((step) => step.day <= day(asked));
        const sum = come.reduce((total, { joined, left }) => total + joined.length - left.length, 0);
        expect(sum).toBe(terms.filter((one) => holdsOn(one, day(asked))).length);
        expect(endedTerms(terms, day(asked)).length).toBe(come.reduce((total, { left }) => total + left.length, 0));
      }),
    );
  });
});
