import { describe, expect, test } from "vitest";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import { type ImportSource, type KnownWorld, planImport } from "@/lib/governance/core/plan-import";
import { readTeamHeading, readTeamPlace } from "@/lib/governance/core/read-team-place";
import { readTeamRole, takeTeamWords } from "@/lib/governance/core/read-team-role";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const ended = parseCivilDate("2026-01-01");
const WORLD: KnownWorld = {
  people: [
    { id: id(90), fullName: "Lò Văn Ban", positionTitles: ["Công chức Văn hóa – Xã hội"], phone: "0912000090" },
    { id: id(91), fullName: "Tẩn Mí Sử", positionTitles: ["Công an viên"], phone: "0912000091", birthYear: 1980 },
  ],
  hamlets: [
    { id: id(1), name: "Nà Khằm", placeholder: false, formerNames: ["Nà Khoang"] },
    { id: id(2), name: "Hô Be", placeholder: false },
    { id: id(3), name: "Bản số 03", placeholder: true },
    { id: id(4), name: "Bản Cũ", placeholder: false, endedOn: ended },
  ],
};

const HEAD = ["Bản", "Họ và tên", "Chức vụ", "Vai trò trong Tổ", "Số điện thoại", "Năm sinh", "Ghi chú"];

function sourceOf(text: string, more: Partial<ImportSource> = {}): ImportSource {
  return {
    format: 1,
    grid: readPastedTable(text),
    ...{ mapping: null, corrections: [], omittedRows: [], people: {}, hamlets: {} },
    ...more,
  };
}

const planText = (text: string, more: Partial<ImportSource> = {}) =>
  planImport(sourceOf(text, more), WORLD, LIST_FORMS["doi-cnscd"]);
const planRows = (rows: readonly (readonly string[])[], more: Partial<ImportSource> = {}) =>
  planText([HEAD, ...rows].map((row) => row.join("\t")).join("\n"), more);
const codes = (plan: ReturnType<typeof planRows>) => plan.problems.map(({ code, row }) => `${code}@${row}`);

describe("lines that name the bản of a team", () => {
  test.each([
    [["Bản Nà Khằm"], "Nà Khằm", null],
    [["BẢN NÀ KHẰM"], "Nà Khằm", null],
    [["I. Tổ CNSCĐ bản Hô Be"], "Hô Be", null],
    [["II", "Bản Hô Be"], "Hô Be", null],
    [["2. Bản Nà Đon (5 người)"], "Nà Đon", 5],
    [["2", "Bản Nà Đon", "5 người"], "Nà Đon", 5],
    [["Tổ công nghệ số cộng đồng bản Nà Đon, xã Bình Lư: 05 thành viên"], "Nà Đon", 5],
    [["DANH SÁCH THÀNH VIÊN TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG BẢN NÀ ĐON"], "Nà Đon", null],
    [["Bản số 07"], "bản số 07", null],
    [["* Thôn 1:"], "thôn 1", null],
    [["B¶n Nµ Kh»m"], "Nà Khằm", null],
  ])("%j", (texts, name, stated) => {
    expect(readTeamHeading(texts)).toEqual({ name: name.charAt(0).toUpperCase() + name.slice(1), stated });
  });

  test.each([
    [["Tổ trưởng"]],
    [["Trưởng bản"]],
    [["Bản trưởng"]],
    [["Bàn Văn An"]],
    [["1", "Nà Khằm", "Lò Văn An"]],
    [["Bản Nà Khằm", "Ông Lò Văn An"]],
    [["Danh sách Tổ công nghệ số cộng đồng các bản"]],
    [["Tổ công nghệ số cộng đồng xã Bình Lư"]],
    [["Bản sao gửi phòng Văn hóa"]],
    [["bản này có giá trị từ ngày ký"]],
    [[""]],
  ])("%j is none", (texts) => {
    expect(readTeamHeading(texts)).toBeNull();
  });

  test("a cell of the bản column needs no such word", () => {
    expect(readTeamPlace("Nà Khằm (5 người)")).toEqual({ name: "Nà Khằm", stated: 5 });
    expect(readTeamPlace(" ")).toBeNull();
  });
});

