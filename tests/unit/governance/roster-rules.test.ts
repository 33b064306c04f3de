import { describe, expect, test } from "vitest";
import { BODY_KINDS, type BodyKind, type BodyRole, bodyForm, roleLabel } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { checkRoster, type RosterContext } from "@/lib/governance/core/roster-rules";
import { civilDate } from "@/lib/kernel/civil-date";
import { charged, PLAIN_SEAT } from "../../support/given-member";

const HAMLETS = [charged("h1", "Lạc Hiền"), charged("h2", "Bản số 02")];

function member(more: Partial<RosterMember>): RosterMember {
  return {
    ...PLAIN_SEAT,
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

const COMMITTEE = { kind: "ban-chi-dao", hamlets: HAMLETS, hamletWord: "bản" } as const;

const found = (members: readonly RosterMember[]) =>
  checkRoster(members, COMMITTEE).map(({ rule, severity }) => `${severity}: ${rule}`);

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
    const words = checkRoster(bare, COMMITTEE).map((one) => one.words);
    expect(words).toEqual(["Chưa có ai phụ trách bản Lạc Hiền.", "Chưa có ai phụ trách Bản số 02."]);
  });

  test("says who is still in charge of a bản that has ended, and from when it has", () => {
    const ended = [{ id: "h2", name: "Bản số 02", day: civilDate("2026-07-01") }];
    const [finding, ...others] = checkRoster(SOUND.slice(0, 2), {
      ...{ ...COMMITTEE, hamlets: HAMLETS.slice(0, 1), ended },
    });
    expect(finding).toMatchObject({
      ...{ rule: "hamlet-ended", severity: "error", subjectId: "Trưởng" },
      words: "Trưởng phụ trách nơi đã thôi: Bản số 02 (từ ngày 01/07/2026). Phân công lại.",
    });
    expect(others.map(({ rule }) => rule)).toEqual(["hamlet-ended"]);
  });
});

describe("a place without a person", () => {
  const empty = { personId: null, fullName: "", positionTitle: "Kế toán" };

  test("is a note when it is left vacant on purpose, an error when it still looks for one", () => {
    const vacant = member({ ...empty, id: "trống", vacant: true, duty: "", hamlets: [] });
    expect(checkRoster([...SOUND, vacant], COMMITTEE)).toEqual([
      {
        ...{ rule: "seat-left-vacant", severity: "note", subjectId: "trống" },
        words: "Vị trí Kế toán để trống, bổ sung người sau.",
      },
    ]);
    expect(found([...SOUND, { ...vacant, vacant: false }])).toEqual(["error: duty-without-member"]);
    const [unnamed] = checkRoster([...SOUND, { ...vacant, positionTitle: "" }], COMMITTEE);
    expect(unnamed?.words).toBe("Vị trí Ủy viên để trống, bổ sung người sau.");
  });

  test("is a warning when nobody holds the post it follows, and nothing when somebody does", () => {
    const byPost = member({ ...empty, id: "theo", exOfficio: "Kế toán UBND xã" });
    expect(checkRoster([...SOUND, byPost], COMMITTEE)).toEqual([
      {
        ...{ rule: "post-without-holder", severity: "warning", subjectId: "theo" },
        words: "Hôm nay chưa có ai giữ chức vụ Kế toán UBND xã: vị trí theo chức vụ này đang trống.",
      },
    ]);
    expect(found([...SOUND, { ...byPost, personId: "q", fullName: "Lò Q" }])).toEqual([]);
  });

  test("covers no bản, left vacant or not", () => {
    const bare = SOUND.map((one) => ({ ...one, hamlets: [] }));
    const uncovered = ["warning: hamlet-uncovered", "warning: hamlet-uncovered"];
    expect(found([...bare, member({ ...empty, vacant: true })])).toEqual(["note: seat-left-vacant", ...uncovered]);
    expect(found([...bare, member(empty)])).toEqual(["error: duty-without-member", ...uncovered]);
  });

  test("as head is an error while it is left vacant, and a warning while nobody holds its post", () => {
    const head = member({ ...empty, id: "đứng đầu", role: "truong-ban", vacant: true });
    expect(checkRoster([head, ...SOUND.slice(1)], COMMITTEE)).toEqual([
      {
        ...{ rule: "no-head", severity: "error", subjectId: "đứng đầu" },
        words: "Vị trí Trưởng ban đang để trống: chọn người trước khi ban hành.",
      },
    ]);
    const byPost = { ...head, vacant: false, exOfficio: "Chủ tịch UBND xã" };
    expect(found([byPost, ...SOUND.slice(1)])).toEqual(["warning: post-without-holder"]);
    const both = checkRoster([...SOUND, { ...head, positionTitle: "Phó Chủ tịch" }], COMMITTEE);
    expect(both.map(({ rule, words }) => [rule, words])).toEqual([
      ["two-heads", "Có hơn một Trưởng ban: Trưởng, Phó Chủ tịch."],
    ]);
  });

  test("by post and by name is one person twice, said of the place by post", () => {
    const people = SOUND.map((one, index) => ({ ...one, personId: `p${index}` }));
    const byPost = member({ fullName: "Viên", id: "theo", personId: "p2", exOfficio: "Kế toán" });
    const findings = checkRoster([...people, byPost], COMMITTEE);
    expect(findings).toEqual([
      {
        ...{ rule: "listed-twice", severity: "error", subjectId: "theo" },
        words: "Viên có tên hai lần: một lần theo chức vụ Kế toán.",
      },
    ]);
    expect(found([...people, { ...byPost, personId: "p9" }])).toEqual([]);
  });
});

