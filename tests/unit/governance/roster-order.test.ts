import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BODY_KINDS, type BodyRole, bodyForm } from "@/lib/governance/core/kinds";
import { inOrder, moveInOrder, placeFor } from "@/lib/governance/core/roster";

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 });
const step = fc.constantFrom(-1 as const, 1 as const);

describe("moving a row", () => {
  test("keeps every row once", () => {
    fc.assert(
      fc.property(ids, fc.nat(), step, (list, at, by) => {
        const moved = moveInOrder(list, list[at % list.length] ?? "", by);
        expect([...moved].sort()).toEqual([...list].sort());
      }),
    );
  });

  test("and moving it back gives the list as it was, away from the ends", () => {
    fc.assert(
      fc.property(ids, fc.nat(), step, (list, at, by) => {
        const place = at % list.length;
        fc.pre(place + by >= 0 && place + by < list.length);
        const id = list[place] ?? "";
        const moved = moveInOrder(list, id, by);
        expect(moved[place + by]).toBe(id);
        expect(moveInOrder(moved, id, by === 1 ? -1 : 1)).toEqual(list);
      }),
    );
  });

  test("at the ends, and for a row that is not there, changes nothing", () => {
    expect(moveInOrder(["a", "b"], "a", -1)).toEqual(["a", "b"]);
    expect(moveInOrder(["a", "b"], "b", 1)).toEqual(["a", "b"]);
    expect(moveInOrder(["a", "b"], "c", 1)).toEqual(["a", "b"]);
  });
});

describe.each(BODY_KINDS)("the place of a newcomer in a %s", (kind) => {
  const { roles } = bodyForm[kind];
  const anyRole = fc.constantFrom(...roles);
  const member = fc.record({ role: anyRole, position: fc.integer({ min: 1, max: 99 }) });
  const rank = (role: BodyRole) => roles.indexOf(role);

  test("is behind everybody of the same or a higher role", () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 40 }), anyRole, (members, role) => {
        const place = placeFor(members, role);
        const above = members.filter((one) => rank(one.role) <= rank(role));
        expect(above.every((one) => one.position < place)).toBe(true);
        expect(place === 1 || above.some((one) => one.position === place - 1)).toBe(true);
      }),
    );
  });

  test("added one by one, roles stand in their order whatever order they came in", () => {
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 30 }), (added) => {
        let list: { role: BodyRole; position: number }[] = [];
        for (const role of added) {
          const place = placeFor(list, role);
          const before = list.filter((one) => one.position < place);
          const behind = list.filter((one) => one.position >= place);
          list = [...before, { role, position: 0 }, ...behind].map((one, index) => ({ ...one, position: index + 1 }));
        }
        const ranks = inOrder(list).map((one) => rank(one.role));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
