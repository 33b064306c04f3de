import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRosters, sayingOf } from "@/lib/governance/core/compare-rosters";
import { coverHamlets } from "@/lib/governance/core/coverage";
import { type Held, holderKeys, type RosterMember } from "@/lib/governance/core/roster";
import { newlyUncovered, rosterChanges, seatHeirs } from "@/lib/governance/core/roster-changes";
import { amendTerms } from "@/lib/governance/core/roster-effects";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { charged, PLAIN_SEAT } from "../../support/given-member";

const day = civilDate("2026-11-22");

function member(id: string, facts: Partial<RosterMember> = {}): RosterMember {
  return {
    ...PLAIN_SEAT,
    ...{ id: `e-${id}`, personId: id, honorific: "ong", fullName: id, positionTitle: `Chức vụ ${id}` },
    ...{ role: "uy-vien", position: 1, duty: "Nhiệm vụ", hamlets: [] },
    ...facts,
  };
}

/** A seat left to be filled later. */
const empty = (title: string, facts: Partial<RosterMember> = {}) =>
  member(title, { personId: null, vacant: true, fullName: "", positionTitle: title, ...facts });

/** A seat that follows a post, with whoever holds the post. */
const byPost = (post: string, holder: string | null, facts: Partial<RosterMember> = {}) =>
  member(post, { personId: holder, exOfficio: post, fullName: holder ?? "", positionTitle: post, ...facts });

const words = (changes: ReturnType<typeof rosterChanges>) =>
  changes.map((change) =>
    [
      change.type,
      "before" in change ? change.before.id : null,
      "after" in change ? change.after.id : null,
      ...("parts" in change ? change.parts : []),
    ]
      .filter(Boolean)
      .join(" "),
  );

describe("who holds a place", () => {
  const held = (facts: Partial<Held>): Held => ({
    ...{ personId: null, exOfficio: null, positionTitle: "Công chức", role: "uy-vien", ...facts },
  });

  it("is the person, whatever role and post they have", () => {
    const [before] = holderKeys([held({ personId: "an" })]);
    const [after] = holderKeys([held({ personId: "an", role: "truong-ban", positionTitle: "Chủ tịch" })]);
    expect(after).toBe(before);
    expect(holderKeys([held({ personId: "binh" })])).not.toEqual([before]);
  });

  it("is the post, whoever holds it, however it is written", () => {
    const [an] = holderKeys([held({ exOfficio: "Trưởng phòng Văn hóa", personId: "an" })]);
    expect(holderKeys([held({ exOfficio: "Trưởng phòng Văn hóa", personId: "binh" })])).toEqual([an]);
    expect(holderKeys([held({ exOfficio: "trưởng phòng  văn hoá" })])).toEqual([an]);
    expect(holderKeys([held({ personId: "an" })])).not.toEqual([an]);
    expect(holderKeys([held({ exOfficio: "Trưởng phòng Kinh tế", personId: "an" })])).not.toEqual([an]);
  });

  it("is the empty seat itself, told by its role and post", () => {
    const keys = holderKeys([
      held({}),
      held({ role: "pho-ban" }),
      held({ positionTitle: "Kế toán" }),
      held({ exOfficio: "Công chức" }),
    ]);
    expect(new Set(keys).size).toBe(4);
    expect(holderKeys([held({ positionTitle: "công  chức" })])).toEqual([keys[0]]);
  });

  it("tells equal empty seats apart by their order, and is the same when asked again", () => {
    const title = fc.constantFrom("Công chức", "công chức", "Kế toán", "");
    const anyHeld = fc.oneof(
      fc.record({ positionTitle: title, role: fc.constantFrom("uy-vien", "pho-ban") }),
      fc.record({ personId: fc.constantFrom("an", "binh") }),
      fc.record({ exOfficio: fc.constantFrom("Chủ tịch", "Kế toán"), personId: fc.constantFrom("an", null) }),
    ) as fc.Arbitrary<Partial<Held>>;
    fc.assert(
      fc.property(fc.array(anyHeld, { maxLength: 12 }), (facts) => {
        const members = facts.map(held);
        const keys = holderKeys(members);
        expect(keys).toHaveLength(members.length);
        expect(new Set(keys).size).toBe(members.length);
        expect(holderKeys([...members])).toEqual(keys);
        // Who comes later does not change who the earlier are.
        expect(holderKeys(members.slice(0, -1))).toEqual(keys.slice(0, -1));
      }),
    );
  });
});

