import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHamletHead } from "@/lib/governance/core/hamlet-head";
import type { BodyRole, Mark } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { checkRoster } from "@/lib/governance/core/roster-rules";
import {
  checkCommune,
  checkTeam,
  fallsShort,
  type TeamMember,
  type TeamRules,
  teamCounts,
} from "@/lib/governance/core/team-rules";
import { countTeams, matchesTeam, TEAM_STATES, teamStanding } from "@/lib/governance/core/team-state";
import { civilDate } from "@/lib/kernel/civil-date";
import { PLAIN_SEAT } from "../../support/given-member";

const NONE: TeamRules = {
  ...{ title: "Không đòi gì", source: "Nguồn chung", minMembers: null, maxMembers: null, headIsHamletHead: false },
  ...{ needsYouth: false, minAmbassadors: 0, leastTeams: null, everyHamlet: false, establishedBy: "ubnd" },
  ...{ establishedBySource: "Điều 79", fieldSources: {}, recommended: [] },
};
const COMBINED: TeamRules = {
  ...NONE,
  ...{ minMembers: 3, maxMembers: 10, headIsHamletHead: true, needsYouth: true, minAmbassadors: 1, everyHamlet: true },
  ...{ fieldSources: { "min-members": "Cẩm nang, Phần II", ambassador: "Đề án" }, recommended: ["youth"] },
};
const HERE = { hamletEnded: null, hamletWord: "bản" };

let serial = 0;
function member(role: BodyRole, more: Partial<TeamMember> = {}): TeamMember {
  serial += 1;
  return {
    ...{ personId: `p${serial}`, fullName: `Lò ${serial}`, role, exOfficio: null },
    ...{ positionTitle: role === "to-truong" ? "Trưởng bản" : "", marks: [], ...more },
  };
}

const SOUND = [
  member("to-truong"),
  member("to-pho", { marks: ["doan-thanh-nien"] }),
  member("thanh-vien", { marks: ["dai-su-so"] }),
];
const found = (members: readonly TeamMember[], rules = COMBINED) =>
  checkTeam(rules, members, HERE).map(({ rule, weight }) => `${weight}: ${rule}`);

describe("the head of a bản", () => {
  test.each([
    "Trưởng bản",
    "TRƯỞNG BẢN",
    "Trưởng bản Nà Khằm",
    "Bí thư chi bộ, Trưởng bản",
    "Bí thư chi bộ kiêm Trưởng bản",
    "Bí thư Chi bộ - Trưởng bản",
    "Bí thư, trưởng thôn Đông Phong",
    "Tổ trưởng tổ dân phố số 3",
    "Quyền Trưởng bản",
    "Truong ban",
    "truong ban Na Kham",
    "Trưởng tiểu khu",
  ])("is told in “%s”", (title) => {
    expect(isHamletHead(title)).toBe(true);
  });

  test.each([
    "",
    "Phó Trưởng bản",
    "Nguyên Trưởng bản",
    "Trưởng ban công tác Mặt trận bản Nà Khằm",
    "Trưởng Ban",
    "Truong ban cong tac Mat tran",
    "Pho truong ban",
    "Bí thư chi bộ",
    "Bí thư Đoàn xã",
    "Hiệu trưởng Trường Tiểu học",
    "Tổ trưởng",
  ])("is not told in “%s”", (title) => {
    expect(isHamletHead(title)).toBe(false);
  });

  test("is called as the commune calls its parts", () => {
    expect(isHamletHead("Trưởng cụm dân cư", "cụm dân cư")).toBe(true);
    expect(isHamletHead("Trưởng cụm dân cư")).toBe(false);
  });
});

