import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contactsText } from "@/components/governance/contacts-text";
import { coverageWords, standingWords } from "@/components/governance/coverage-words";
import { compareRosters } from "@/lib/governance/core/compare-rosters";
import { coverHamlets } from "@/lib/governance/core/coverage";
import type { RosterMember } from "@/lib/governance/core/roster";
import { civilDate } from "@/lib/kernel/civil-date";
import { charged, PLAIN_SEAT } from "../../support/given-member";

const hamlet = (number: number) => ({ id: `h${number}`, number, name: `Bản số ${number}` });
const member = (id: string, numbers: readonly number[], more: Partial<RosterMember> = {}): RosterMember => ({
  ...PLAIN_SEAT,
  ...{ id, personId: `p-${id}`, honorific: "ong", fullName: `Lò Văn ${id}`, positionTitle: "Công chức" },
  ...{
    role: "uy-vien",
    position: 1,
    duty: "Theo dõi",
    hamlets: numbers.map((number) => charged(`h${number}`, `Bản số ${number}`)),
    ...more,
  },
});

describe("the bản laid under a roster", () => {
  test("are in the order of their numbers, with nobody, one or several", () => {
    const roster = [member("A", [2, 3]), member("B", [3], { position: 2 })];
    const { rows, loads } = coverHamlets([hamlet(3), hamlet(1), hamlet(2)], roster);
    expect(rows.map((row) => [row.hamlet.number, row.standing, row.members.map(({ id }) => id)])).toEqual([
      [1, "none", []],
      [2, "one", ["A"]],
      [3, "several", ["A", "B"]],
    ]);
    expect(loads.map((load) => load.hamlets.length)).toEqual([2, 1]);
    expect(coverageWords({ rows })).toBe("2/3 bản có người phụ trách chính; 1 bản chưa có; 1 bản có nhiều người.");
  });

  test("have nobody in charge while they only have supporters, or their post has no holder", () => {
    const supporter = member("A", [], { hamlets: [{ ...charged("h1", "Bản số 1"), supporting: true }] });
    const byPost = member("B", [2], { personId: null, exOfficio: "Bí thư Đoàn xã", fullName: "", position: 2 });
    const holder = member("C", [3], { exOfficio: "Trưởng Công an xã", position: 3 });
    const vacant = member("D", [1], { personId: null, vacant: true, fullName: "", position: 4 });
    const { rows, loads } = coverHamlets([1, 2, 3].map(hamlet), [supporter, byPost, holder, vacant]);
    expect(rows.map(standingWords)).toEqual(["Chỉ có người phối hợp", "Chưa có ai", "Một người"]);
    expect(rows[0]?.supporters).toEqual([supporter]);
    expect(loads.map(({ member: { id }, hamlets, supported }) => [id, hamlets.length, supported.length])).toEqual([
      ["A", 0, 1],
      ["C", 1, 0],
    ]);
    expect(coverageWords({ rows })).toBe(
      "1/3 bản có người phụ trách chính; 2 bản chưa có (1 bản chỉ có người phối hợp).",
    );
  });

  test("have nobody while their place still looks for a person", () => {
    const { rows, loads } = coverHamlets([hamlet(1)], [member("A", [1], { personId: null, fullName: "" })]);
    expect(rows[0]?.standing).toBe("none");
    expect(loads).toEqual([]);
  });

  test("that are no more are named, and count for nobody", () => {
    const { lost, loads } = coverHamlets([hamlet(1)], [member("A", [9])]);
    expect(lost.map(({ hamletName }) => hamletName)).toEqual(["Bản số 9"]);
    expect(loads).toEqual([]);
  });

  test("count the same from both sides, whatever the roster", () => {
    const number = fc.integer({ min: 1, max: 12 });
    const charge = fc.record({ number, supporting: fc.boolean() });
    const roster = fc
      .array(fc.uniqueArray(charge, { maxLength: 8, selector: (one) => one.number }), { maxLength: 8 })
      .map((all) =>
        all.map((charges, index) => {
          const hamlets = charges.map((one) => ({ ...charged(`h${one.number}`, ""), supporting: one.supporting }));
          return member(`${index}`, [], { position: index + 1, hamlets });
        }),
      );
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 12 }), roster, (numbers, members) => {
        const { rows, loads, lost } = coverHamlets(numbers.map(hamlet), members);
        const byRow = rows.reduce((sum, row) => sum + row.members.length + row.supporters.length, 0);
        const byMember = loads.reduce((sum, load) => sum + load.hamlets.length + load.supported.length, 0);
        expect(byRow).toBe(byMember);
        expect(byMember + lost.length).toBe(members.reduce((sum, one) => sum + one.hamlets.length, 0));
        expect(rows).toHaveLength(numbers.length);
      }),
    );
  });
});

test("two rosters of a day differ by person, and by what is said of each, not by order", () => {
  const before = [member("A", [1, 2]), member("B", [3]), member("C", [])];
  const after = [member("C", []), member("A", [2, 1]), member("B", [4]), member("D", [])];
  const { joined, left, changed } = compareRosters(before, after.slice(1));
  const ids = (some: readonly RosterMember[]) => some.map(({ id }) => id);
  expect([ids(joined), ids(left), ids(changed)]).toEqual([["D"], ["C"], ["B"]]);
});

describe("the text for a chat", () => {
  const seated = (id: string, phone: string | null) => ({
    ...member(id, []),
    ...{ from: civilDate("2026-01-01"), to: null, begunByDocumentId: "d", bodyId: "b", seatId: `s-${id}`, phone },
  });
  const view = { day: civilDate("2026-11-22"), members: [seated("A", "0912 345 678"), seated("B", null)], written: 1 };

  test("numbers its lines, with the phone where there is one", () => {
    expect(contactsText({ ...view, phones: "written" }, "Ban Chỉ đạo xã")).toBe(
      "Ban Chỉ đạo xã, ngày 22/11/2026 (2 người)\n1. Ông Lò Văn A – Ủy viên – 0912 345 678\n2. Ông Lò Văn B – Ủy viên",
    );
  });

  test("leaves out places without anyone", () => {
    const empty = { ...seated("C", null), personId: null, vacant: true, fullName: "" };
    const text = contactsText({ ...view, members: [...view.members, empty], phones: "written" }, "Ban");
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("(2 người)");
  });

  test("leaves out numbers that are masked", () => {
    expect(contactsText({ ...view, phones: "masked" }, "Ban")).not.toContain("0912");
  });
});