describe("a kiện toàn of empty seats", () => {
  const an = member("an");

  it("says that one is made and that one is no more, and nothing of one that stays", () => {
    const seat = empty("Kế toán");
    expect(rosterChanges([an, seat], [an, seat])).toEqual([]);
    expect(rosterChanges([an, seat], [an, empty("Kế toán", { duty: "Việc khác" })])).toEqual([]);
    expect(rosterChanges([an], [an, seat])).toEqual([{ type: "opened", after: seat }]);
    expect(rosterChanges([an, seat], [an])).toEqual([{ type: "closed", before: seat }]);
    const second = empty("Kế toán", { id: "thứ hai" });
    expect(words(rosterChanges([an, seat], [an, seat, second]))).toEqual(["opened thứ hai"]);
    expect(words(rosterChanges([an, seat], [an, empty("Văn thư")]))).toEqual(["opened e-Văn thư", "closed e-Kế toán"]);
  });

  it("says nothing of a place that still looks for somebody", () => {
    const looking = member("Kế toán", { personId: null, fullName: "", positionTitle: "Kế toán" });
    expect(rosterChanges([an], [an, looking])).toEqual([]);
  });

  it("adds who fills one, relieves who leaves one", () => {
    const filled = member("binh", { positionTitle: "Kế toán" });
    expect(words(rosterChanges([an, empty("Kế toán")], [an, filled]))).toEqual(["added e-binh"]);
    expect(words(rosterChanges([an, filled], [an, empty("Kế toán")]))).toEqual(["relieved e-binh"]);
  });

  it("leaves the bản of a seat that empties without anyone", () => {
    const hamlets = [charged("1", "Bản 1")];
    const [before, after] = [member("binh", { hamlets }), empty("Chức vụ binh", { hamlets })];
    expect(newlyUncovered([an, before], [an, after])).toEqual([{ id: "1", name: "Bản 1" }]);
    expect(newlyUncovered([an, after], [an])).toEqual([]);
  });
});

describe("a kiện toàn of seats that follow a post", () => {
  const an = member("an");
  const post = "Trưởng phòng Văn hóa - Xã hội";

  it("says nothing when another has come to hold the post, or nobody has", () => {
    expect(rosterChanges([an, byPost(post, "binh")], [an, byPost(post, "cuong")])).toEqual([]);
    expect(rosterChanges([an, byPost(post, "binh")], [an, byPost(post, null)])).toEqual([]);
  });

  it("says what changes of the seat, and the post that comes and goes", () => {
    const [now, then] = [byPost(post, "binh"), byPost(post, "cuong", { duty: "Việc khác", role: "pho-ban" })];
    expect(rosterChanges([an, now], [an, then])).toEqual([
      { type: "changed", before: now, after: then, parts: ["role", "duty"] },
    ]);
    expect(rosterChanges([an], [an, byPost(post, null)])).toEqual([{ type: "added", after: byPost(post, null) }]);
    expect(rosterChanges([an, now], [an])).toEqual([{ type: "relieved", before: now }]);
  });

  it("replaces the person who held the seat by name", () => {
    const byName = member("binh", { positionTitle: post });
    const after = byPost(post, "cuong");
    expect(rosterChanges([an, byName], [an, after])).toEqual([{ type: "replaced", before: byName, after }]);
  });
});

