import { describe, expect, it } from "vitest";
import { lintDecision } from "@/lib/document-kinds/core/lint-decision";
import { teamTotals } from "@/lib/document-kinds/core/team-sentences";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";
import { sampleTeamFacts } from "@/prisma/seed/sample-documents";
import { samplePeople } from "@/prisma/seed/sample-people";
import { drawn, STANDING, seated, team, wordsOf } from "../../support/given-decision";

const lint = (model: ReturnType<typeof drawn>, findings: Parameters<typeof lintDecision>[2] = []) =>
  lintDecision(model, { register: [], unitCodes: ["VHXH"] }, findings, "bản");

describe("a decision that establishes hamlet teams", () => {
  const teams = sampleTeamFacts(35);

  it("counts teams, members and helpers from the rosters, and lists each team once in the annex", () => {
    const words = wordsOf(drawn("qd-thanh-lap-to-cnscd", teams));
    expect(words).toContain(
      "Thành lập 35 Tổ công nghệ số cộng đồng tại các bản trên địa bàn xã Bình Lư, với tổng số 175 thành viên và 03 cộng tác viên (có danh sách tại Phụ lục kèm theo Quyết định này).",
    );
    expect(words).toContain("Tổng số: 35 Tổ, 175 thành viên và 03 cộng tác viên, trong đó có 35 Đại sứ số");
    const headings = words.split("\n").filter((line) => /^[IVX]+\. Tổ công nghệ số/.test(line));
    expect(headings).toHaveLength(35);
    expect(headings[34]).toBe("XXXV. Tổ công nghệ số cộng đồng bản số 35");
    for (const { members } of teams) for (const { fullName } of members) expect(words).toContain(fullName);
  });

  it("names the few decisions it replaces, and many only together", () => {
    const former = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...STANDING, code: `0${at + 1}/QĐ-UBND` }));
    const few = wordsOf(drawn("qd-thanh-lap-to-cnscd", teams, { standing: former(2) }));
    expect(few.match(/Quyết định này thay thế Quyết định số 0[12]\/QĐ-UBND/gu)).toHaveLength(2);
    const many = wordsOf(drawn("qd-thanh-lap-to-cnscd", teams, { standing: former(6) }));
    expect(many).toContain(
      "Quyết định này thay thế các quyết định thành lập, kiện toàn trước đây đối với các Tổ nêu tại Điều 1.",
    );
    expect(wordsOf(drawn("qd-thanh-lap-to-cnscd", teams))).not.toContain("thay thế");
  });

  it("says other numbers once a team or a member is gone", () => {
    const fewer = teams.slice(0, 9).map((one) => ({ ...one, members: one.members.slice(0, 1) }));
    expect(wordsOf(drawn("qd-thanh-lap-to-cnscd", fewer))).toContain("Thành lập 09 Tổ");
    expect(teamTotals(fewer)).toMatchObject({ teams: 9, members: 9, helpers: 0, ambassadors: 0 });
  });

  it("names the members of one team in Điều 1 and has no annex", () => {
    const model = drawn("qd-thanh-lap-to-cnscd", teams.slice(3, 4));
    const words = wordsOf(model);
    expect(model.annexes).toEqual([]);
    expect(words).toContain("Thành lập Tổ công nghệ số cộng đồng bản số 04, xã Bình Lư (sau đây gọi tắt là Tổ)");
    expect(words).toMatch(/\n2\. .*- Tổ phó, Đại sứ số, đại diện Đoàn Thanh niên;/);
    expect(words).toMatch(/\n6\. Nhóm cộng tác viên của Tổ gồm:\na\) /);
    expect(words).not.toContain("Phụ lục");
  });

  it("leaves places to be filled later by their post, and does not count them", () => {
    const vacant = { personId: null, vacant: true, fullName: "", honorific: null } as const;
    const members = [seated("Lò Văn A", 1), seated("x", 2, { ...vacant, positionTitle: "Y tế bản" })];
    expect(wordsOf(drawn("qd-thanh-lap-to-cnscd", [team(1, members)]))).toContain(
      "2. Y tế bản - Thành viên (bổ sung sau).",
    );
    const both = wordsOf(drawn("qd-thanh-lap-to-cnscd", [team(1, members), team(2, members)]));
    expect(both).toContain(
      "02 Tổ công nghệ số cộng đồng tại các bản trên địa bàn xã Bình Lư, với tổng số 02 thành viên",
    );
    expect(both).toContain("(bổ sung sau)\nY tế bản");
  });

  it("cites Điều 79 only where the decree itself is among the bases, and is issued by whom the rules say", () => {
    const decree = { id: "nd", citation: "Căn cứ Nghị định số 224/2026/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ" };
    const cited = drawn("qd-thanh-lap-to-cnscd", teams, { bases: [decree], teamIssuer: "chu-tich-ubnd" });
    expect(wordsOf(cited)).toContain("theo quy định tại Điều 79 Nghị định số 224/2026/NĐ-CP, cụ thể:");
    expect(cited.authorityLine).toBe("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ");
    expect(wordsOf(drawn("qd-thanh-lap-to-cnscd", teams))).not.toContain("Điều 79");
  });
});

