import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOverloads, type LoadSeat } from "@/lib/governance/core/overload";
import { charged, PLAIN_SEAT } from "../../support/given-member";

const hamlet = (number: number) => ({ id: `h${number}`, number, name: `Bản số ${number}` });
const DAY = [1, 2, 3, 4, 5, 6, 7, 8].map(hamlet);

type Charges = readonly (readonly [number: number, supporting: boolean])[];
const who = (personId: string | null, charges: Charges) => ({
  ...PLAIN_SEAT,
  ...{ personId, honorific: "ong" as const, fullName: personId ?? "", positionTitle: "Công chức", position: 1 },
  hamlets: charges.map(([number, supporting]) => ({ ...charged(`h${number}`, `Bản số ${number}`), supporting })),
});

const committee = (personId: string | null, charges: Charges): LoadSeat => ({
  ...{ bodyId: "bcd", bodyKind: "ban-chi-dao", bodyName: "Ban Chỉ đạo", teamOf: null },
  member: { ...who(personId, charges), role: "uy-vien" },
});
const team = (personId: string, number: number, role: "to-truong" | "thanh-vien"): LoadSeat => ({
  ...{ bodyId: `to-${number}`, bodyKind: "to-cnscd-ban", bodyName: `Tổ ${number}`, teamOf: hamlet(number) },
  member: { ...who(personId, []), role },
});
const own = (...numbers: readonly number[]): Charges => numbers.map((number) => [number, false]);

describe("too many bản for one person", () => {
  test("are counted over all bodies, a bản once, only above the limit", () => {
    const seats = [team("An", 3, "to-truong"), committee("An", own(1, 2, 3)), committee("Bình", own(1, 2))];
    expect(findOverloads(seats, DAY, 3)).toEqual([]);
    const [overload, ...others] = findOverloads(seats, DAY, 2);
    expect(others).toEqual([]);
    expect(overload?.hamlets.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(overload?.seats.map(({ bodyId, hamlets }) => [bodyId, hamlets.map(({ id }) => id)])).toEqual([
      ["to-3", ["h3"]],
      ["bcd", ["h1", "h2", "h3"]],
    ]);
  });

  test("count what is supported too, but not the team somebody only belongs to, nor a bản that has ended", () => {
    const seats = [
      committee("An", [
        [1, false],
        [2, true],
        [9, false],
      ]),
      team("An", 4, "thanh-vien"),
    ];
    const [overload] = findOverloads(seats, DAY, 1);
    expect(overload?.hamlets.map(({ number }) => number)).toEqual([1, 2]);
    expect(overload?.seats.map(({ bodyId }) => bodyId)).toEqual(["bcd", "to-4"]);
  });

  test("belong to nobody while the place is vacant", () => {
    expect(findOverloads([committee(null, own(1, 2, 3))], DAY, 1)).toEqual([]);
  });

  test("are exactly those above the limit, the heaviest first, whatever the seats", () => {
    const person = fc.constantFrom("a", "b", "c");
    const seat = fc.oneof(
      fc
        .tuple(person, fc.uniqueArray(fc.integer({ min: 1, max: 10 })))
        .map(([id, numbers]) => committee(id, own(...numbers))),
      fc.tuple(person, fc.integer({ min: 1, max: 8 })).map(([id, number]) => team(id, number, "to-truong")),
    );
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (seats, most) => {
        const counts = new Map<string, Set<string>>();
        for (const { member, teamOf } of seats) {
          const ids = [...member.hamlets.map(({ id }) => id), ...(teamOf ? [teamOf.id] : [])];
          const counted = counts.get(member.personId ?? "") ?? new Set();
          for (const id of ids) if (DAY.some((one) => one.id === id)) counted.add(id);
          counts.set(member.personId ?? "", counted);
        }
        const found = findOverloads(seats, DAY, most);
        const expected = [...counts].filter(([, ids]) => ids.size > most).map(([id, ids]) => [id, ids.size]);
        expect(found.map(({ personId, hamlets }) => [personId, hamlets.length]).sort()).toEqual(expected.sort());
        const sizes = found.map(({ hamlets }) => hamlets.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(found.flatMap((one) => one.seats)).toHaveLength(
          seats.filter(({ member }) => found.some(({ personId }) => personId === member.personId)).length,
        );
      }),
    );
  });
});