describe.each(BODY_KINDS.filter((kind) => kind !== "ban-chi-dao"))("a %s", (kind) => {
  const world = { ...COMMITTEE, kind };
  const [head, deputy] = bodyForm[kind].roles;
  const rules = (members: readonly RosterMember[], more: Partial<RosterContext> = {}) =>
    checkRoster(members, { ...world, ...more }).map(({ rule }) => rule);

  test("needs its own head and no more than one, by its own word", () => {
    const heads = [member({ fullName: "Một", role: head }), member({ fullName: "Hai", role: head })];
    expect(rules(heads.slice(1))).toEqual([]);
    const label = roleLabel[head];
    expect(checkRoster([], world).map(({ words }) => words)).toEqual([`Danh sách chưa có ${label}.`]);
    expect(checkRoster(heads, world)).toEqual([
      { rule: "two-heads", severity: "error", words: `Có hơn một ${label}: Một, Hai.`, subjectId: "Hai" },
    ]);
  });

  test("asks neither for deputies, nor how many, nor for bản, nor for a duty of each", () => {
    const only = member({ fullName: "Một", role: head, duty: "", hamlets: [] });
    const deputies = ["Hai", "Ba", "Bốn"].map((fullName) => ({
      ...only,
      id: fullName,
      fullName,
      role: deputy ?? head,
    }));
    expect(rules([only])).toEqual([]);
    expect(rules([only, ...deputies])).toEqual([]);
  });

  test("says who has no post, who is in charge of what has ended, and which place is empty", () => {
    const only = member({ fullName: "Một", role: head });
    expect(rules([{ ...only, positionTitle: "" }])).toEqual(["member-without-post"]);
    const ended = [{ id: "h2", name: "Bản số 02", day: civilDate("2026-07-01") }];
    expect(rules([only], { ended })).toEqual(["hamlet-ended"]);
    expect(rules([only, member({ personId: null, fullName: "", vacant: true })])).toEqual(["seat-left-vacant"]);
  });
});

describe("a working group", () => {
  const committee = new Map([
    ["phó", "pho-ban"],
    ["viên", "uy-vien"],
  ]);
  const check = (kind: BodyKind, members: readonly RosterMember[]) =>
    checkRoster(members, { ...COMMITTEE, kind, committee }).map(({ rule, severity, subjectId }) => [
      severity,
      rule,
      subjectId,
    ]);
  const person = (personId: string, role: BodyRole) => member({ personId, fullName: personId, role });

  test("is drawn from the committee: whoever is not in it is pointed out, and may stay", () => {
    const members = [person("viên", "to-truong"), person("ngoài", "thanh-vien"), person("phó", "to-pho")];
    expect(check("to-giup-viec", members)).toEqual([["warning", "outside-committee", "ngoài"]]);
    const [finding] = checkRoster(members, { ...COMMITTEE, kind: "to-giup-viec", committee });
    expect(finding?.words).toBe("ngoài chưa có trong Ban Chỉ đạo: thành viên Tổ giúp việc thường chọn trong Ban.");
    expect(checkRoster(members, { ...COMMITTEE, kind: "to-giup-viec", committee: null })).toEqual([]);
  });

  test("of the kind nhóm công tác is headed by a deputy of the committee, its other members by rank", () => {
    const others = [person("viên", "thanh-vien")];
    expect(check("nhom-cong-tac", [person("phó", "truong-nhom"), ...others])).toEqual([]);
    expect(check("nhom-cong-tac", [person("viên", "truong-nhom"), person("phó", "pho-nhom")])).toEqual([
      ["warning", "head-outside", "viên"],
    ]);
    expect(check("nhom-cong-tac", [person("ngoài", "truong-nhom"), ...others])).toEqual([
      ["warning", "outside-committee", "ngoài"],
    ]);
    expect(check("to-giup-viec", [person("viên", "to-truong")])).toEqual([]);
  });

  test("asks nothing of a place nobody holds", () => {
    const seats = [person("phó", "truong-nhom"), member({ id: "trống", personId: null, fullName: "", vacant: true })];
    expect(check("nhom-cong-tac", seats)).toEqual([["note", "seat-left-vacant", "trống"]]);
  });

  test("takes who sits there by post for the person", () => {
    const byPost = { ...person("ngoài", "thanh-vien"), exOfficio: "Kế toán" };
    expect(check("nhom-cong-tac", [person("phó", "truong-nhom"), byPost])).toEqual([
      ["warning", "outside-committee", "ngoài"],
    ]);
  });
});

test("the Group is headed by the media board or whoever is in charge of digital transformation", () => {
  const head = (personId: string) => member({ personId, fullName: personId, role: "truong-group" });
  const other = member({ personId: "khác", fullName: "khác", role: "pho-group" });
  const check = (personId: string, mayHead: ReadonlySet<string> | null) =>
    checkRoster([head(personId), other], { ...COMMITTEE, kind: "group", mayHead });
  expect(check("trong", new Set(["trong"]))).toEqual([]);
  expect(check("ngoài", null)).toEqual([]);
  expect(check("ngoài", new Set(["trong"]))).toMatchObject([
    { rule: "head-outside", severity: "warning", subjectId: "ngoài" },
  ]);
});