describe("a team", () => {
  test("that has all the rules ask for passes", () => {
    expect(found(SOUND)).toEqual([]);
    expect(found([SOUND[0] as TeamMember], NONE)).toEqual([]);
  });

  test.each([
    [
      "required: min-members",
      SOUND.slice(0, 1).concat(member("thanh-vien", { marks: ["dai-su-so", "doan-thanh-nien"] })),
    ],
    ["required: hamlet-head", [{ ...SOUND[0], positionTitle: "Bí thư Đoàn xã" } as TeamMember, ...SOUND.slice(1)]],
    ["required: one-head", [...SOUND, member("to-truong")]],
    ["required: one-head", [{ ...SOUND[0], personId: null } as TeamMember, ...SOUND.slice(1), member("thanh-vien")]],
    ["required: ambassador", SOUND.map((one) => ({ ...one, marks: one.marks.filter((mark) => mark !== "dai-su-so") }))],
    ["recommended: youth", SOUND.map((one) => ({ ...one, marks: one.marks.filter((mark) => mark === "dai-su-so") }))],
    ["required: max-members", [...SOUND, ...Array.from({ length: 8 }, () => member("thanh-vien"))]],
  ])("lacks %s", (expected, members) => {
    expect(found(members)).toEqual([expected]);
  });

  test("says what is missing in words, and by whose rule", () => {
    const [size] = checkTeam(COMBINED, [SOUND[0] as TeamMember, SOUND[2] as TeamMember], HERE);
    expect(size).toMatchObject({
      words: "Có 2 thành viên, còn thiếu 1 (ít nhất 3).",
      source: "Cẩm nang, Phần II",
    });
    const over = checkTeam(COMBINED, [...SOUND, ...Array.from({ length: 9 }, () => member("thanh-vien"))], HERE);
    expect(over[0]).toMatchObject({
      words: "Có 12 thành viên, nhiều nhất 10: chuyển 2 người sang nhóm cộng tác viên.",
      source: "Nguồn chung",
    });
  });

  test("whose bản has ended is flagged whatever the rules", () => {
    const context = { ...HERE, hamletEnded: civilDate("2026-07-01") };
    const [finding] = checkTeam(NONE, SOUND, context);
    expect(finding).toMatchObject({ rule: "hamlet-ended", weight: "required" });
    expect(finding?.words).toContain("01/07/2026");
  });

  test("counts helpers and empty places apart from its members", () => {
    const members = [
      ...SOUND,
      member("cong-tac-vien", { marks: ["dai-su-so"] }),
      member("thanh-vien", { personId: null }),
    ];
    expect(teamCounts(members)).toEqual({ members: 3, collaborators: 1, ambassadors: 2 });
  });

  test("however many helpers it has, none makes it too large or large enough", () => {
    const helpers = fc.array(fc.constant("cong-tac-vien" as const), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), helpers, (plain, roles) => {
        const core = [member("to-truong"), ...Array.from({ length: plain }, () => member("thanh-vien"))];
        const size = (members: readonly TeamMember[]) => found(members).filter((one) => one.endsWith("-members"));
        const all = [...core, ...roles.map((role) => member(role))];
        expect(size(all)).toEqual(size(core));
        expect(size(core)).toEqual(
          core.length < 3 ? ["required: min-members"] : core.length > 10 ? ["required: max-members"] : [],
        );
      }),
    );
  });

  test("falls short by what is required and by nothing else", () => {
    const rule = fc.constantFrom("min-members", "max-members", "hamlet-head", "youth", "ambassador");
    const someone = fc.record({
      role: fc.constantFrom<BodyRole>("to-truong", "to-pho", "thanh-vien", "cong-tac-vien"),
      marks: fc.subarray<Mark>(["dai-su-so", "doan-thanh-nien"]),
      positionTitle: fc.constantFrom("Trưởng bản", "Phó Trưởng bản", ""),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 14 }), fc.uniqueArray(rule), (people, recommended) => {
        const members = people.map(({ role, ...more }) => member(role, more));
        const strict = checkTeam({ ...COMBINED, recommended: [] }, members, HERE);
        const lenient = checkTeam({ ...COMBINED, recommended }, members, HERE);
        expect(lenient.map(({ rule: one }) => one)).toEqual(strict.map(({ rule: one }) => one));
        expect(fallsShort(lenient)).toBe(strict.some(({ rule: one }) => !recommended.includes(one as "youth")));
      }),
    );
  });
});