describe("what a kiện toàn says has changed", () => {
  it.each([
    ["marks", { marks: ["dai-su-so"] }],
    ["pillars", { pillars: ["kinh-te-so"] }],
    ["units", { units: [{ id: "u", name: "Trường Mầm non" }] }],
    ["hamlets", { hamlets: [charged("1", "Bản 1")] }],
    ["post", { positionTitle: "Chức vụ khác" }],
  ] as const)("%s", (part, facts) => {
    const [before, after] = [member("an"), member("an", facts)];
    expect(rosterChanges([before], [after])).toEqual([{ type: "changed", before, after, parts: [part] }]);
    expect(sayingOf(before)).not.toBe(sayingOf(after));
  });

  it("that a bản is from now on only supported", () => {
    const before = member("an", { hamlets: [charged("1", "Bản 1"), charged("2", "Bản 2")] });
    const after = member("an", { hamlets: [charged("1", "Bản 1"), { ...charged("2", "Bản 2"), supporting: true }] });
    expect(words(rosterChanges([before], [after]))).toEqual(["changed e-an e-an hamlets"]);
  });

  it("nothing, when marks, pillars, bản and units only stand in another order", () => {
    const facts: Partial<RosterMember> = {
      marks: ["dai-su-so", "doan-thanh-nien"],
      pillars: ["chinh-quyen-so", "xa-hoi-so"],
      hamlets: [charged("1", "Bản 1"), charged("2", "Bản 2")],
      units: [
        { id: "u", name: "Trường" },
        { id: "v", name: "Hợp tác xã" },
      ],
    };
    const turned = {
      marks: [...(facts.marks ?? [])].reverse(),
      pillars: [...(facts.pillars ?? [])].reverse(),
      hamlets: [...(facts.hamlets ?? [])].reverse(),
      units: [...(facts.units ?? [])].reverse(),
    };
    expect(rosterChanges([member("an", facts)], [member("an", turned)])).toEqual([]);
  });
});

describe("who takes over a seat", () => {
  const heirs = (current: readonly RosterMember[], proposed: readonly RosterMember[]) => [
    ...seatHeirs(current, proposed),
  ];
  const [an, binh, cuong] = [member("an"), member("binh", { positionTitle: "Kế toán" }), member("cuong")];

  it("whoever comes in the role and post of one who goes; nobody who stays", () => {
    const dung = member("dung", { positionTitle: "kế  toán" });
    expect(heirs([an, binh, cuong], [an, cuong, dung])).toEqual([["dung", "binh"]]);
    expect(heirs([an, binh], [an, member("dung", { positionTitle: "Địa chính" })])).toEqual([]);
    expect(heirs([an, binh], [an, member("dung", { positionTitle: "Kế toán", role: "pho-ban" })])).toEqual([]);
    expect(heirs([an, binh], [binh, an])).toEqual([]);
    expect(heirs([an, binh], [an, member("binh", { positionTitle: "Địa chính", role: "pho-ban" })])).toEqual([]);
  });

  it("who fills an empty place; and an empty place that of who leaves it", () => {
    const seat = empty("Kế toán");
    const [key] = holderKeys([seat]);
    expect(heirs([an, seat], [an, binh])).toEqual([["binh", key]]);
    expect(heirs([an, binh], [an, seat])).toEqual([[key, "binh"]]);
    expect(heirs([an, seat], [seat, an])).toEqual([]);
  });

  it("a post that the seat follows from now on, and back", () => {
    const after = byPost("Kế toán", "binh");
    const [key] = holderKeys([after]);
    expect(heirs([an, binh], [an, after])).toEqual([[key, "binh"]]);
    expect(heirs([an, after], [an, binh])).toEqual([["binh", key]]);
  });

  it("one each of several alike, never the same one twice", () => {
    const alike = ["một", "hai", "ba"].map((id) => member(id, { positionTitle: "Công chức" }));
    const [first, second, third] = alike;
    const seats = [empty("Công chức"), empty("Công chức")];
    expect(heirs(seats, alike).map(([heir]) => heir)).toEqual([first?.personId, second?.personId]);
    expect(new Set(heirs(seats, alike).map(([, former]) => former)).size).toBe(2);
    const proposed = third ? [...seats, third] : [];
    expect(heirs(alike, proposed)).toHaveLength(2);
  });

  it("in any two rosters, each heir is new, each former goes, none twice, and the place is the same", () => {
    const place = fc.record({
      who: fc.constantFrom("an", "binh", "cuong", "dung", null),
      post: fc.constantFrom("Kế toán", "Chủ tịch", null),
      title: fc.constantFrom("Kế toán", "Chủ tịch"),
      role: fc.constantFrom("uy-vien" as const, "pho-ban" as const),
    });
    const roster = fc
      .uniqueArray(place, { maxLength: 8, selector: ({ who, post }) => (post ? post : (who ?? Symbol())) })
      .map((places) =>
        places.map(({ who, post, title, role }, index) =>
          member(`${index}`, {
            ...{ personId: post ? null : who, exOfficio: post, vacant: !post && !who },
            ...{ positionTitle: title, role, position: index + 1 },
          }),
        ),
      );
    fc.assert(
      fc.property(roster, roster, (current, proposed) => {
        const now = holderKeys(current);
        const next = holderKeys(proposed);
        const found = heirs(current, proposed);
        expect(new Set(found.map(([, former]) => former)).size).toBe(found.length);
        for (const [heir, former] of found) {
          expect(now).not.toContain(heir);
          expect(next).not.toContain(former);
          const [before, after] = [current[now.indexOf(former)], proposed[next.indexOf(heir)]];
          expect([after?.role, after?.positionTitle]).toEqual([before?.role, before?.positionTitle]);
        }
        const { joined, left } = compareRosters(current, proposed);
        const placeOf = (one: RosterMember) => `${one.role} ${one.positionTitle}`;
        const waiting = left.map(placeOf);
        const could = joined.filter((one) => {
          const at = waiting.indexOf(placeOf(one));
          if (at >= 0) waiting.splice(at, 1);
          return at >= 0;
        });
        expect(found).toHaveLength(could.length);
      }),
    );
  });

  it("gives the filling member the very term's seat, and ends what was there", () => {
    const seat = empty("Kế toán");
    const termOf = (one: RosterMember, holder: string) => ({
      ...{
        id: `t-${one.id}`,
        holder,
        position: one.position,
        saying: sayingOf(one),
        from: addDays(day, -30),
        to: null,
      },
    });
    const amended = (current: readonly RosterMember[], proposed: readonly RosterMember[]) => {
      const keys = holderKeys(proposed);
      const said = proposed.map((one, index) => ({ ...one, holder: keys[index] ?? "", saying: sayingOf(one) }));
      const now = holderKeys(current);
      const terms = current.map((one, index) => termOf(one, now[index] ?? ""));
      const { kept, ended, begun } = amendTerms(terms, said, seatHeirs(current, proposed), day);
      return {
        kept: kept.map(({ id }) => id),
        ended: ended.map(({ id }) => id),
        begun: begun.map((one) => [one.member.id, one.seatOf?.id]),
      };
    };
    expect(amended([an, seat], [an, binh])).toEqual({
      ...{ kept: ["t-e-an"], ended: ["t-e-Kế toán"], begun: [["e-binh", "t-e-Kế toán"]] },
    });
    expect(amended([an, binh], [an, seat])).toEqual({
      ...{ kept: ["t-e-an"], ended: ["t-e-binh"], begun: [["e-Kế toán", "t-e-binh"]] },
    });
    const post = (holder: string) => byPost("Chủ tịch", holder);
    expect(amended([an, post("binh")], [an, post("dung")])).toEqual({
      ...{ kept: ["t-e-an", "t-e-Chủ tịch"], ended: [], begun: [] },
    });
  });
});

