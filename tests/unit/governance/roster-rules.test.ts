import { describe, expect, test } from "vitest";
import type { RosterMember } from "@/lib/governance/core/roster";
import { checkRoster } from "@/lib/governance/core/roster-rules";
import { civilDate } from "@/lib/kernel/civil-date";

const HAMLETS = [
  { id: "h1", name: "Lạc Hiền" },
  { id: "h2", name: "Bản số 02" },
];

function member(more: Partial<RosterMember>): RosterMember {
  return {
    id: more.fullName ?? "x",
    personId: "p",
    honorific: null,
    fullName: "Lò A",
    positionTitle: "Công chức",
    role: "uy-vien",
    position: 1,
    duty: "Việc",
    hamlets: HAMLETS,
    ...more,
  };
}

const SOUND = [
  member({ fullName: "Trưởng", role: "truong-ban" }),
  member({ fullName: "Phó Một", role: "pho-ban" }),
  member({ fullName: "Viên" }),
];

const found = (members: readonly RosterMember[]) =>
  checkRoster(members, { hamlets: HAMLETS, hamletWord: "bản" }).map(({ rule, severity }) => `${severity}: ${rule}`);

describe("a roster", () => {
  test("with one head, a deputy, duties and every bản covered has nothing against it", () => {
    expect(found(SOUND)).toEqual([]);
  });

  test.each([
    ["error: no-head", SOUND.slice(1)],
    ["error: two-heads", [...SOUND, member({ fullName: "Trưởng Hai", role: "truong-ban" })]],
    ["note: no-deputy", SOUND.filter(({ role }) => role !== "pho-ban")],
    ["error: member-without-duty", [...SOUND, member({ fullName: "Rỗi", duty: " " })]],
    ["warning: member-without-post", [...SOUND, member({ fullName: "Không chức", positionTitle: "" })]],
    ["error: duty-without-member", [...SOUND, member({ personId: null, fullName: "" })]],
  ])("%s", (expected, members) => {
    expect(found(members)).toEqual([expected]);
  });

  test("may have two deputies; the third is said", () => {
    const deputies = (count: number) =>
      Array.from({ length: count }, (_, index) => member({ fullName: `Phó ${index}`, role: "pho-ban" }));
    const head = member({ fullName: "Trưởng", role: "truong-ban" });
    expect(found([head, ...deputies(2)])).toEqual([]);
    expect(found([head, ...deputies(3)])).toEqual(["warning: many-deputies"]);
  });

  test("names each bản nobody is in charge of, with its kind only where the name has none", () => {
    const bare = SOUND.map((one) => ({ ...one, hamlets: [] }));
    const words = checkRoster(bare, { hamlets: HAMLETS, hamletWord: "bản" }).map((one) => one.words);
    expect(words).toEqual(["Chưa có ai phụ trách bản Lạc Hiền.", "Chưa có ai phụ trách Bản số 02."]);
  });

  test("says who is still in charge of a bản that has ended, and from when it has", () => {
    const ended = [{ id: "h2", name: "Bản số 02", day: civilDate("2026-07-01") }];
    const [finding, ...others] = checkRoster(SOUND.slice(0, 2), {
      ...{ hamlets: HAMLETS.slice(0, 1), hamletWord: "bản", ended },
    });
    expect(finding).toMatchObject({
      ...{ rule: "hamlet-ended", severity: "error", subjectId: "Trưởng" },
      words: "Trưởng phụ trách nơi đã thôi: Bản số 02 (từ ngày 01/07/2026). Phân công lại.",
    });
    expect(others.map(({ rule }) => rule)).toEqual(["hamlet-ended"]);
  });
});