describe("a kiện toàn of hamlet teams", () => {
  const before = ["A", "B", "C", "D", "E", "F"].map((name, index) => seated(name, index + 1));
  const after = [
    seated("A", 1, { positionTitle: "Bí thư Chi bộ" }),
    ...["G", "H", "I", "K"].map((name, index) => seated(name, index + 2, { positionTitle: "Giáo viên" })),
    seated("B", 7),
  ];
  const changed = team(1, after, { sitting: 6, changes: rosterChanges(before, after) });
  const unchanged = team(2, before, { sitting: 6, changes: [] });

  it("letters the changes of a team a, b, c, d, đ, e … and leaves out a team that stays as it is", () => {
    const words = wordsOf(drawn("qd-kien-toan-to-cnscd", [changed, unchanged], { standing: [STANDING] }));
    const letters = words.split("\n").flatMap((line) => /^(\p{L}+)\) (?=Cho|Thay|Bổ)/u.exec(line)?.[1] ?? []);
    expect(letters).toEqual(["a", "b", "c", "d", "đ", "e", "g", "h", "i"]);
    expect(words).toContain("Kiện toàn 01 Tổ công nghệ số cộng đồng");
    expect(words).toContain("1. Tổ công nghệ số cộng đồng bản Số 1:");
    expect(words).not.toContain("bản Số 2");
    expect(words).toContain("Sau khi kiện toàn, 01 Tổ nêu trên có tổng số 06 thành viên (có danh sách tại Phụ lục");
    expect(words).toContain("Căn cứ Quyết định số 07/QĐ-UBND ngày 01 tháng 9 năm 2026");
  });

  it("of one team says its changes by kind, with the team's own word, and everyone after them", () => {
    const words = wordsOf(drawn("qd-kien-toan-to-cnscd", [changed], { standing: [STANDING] }));
    expect(words).toContain("Cho thôi thành viên Tổ đối với:");
    expect(words).toContain("Bổ sung thành viên Tổ:");
    expect(words).toContain("Sau khi kiện toàn, Tổ gồm các ông, bà có tên sau đây:");
    expect(words).not.toContain("Ban Chỉ đạo");
  });

  it("says which empty places are made and which are no more, of one team and of several", () => {
    const empty = (positionTitle: string) =>
      seated("", 7, { personId: null, vacant: true, fullName: "", positionTitle });
    const changes = rosterChanges([...before, empty("Y tế bản")], [...before, empty("Cô đỡ thôn bản")]);
    const amended = team(1, [...before, empty("Cô đỡ thôn bản")], { sitting: 6, changes });
    const one = wordsOf(drawn("qd-kien-toan-to-cnscd", [amended], { standing: [STANDING] }));
    expect(one).toContain("Bổ sung vị trí trong Tổ, người giữ bổ sung sau:\na) Cô đỡ thôn bản, Thành viên, khuyết.");
    expect(one).toContain("Bỏ vị trí đang khuyết trong Tổ:\na) Y tế bản, Thành viên, đang khuyết.");
    const several = wordsOf(drawn("qd-kien-toan-to-cnscd", [amended, changed], { standing: [STANDING] }));
    expect(several).toContain("a) Bổ sung vị trí Cô đỡ thôn bản, Thành viên, khuyết;");
    expect(several).toContain("b) Bỏ vị trí Y tế bản, Thành viên, đang khuyết.");
  });

  it("never names more former decisions than can be read", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...STANDING, code: `${index + 10}/QĐ-UBND` }));
    const words = wordsOf(drawn("qd-kien-toan-to-cnscd", [changed, changed], { standing: many }));
    expect(words).not.toContain("10/QĐ-UBND");
    expect(words).toContain("Các nội dung khác của các quyết định thành lập, kiện toàn trước đây");
  });
});

describe("what is wrong with many teams", () => {
  const teams = sampleTeamFacts(35);
  const model = drawn("qd-thanh-lap-to-cnscd", teams);
  const lacking = (count: number, rule: RosterFinding["rule"]) =>
    teams.slice(0, count).map(({ bodyId, name }) => ({
      ...{ rule, severity: "error" as const, words: "Danh sách chưa có Tổ trưởng.", subjectId: null },
      ...{ bodyId, bodyName: name },
    }));

  it("is told once, with a few names, however many teams it is in", () => {
    const findings = lint(model, [...lacking(12, "no-head"), ...lacking(35, "member-without-post")]);
    expect(findings.map(({ words }) => words)).toEqual([
      "12 Tổ chưa có người đứng đầu: Tổ công nghệ số cộng đồng bản số 01, Tổ công nghệ số cộng đồng bản số 02, Tổ công nghệ số cộng đồng bản số 03 và 9 tổ chức khác.",
      expect.stringMatching(/^35 Tổ có thành viên chưa ghi chức vụ/),
    ]);
  });

  it("is told in the words of the rule of composition it misses", () => {
    const short = lacking(12, "team-min-members").map((one) => ({ ...one, severity: "warning" as const }));
    expect(lint(model, short)[0]?.words).toMatch(/^12 Tổ chưa đủ số thành viên ít nhất: Tổ công nghệ/);
  });

  it("is told by team, with its working roster to mend, while there are few", () => {
    const findings = lint(model, [...lacking(2, "no-head"), ...lacking(1, "two-heads")]);
    expect(findings.map(({ bodyId }) => bodyId)).toEqual(["to-1", "to-2", "to-1"]);
    expect(findings[0]?.words).toBe("Tổ công nghệ số cộng đồng bản số 01: Danh sách chưa có Tổ trưởng.");
  });
});

describe("made-up people", () => {
  it("all have names of their own, the same at every run", () => {
    const people = samplePeople(400);
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(400);
    expect(samplePeople(400)).toEqual(people);
  });
});