describe("what a text says of someone's place in the team", () => {
  test.each([
    ["Tổ trưởng", "to-truong"],
    ["TT", "to-truong"],
    ["Tổ trưởng Tổ CNSCĐ bản Nà Khằm", "to-truong"],
    ["Tổ phó (thường trực)", "to-pho"],
    ["CTV", "cong-tac-vien"],
    ["tổ viên", "thanh-vien"],
    ["Trưởng bản", null],
    ["TT Tam Đường", null],
  ])("%j", (text, role) => {
    expect(readTeamRole(text)).toBe(role);
  });

  test("is taken out of it, and a post alone stays as written", () => {
    expect(takeTeamWords("Trưởng bản, Tổ trưởng kiêm đại sứ số, ĐT: 0912 345 678")).toEqual({
      role: "to-truong",
      roleText: "Tổ trưởng",
      marks: ["dai-su-so"],
      phone: "0912 345 678",
      title: "Trưởng bản",
    });
    expect(takeTeamWords("Bí thư Chi đoàn")).toMatchObject({
      role: null,
      marks: ["doan-thanh-nien"],
      title: "Bí thư Chi đoàn",
    });
    expect(takeTeamWords("Trưởng bản (Tổ trưởng)").title).toBe("Trưởng bản");
  });
});