describe("the teams of a commune", () => {
  const hamlets = ["a", "b", "c"].map((id) => ({ id, name: id }));
  const teams = [{ hamletId: "a" }, { hamletId: "b" }];

  test("are asked to be in every bản, or in so many", () => {
    const lacking = (rules: Partial<TeamRules>) =>
      checkCommune({ ...NONE, ...rules }, teams, hamlets, "bản").map(({ words }) => words);
    expect(lacking({})).toEqual([]);
    expect(lacking({ everyHamlet: true })).toEqual(["1 bản chưa có Tổ đang hoạt động."]);
    expect(lacking({ leastTeams: 2 })).toEqual([]);
    // Five are asked for, but there are only three.
    expect(lacking({ leastTeams: 5 })).toEqual(["Mới có 2 bản có Tổ, cần ít nhất 3."]);
  });

  test("do not count where the bản is no more", () => {
    const findings = checkCommune({ ...NONE, everyHamlet: true }, [{ hamletId: "gone" }], hamlets, "bản");
    expect(findings[0]?.words).toBe("3 bản chưa có Tổ đang hoạt động.");
  });
});

describe("the list of teams", () => {
  const facts = fc.record({
    state: fc.constantFrom(...TEAM_STATES),
    rules: fc.boolean(),
    short: fc.boolean(),
  });

  test("counts that add up, and filters that part the list in two", () => {
    fc.assert(
      fc.property(fc.array(facts), (some) => {
        const teams = some.map(({ state, rules, short }) => {
          const findings = short ? checkTeam(COMBINED, [], HERE) : [];
          return { state, standing: teamStanding(state, rules ? findings : null), findings, folded: "na kham" };
        });
        const counts = countTeams(teams);
        expect(counts.met + counts.short + counts.unjudged).toBe(teams.length);
        expect(Object.values(counts.byState).reduce((sum, count) => sum + count, 0)).toBe(teams.length);
        const shown = (standing: "met" | "short") =>
          teams.filter((team) => matchesTeam(team, { state: null, standing, rule: null, query: "khằm" })).length;
        expect([shown("met"), shown("short")]).toEqual([counts.met, counts.short]);
      }),
    );
  });
});

describe("the working roster of a team", () => {
  const rosterMember = (one: TeamMember, index: number): RosterMember => ({
    ...PLAIN_SEAT,
    ...{ id: String(index), honorific: null, position: index + 1, duty: "", hamlets: [], ...one },
  });
  const check = (members: readonly TeamMember[]) =>
    checkRoster(members.map(rosterMember), {
      ...{ kind: "to-cnscd-ban", hamlets: [], hamletWord: "bản", team: { rules: COMBINED, hamletEnded: null } },
    });

  test("is warned by the rules, never stopped, and told once of a missing head", () => {
    const posted = SOUND.map((one) => ({ ...one, positionTitle: one.positionTitle || "Nông dân" }));
    expect(check(posted)).toEqual([]);
    const short = check([posted[0] as TeamMember]);
    expect(short.map(({ rule, severity }) => `${severity}: ${rule}`)).toEqual([
      "warning: team-min-members",
      "note: team-youth",
      "warning: team-ambassador",
    ]);
    expect(short[0]?.words).toBe("Có 1 thành viên, còn thiếu 2 (ít nhất 3). Theo: Cẩm nang, Phần II.");
    const headless = check(posted.slice(1).concat(member("thanh-vien", { positionTitle: "Nông dân" })));
    expect(headless.map(({ rule, severity }) => `${severity}: ${rule}`)).toEqual(["error: no-head"]);
  });
});
