import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RosterMember } from "@/lib/governance/core/roster";
import { newlyUncovered, rosterChanges } from "@/lib/governance/core/roster-changes";
import { amendTerms } from "@/lib/governance/core/roster-effects";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { charged, PLAIN_SEAT } from "../../support/given-member";

const day = civilDate("2026-11-22");
const hamlet = (id: string) => charged(id, `Bản ${id}`);

function member(personId: string, facts: Partial<RosterMember> = {}): RosterMember {
  return {
    ...PLAIN_SEAT,
    ...{ id: `e-${personId}`, personId, honorific: "ong", fullName: personId, positionTitle: `Chức vụ ${personId}` },
    ...{ role: "uy-vien", position: 1, duty: "Nhiệm vụ", hamlets: [] },
    ...facts,
  };
}

describe("what a kiện toàn changes", () => {
  const current = [member("an", { role: "truong-ban" }), member("binh", { hamlets: [hamlet("1")] }), member("cuong")];

  it("nothing, when only the order differs", () => {
    const reordered = [...current].reverse().map((one, index) => ({ ...one, position: index + 1 }));
    expect(rosterChanges(current, reordered)).toEqual([]);
  });

  it("a newcomer in the post and role of someone who goes replaces them", () => {
    const proposed = [current[0], current[2], member("dung", { positionTitle: "chức vụ Bình" })].flatMap(
      (one) => one ?? [],
    );
    expect(rosterChanges(current, proposed)).toMatchObject([
      { type: "replaced", before: { fullName: "binh" }, after: { fullName: "dung" } },
    ]);
    expect(newlyUncovered(current, proposed)).toEqual([{ id: "1", name: "Bản 1" }]);
  });

  it("tells relieved, added and changed apart and names what changed; places without a person are left out", () => {
    const proposed = [
      member("an", { role: "truong-ban", duty: "Nhiệm vụ khác", hamlets: [hamlet("2")] }),
      member("cuong"),
      member("dung"),
      member("x", { personId: null }),
    ];
    expect(rosterChanges(current, proposed).map((change) => change.type)).toEqual(["relieved", "added", "changed"]);
    expect(rosterChanges(current, proposed)[2]).toMatchObject({ parts: ["duty", "hamlets"] });
  });
});

describe("what it does to the terms", () => {
  const people = ["a", "b", "c", "d", "e", "f"];
  const saying = fc.constantFrom("x", "y");
  const sitting = fc.uniqueArray(fc.record({ holder: fc.constantFrom(...people), saying }), {
    selector: (one) => one.holder,
  });

  it("leaves exactly the proposed members sitting from the day on, and everyone as they were before it", () => {
    fc.assert(
      fc.property(sitting, sitting, (now, next) => {
        const terms = now.map((one, index) => ({
          ...one,
          id: one.holder,
          position: index + 1,
          from: addDays(day, -30),
          to: null,
        }));
        const members = next.map((one, index) => ({ ...one, position: index + 1 }));
        const { kept, moved, ended, begun } = amendTerms(terms, members, new Map(), day);
        const after = [
          ...kept.map((term) => ({ holder: term.holder, saying: term.saying, position: term.position })),
          ...moved.map(({ term, position }) => ({ holder: term.holder, saying: term.saying, position })),
          ...begun.map(({ member: { holder, saying: words, position } }) => ({ holder, saying: words, position })),
        ].sort((a, b) => a.position - b.position);
        expect(after).toEqual(
          members.map(({ holder, saying: words, position }) => ({ holder, saying: words, position })),
        );
        expect([...kept, ...moved.map(({ term }) => term), ...ended].map((term) => term.id).sort()).toEqual(
          terms.map((term) => term.id).sort(),
        );
        expect(begun.every(({ member: one, seatOf }) => seatOf === null || seatOf.holder === one.holder)).toBe(true);
      }),
    );
  });

  it("gives a replacing member the seat of the one replaced, and ends terms that were only to begin later", () => {
    const terms = [
      { id: "1", holder: "a", position: 1, saying: "x", from: addDays(day, -30), to: null },
      { id: "2", holder: "b", position: 2, saying: "x", from: addDays(day, 10), to: null },
    ];
    const amended = amendTerms(terms, [{ holder: "c", position: 1, saying: "x" }], new Map([["c", "a"]]), day);
    expect(amended.begun[0]?.seatOf?.id).toBe("1");
    expect(amended.ended.map((term) => term.id)).toEqual(["1", "2"]);
  });
});
