import { describe, expect, it } from "vitest";
import { teamListSheet } from "@/components/governance/team-list-sheet";
import { ruleFacts, rulesInShort } from "@/components/governance/team-rules-facts";
import { filterWords, readTeamsQuery, type TeamsQuery, teamsHref } from "@/components/governance/teams-filter";
import { teamsSheet } from "@/components/governance/teams-sheet";
import type { TeamRules } from "@/lib/governance/core/team-rules";
import { ALL_TEAMS } from "@/lib/governance/core/team-state";
import type { TeamList } from "@/lib/governance/queries/team-list";
import type { TeamRow, TeamsView } from "@/lib/governance/queries/teams";
import { civilDate } from "@/lib/kernel/civil-date";

const TODAY = civilDate("2026-11-22");
const HEAD = { personId: "p", honorific: "ong", fullName: "Lò Văn Trưởng", positionTitle: "Trưởng bản" } as const;

const row = (number: number, more: Partial<TeamRow>): TeamRow => ({
  ...{ hamlet: { id: `h${number}`, number, name: `Bản số 0${number}`, endedOn: null }, body: null, head: null },
  ...{ state: "none", standing: null, findings: [], folded: `ban so 0${number}`, proposal: null },
  ...{ members: 0, collaborators: 0, ambassadors: 0, ...more },
});

const LACK = { rule: "ambassador", weight: "required", words: "Chưa có đại sứ số.", source: "Đề án" } as const;
const VIEW: TeamsView = {
  ...{ day: TODAY, hamletWord: "bản", rules: null, findings: [], withProposals: true },
  rows: [
    row(1, { body: { id: "b1", name: "Tổ bản số 01" }, state: "active", standing: "met", head: HEAD, members: 5 }),
    row(2, {
      body: { id: "b2", name: "Tổ bản số 02" },
      state: "active",
      standing: "short",
      findings: [LACK],
      members: 3,
    }),
    row(3, {}),
  ],
};

describe("the address of the overview", () => {
  it("says what it is narrowed by and is read back the same", () => {
    const query: TeamsQuery = {
      day: civilDate("2026-09-01"),
      state: "active",
      standing: "short",
      rule: "ambassador",
      query: "nà khằm",
      withPast: true,
      allTicked: true,
    };
    const href = teamsHref("/to-cong-nghe-so", query, TODAY);
    const read = readTeamsQuery(Object.fromEntries(new URL(href, "http://x").searchParams), TODAY);
    expect(read).toEqual(query);
    expect(teamsHref("/to-cong-nghe-so", { ...ALL_TEAMS, day: TODAY }, TODAY)).toBe("/to-cong-nghe-so");
  });

  it("takes what it does not know as not asked", () => {
    const read = readTeamsQuery({ "tinh-trang": "vua", "ket-qua": "gi", "con-thieu": "x", ngay: "32/13/2026" }, TODAY);
    expect(read).toEqual({ ...ALL_TEAMS, day: TODAY, withPast: false, allTicked: false });
    expect(filterWords(read)).toBe("");
  });
});

describe("the sheet of teams", () => {
  it("has a row a bản and sums what it shows", () => {
    const { rows, caption } = teamsSheet(VIEW, ALL_TEAMS);
    expect(rows.map((cells) => [cells[0], cells[6], cells[9]])).toEqual([
      [1, 5, "Đạt"],
      [2, 3, "Chưa đạt"],
      [3, null, null],
      [null, 8, null],
    ]);
    expect(rows[1]?.[10]).toBe("Chưa có đại sứ số. (Đề án)");
    expect(caption?.[1]).toContain("3 bản");
  });

  it("is narrowed as the page is, and says so", () => {
    const { rows, caption } = teamsSheet(VIEW, { ...ALL_TEAMS, standing: "short" });
    expect(rows.map((cells) => cells[6])).toEqual([3, 3]);
    expect(caption?.[1]).toContain("Chưa đạt quy định");
  });
});

describe("the form Danh sách Tổ", () => {
  const list: TeamList = {
    ...{ day: TODAY, phones: "written", written: 1 },
    rows: [
      { bodyId: "b1", name: "Tổ bản số 01", head: HEAD, phone: "0912 345 678" },
      { bodyId: "b2", name: "Tổ bản số 02", head: null, phone: null },
    ],
  };

  it("has the five columns of the form", () => {
    const sheet = teamListSheet(list, "xã Bình Lư");
    expect(sheet.columns.map(({ title }) => title)).toEqual([
      "STT",
      "Tên Tổ công nghệ số cộng đồng",
      "Họ và tên Tổ trưởng",
      "Số điện thoại",
      "Chức vụ chính quyền địa phương",
    ]);
    expect(sheet.caption?.[1]).toBe("Xã Bình Lư, ngày 22/11/2026: 2 Tổ");
    expect(sheet.rows).toEqual([
      [1, "Tổ bản số 01", "Ông Lò Văn Trưởng", "0912 345 678", "Trưởng bản"],
      [2, "Tổ bản số 02", null, null, null],
    ]);
  });

  it("has no column of phones for those who may not see any", () => {
    const sheet = teamListSheet({ ...list, phones: "none", written: 0 }, "xã Bình Lư");
    expect(sheet.columns.map(({ title }) => title)).not.toContain("Số điện thoại");
    expect(sheet.rows[0]).toEqual([1, "Tổ bản số 01", "Ông Lò Văn Trưởng", "Trưởng bản"]);
  });
});

describe("a set of rules in words", () => {
  const none: TeamRules = {
    ...{ title: "A", source: "Nguồn", minMembers: null, maxMembers: null, headIsHamletHead: false, needsYouth: false },
    ...{ minAmbassadors: 0, leastTeams: null, everyHamlet: false, establishedBy: "ubnd", establishedBySource: "Đ79" },
    ...{ fieldSources: { "min-members": "Cẩm nang" }, recommended: ["youth"] },
  };

  it("says what it does not ask for, and whose each rule is", () => {
    expect(rulesInShort(none)).toBe("Không quy định số lượng, thành phần.");
    const facts = ruleFacts({ ...none, minMembers: 3, needsYouth: true });
    expect(
      facts.filter(({ binding }) => binding !== "").map(({ value, binding, source }) => [value, binding, source]),
    ).toEqual([
      ["3 người", "Bắt buộc", "Cẩm nang"],
      ["Có", "Khuyến nghị", "Nguồn"],
    ]);
    expect(rulesInShort({ ...none, minMembers: 3, needsYouth: true })).toBe(
      "Số thành viên ít nhất: 3 người; Có người của Đoàn Thanh niên (khuyến nghị).",
    );
  });
});