describe("what stands in the way of a list of teams", () => {
  test("nothing, when every bản and everyone is clear", () => {
    const plan = planRows([
      ["Nà Khằm", "Lò Văn An", "Trưởng bản", "Tổ trưởng", "0912000001", "", ""],
      ["", "Vàng Thị Mẩy", "", "", "0912000002", "", "Đại sứ số, đoàn viên"],
      ["Hô Be", "Tẩn A Páo", "", "", "0912000003", "", "Tổ trưởng"],
    ]);
    expect([plan.ready, plan.problems]).toEqual([true, []]);
    expect(plan.teams.map(({ name, members, heads, ambassadors }) => [name, members, heads, ambassadors])).toEqual([
      ["Nà Khằm", 2, ["Lò Văn An"], ["Vàng Thị Mẩy"]],
      ["Hô Be", 1, ["Tẩn A Páo"], []],
    ]);
  });

  test("two heads, no head, an unknown role, an empty name, no bản", () => {
    const plan = planRows([
      ["", "Sùng A Dế", "", "Tổ trưởng", "0912000001", "", ""],
      ["Nà Khằm", "Lò Văn An", "Trưởng bản", "Tổ trưởng", "0912000002", "", ""],
      ["", "Vàng Thị Mẩy", "", "Tổ trưởng", "0912000003", "", ""],
      ["Hô Be", "Tẩn A Páo", "Nông dân", "Hậu cần", "0912000004", "", ""],
      ["", "", "Nông dân", "", "0912000005", "", ""],
    ]);
    expect(codes(plan)).toEqual(["no-hamlet@2", "second-head@4", "unknown-role@5", "no-head@5", "missing-name@6"]);
    expect(plan.ready).toBe(false);
  });

  test("a bản nobody knows, one that has ended, and one by its former name", () => {
    const rows = [
      ["Thèn Thầu", "Lò Văn An", "", "Tổ trưởng", "0912000001", "", ""],
      ["Cũ", "Vàng Thị Mẩy", "", "Tổ trưởng", "0912000002", "", ""],
      ["Nà Khoang", "Tẩn A Páo", "", "Tổ trưởng", "0912000003", "", ""],
    ];
    const plan = planRows(rows);
    expect(codes(plan)).toEqual(["which-hamlet@2", "which-hamlet@3", "former-name@4"]);
    expect(plan.problems[1]?.words).toContain("không còn từ ngày 01/01/2026");
    const decided = planRows(rows, { hamlets: { "then thau": `name:${id(3)}`, cu: "skip" } });
    expect(decided.ready).toBe(true);
    expect(decided.rows.map(({ fullName }) => fullName)).toEqual(["Lò Văn An", "Tẩn A Páo"]);
    expect(decided.hamlets.map(({ plan: { kind } }) => kind)).toEqual(["name", "skip", "known"]);
  });

  test("two names that turn out to be one bản are one team, with one head", () => {
    const rows = [
      ["Nà Khằm", "Lò Văn An", "", "Tổ trưởng", "0912000001", "", ""],
      ["Na Khơm", "Vàng Thị Mẩy", "", "Tổ trưởng", "0912000002", "", ""],
    ];
    const plan = planRows(rows, { hamlets: { "na khom": id(1) } });
    expect(codes(plan)).toEqual(["second-head@3"]);
    expect(plan.teams.map(({ members }) => members)).toEqual([2]);
  });

  test("a person in two teams is one person, and is said; in one team twice is refused", () => {
    const official = ["Lò Văn Ban", "Công chức Văn hóa – Xã hội", "", "", "", ""];
    const plan = planRows([
      ["Nà Khằm", "Lò Văn An", "", "Tổ trưởng", "0912000001", "", ""],
      ["", ...official],
      ["Hô Be", "Tẩn A Páo", "", "Tổ trưởng", "0912000003", "", ""],
      ["", ...official],
    ]);
    expect([plan.ready, codes(plan)]).toEqual([true, ["in-two-teams@5"]]);
    expect(plan.rows.map(({ person }) => person.kind)).toEqual(["new", "same", "new", "same"]);
    const twice = planRows([
      ["Nà Khằm", "Lò Văn An", "", "Tổ trưởng", "0912000001", "", ""],
      ["", ...official],
      ["", ...official],
    ]);
    expect(codes(twice)).toEqual(["same-person-twice@4"]);
  });

  test("newcomers of one name: told apart by telephone or year, joined by them, otherwise asked", () => {
    const rows = [
      ["Nà Khằm", "Lò Văn Hùng", "", "Tổ trưởng", "0912000001", "", ""],
      ["", "Lò Văn Hùng", "", "", "0912000002", "", ""],
      ["Hô Be", "Lò Văn Hùng", "", "Tổ trưởng", "0912000001", "", ""],
      ["", "Lò Văn Hùng", "", "", "", "", ""],
    ];
    const plan = planRows(rows);
    expect(plan.rows.map(({ person }) => person.kind)).toEqual(["new", "new", "same-row", "undecided"]);
    expect(codes(plan)).toEqual(["in-two-teams@4", "who-is-it@5"]);
    expect(planRows(rows, { people: { 5: "row:3" } }).rows.at(-1)?.person).toEqual({ kind: "same-row", row: 3 });
    expect(planRows(rows, { people: { 5: "row:2" } }).problems.at(-1)?.code).toBe("same-person-twice");
    expect(planRows(rows, { people: { 5: "new" } }).ready).toBe(true);
  });

  test("a telephone tells who it is though the year of birth differs", () => {
    const plan = planRows([["Nà Khằm", "Tẩn Mí Sử", "", "Tổ trưởng", "0912000091", "1981", ""]]);
    expect(plan.rows[0]?.person).toMatchObject({ kind: "same", personId: id(91) });
  });

  test("what the list says of its own size", () => {
    const plan = planText(
      [
        "1. Bản Nà Khằm (3 người)",
        "1. Ông Lò Văn An – Tổ trưởng",
        "2. Bà Vàng Thị Mẩy – Thành viên",
        "Cộng: 2 người",
        "2. Bản Hô Be",
        "1. Ông Tẩn A Páo – Tổ trưởng",
        "Cộng: 2 người",
        "Tổng số: 3 tổ, 4 người",
      ].join("\n"),
    );
    expect(plan.problems.map(({ row, words }) => [row, words])).toEqual([
      [null, "Danh sách ghi tổng số 4 người, đọc được 3 người."],
      [1, "Tổ của bản Nà Khằm ghi 3 người, đọc được 2 người."],
      [7, "Dòng cộng ghi 2 người, đọc được 1 người."],
      [8, "Danh sách ghi 3 Tổ, đọc được 2 Tổ."],
    ]);
    expect([plan.statedTotal, plan.ready]).toEqual([4, true]);
  });

  test("text typed in an old font is turned into Unicode and said", () => {
    const plan = planRows([["Nà Khằm", "NguyÔn V¨n ViÖt", "", "Tæ phã", "0912000001", "", ""]]);
    expect(plan.rows[0]).toMatchObject({ fullName: "Nguyễn Văn Việt", committeeRole: "to-pho" });
    expect(codes(plan)).toEqual(["legacy-font@2", "legacy-font@2", "no-head@2"]);
  });

  test("a bản named in a correction holds for the rows below that had none", () => {
    const rows = [
      ["", "Lò Văn An", "", "Tổ trưởng", "0912000001", "", ""],
      ["", "Vàng Thị Mẩy", "", "", "0912000002", "", ""],
    ];
    expect(codes(planRows(rows))).toEqual(["no-hamlet@2"]);
    const plan = planRows(rows, { corrections: [{ row: 2, field: "hamletNames", text: "Bản Hô Be" }] });
    expect(plan.rows.map(({ hamletNames }) => hamletNames)).toEqual([["Hô Be"], ["Hô Be"]]);
    expect(plan.ready).toBe(true);
  });

  test("other lines of a letter are kept apart from people, and shown", () => {
    const plan = planText(
      "Kính gửi: Ủy ban nhân dân xã\nBản Hô Be\nÔng Lò Văn An, Tổ trưởng\nBà Vàng Thị Mẩy, Thành viên",
    );
    expect(plan.otherLines).toHaveLength(1);
    expect(plan.rows.map(({ fullName }) => fullName)).toEqual(["Lò Văn An", "Vàng Thị Mẩy"]);
  });

  test("5,000 rows are planned to the end", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      index % 5 === 0 ? `Bản ${Math.floor(index / 150) + 1}` : "",
      `Lò Văn ${["An", "Páo", "Hùng"][index % 3]}`,
      "",
      "",
      `09${String(index).padStart(8, "0")}`,
      "",
      "",
    ]);
    const plan = planRows(rows);
    expect(plan.rows).toHaveLength(5_000);
  });
});