it("a seat that follows a post is in charge of its bản only while somebody holds the post", () => {
  const hamlets = [charged("1", "Bản 1")];
  const under = [{ id: "1", number: 1, name: "Bản 1" }];
  expect(coverHamlets(under, [byPost("Kế toán", "binh", { hamlets })]).rows[0]?.standing).toBe("one");
  expect(coverHamlets(under, [byPost("Kế toán", null, { hamlets })]).rows[0]?.standing).toBe("none");
});

describe("what only looks alike", () => {
  it("a post is told from one that differs by its diacritics", () => {
    const keys = holderKeys([
      { personId: null, exOfficio: "Trưởng bản", positionTitle: "", role: "uy-vien" },
      { personId: null, exOfficio: "Trưởng ban", positionTitle: "", role: "uy-vien" },
    ]);
    expect(new Set(keys).size).toBe(2);
  });

  it("one who sits on by post instead of by name is not replaced by themself", () => {
    const byName = member("an", { personId: "an", positionTitle: "Trưởng Công an xã" });
    const byPost = { ...byName, exOfficio: "Trưởng Công an xã" };
    const [change] = rosterChanges([byName], [byPost]);
    expect(change).toMatchObject({ type: "changed", parts: ["holder"] });
  });

  it("of two places of one post, each is compared with itself", () => {
    const place = (id: string, duty: string) => member(id, { personId: null, exOfficio: "Phó Chủ tịch", duty });
    const changes = rosterChanges([place("a", "x"), place("b", "y")], [place("a", "x"), place("b", "z")]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ type: "changed", before: { duty: "y" }, after: { duty: "z" }, parts: ["duty"] });
  });
});
