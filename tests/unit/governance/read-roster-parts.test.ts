import { describe, expect, it } from "vitest";
import { readHamletNames, takeHamletsFromDuty } from "@/lib/governance/core/read-roster-hamlets";
import { joinPerson, type KnownPerson } from "@/lib/governance/core/read-roster-join";
import { readBodyRole, takeRoleFromTitle } from "@/lib/governance/core/read-roster-role";

describe("roles", () => {
  it.each([
    ["Trưởng ban", "truong-ban"],
    ["TRƯỞNG BAN CHỈ ĐẠO", "truong-ban"],
    ["Phó ban", "pho-ban"],
    ["Phó Trưởng ban (thường trực)", "pho-ban"],
    ["Phó ban Thường trực", "pho-ban"],
    ["Phó Trưởng Ban Chỉ đạo", "pho-ban"],
    ["P. Trưởng ban TT", "pho-ban"],
    ["UV BCĐ", "uy-vien"],
    ["Ủy viên", "uy-vien"],
    ["Uỷ viên thường trực", "uy-vien"],
    ["Ủy viên - Thư ký", "uy-vien"],
    ["Thành viên", "uy-vien"],
    ["Thành viên BCĐ", "uy-vien"],
    ["Thư ký", "uy-vien"],
    ["Trưởng ban công tác Mặt trận", null],
    ["Trưởng bản", null],
    ["Phó Chủ tịch UBND xã", null],
    ["Ủy viên UBND xã, Trưởng Công an", null],
    ["", null],
  ])("%j is %j", (text, role) => {
    // "Trưởng bản" (head of a hamlet) folds like "Trưởng ban": only the marks tell them apart.
    expect(readBodyRole(text)).toBe(role);
  });

  it("are taken out of a title only as a whole part of it", () => {
    expect(takeRoleFromTitle("Chủ tịch UBND xã – Trưởng ban")).toEqual({
      role: "truong-ban",
      roleText: "Trưởng ban",
      title: "Chủ tịch UBND xã",
    });
    expect(takeRoleFromTitle("Trưởng ban công tác Mặt trận")).toBeNull();
    expect(takeRoleFromTitle("Ủy viên")).toBeNull();
  });
});

describe("bản and thôn", () => {
  it.each([
    ["Lạc Hiền", ["Lạc Hiền"]],
    ["Phụ trách thôn Lạc Hiền", ["Lạc Hiền"]],
    ["thôn Lạc Hiền, thôn Hải Nạp", ["Lạc Hiền", "Hải Nạp"]],
    ["Bản Nà Phát và bản Nà San", ["Nà Phát", "Nà San"]],
    ["Nà Phát; Nà San/Nà Đon\nNà Cà", ["Nà Phát", "Nà San", "Nà Đon", "Nà Cà"]],
    ["Trinh Nữ 1, 2 và 3", ["Trinh Nữ 1", "Trinh Nữ 2", "Trinh Nữ 3"]],
    ["Trinh nữ 4", ["Trinh Nữ 4"]],
    ["Phụ trách thôn 1, 2", ["Thôn 1", "Thôn 2"]],
    ["Bản số 07", ["Bản số 07"]],
    ["Bản Bo", ["Bo"]],
    ["Các bản: Nà Phát, Nà Phát", ["Nà Phát"]],
    ["thôn/bản Đông trại.", ["Đông Trại"]],
    ["–", []],
    ["Không", []],
    ["", []],
  ])("%j names %j", (text, names) => {
    expect(readHamletNames(text)).toEqual(names);
  });

  it.each([
    ["Tuyên truyền hội viên CCB. Phụ trách thôn Trinh Nữ 2", "Tuyên truyền hội viên CCB.", ["Trinh Nữ 2"]],
    ["Tuyên truyền; phụ trách bản Nà Phát, Nà San; tổng hợp", "Tuyên truyền; tổng hợp", ["Nà Phát", "Nà San"]],
    ["Phụ trách thôn Lạc Hiền", "Phụ trách thôn Lạc Hiền", ["Lạc Hiền"]],
    ["Phụ trách bản Nà Phát và tuyên truyền hội viên", "Tuyên truyền hội viên", ["Nà Phát"]],
    ["Phụ trách thôn 1, 2; tổng hợp", "Tổng hợp", ["Thôn 1", "Thôn 2"]],
    ["Phụ trách chung", "Phụ trách chung", []],
    ["Chỉ đạo ban công tác MT thôn tuyên truyền", "Chỉ đạo ban công tác MT thôn tuyên truyền", []],
    ["Phụ trách thôn bản được phân công", "Phụ trách thôn bản được phân công", []],
  ])("in the duty %j", (text, duty, hamletNames) => {
    expect(takeHamletsFromDuty(text)).toEqual({ duty, hamletNames });
  });
});

describe("joining a row to a known person", () => {
  const person = (id: string, rest: Partial<KnownPerson> = {}): KnownPerson => ({
    id,
    fullName: "Nguyễn Thị Thúy",
    positionTitles: [],
    ...rest,
  });
  const row = {
    fullName: "Nguyễn Thị Thúy",
    positionTitle: "Chủ tịch Hội Phụ nữ xã",
    phone: "0912345678",
    birthYear: 1980,
  };
  const post = { positionTitles: ["Chủ tịch Hội phụ nữ xã"] };

  it.each<[string, readonly KnownPerson[], string]>([
    ["a stranger", [person("a", { fullName: "Lò A Páo" })], "new"],
    ["nobody known", [], "new"],
    ["name and post", [person("a", post)], "same a"],
    ["name and phone", [person("a", { phone: "0912345678" })], "same a"],
    ["name and year of birth", [person("a", { birthYear: 1980 })], "same a"],
    ["name with the tone elsewhere", [person("a", { fullName: "Nguyễn Thị Thuý", ...post })], "same a"],
    ["a name alone", [person("a")], "maybe a"],
    ["two of one name", [person("a"), person("b")], "maybe a b"],
    ["two, one of them with the post", [person("a"), person("b", post)], "same b"],
    ["two with the post", [person("a", post), person("b", post)], "maybe a b"],
    ["another year of birth", [person("a", { birthYear: 1975, ...post })], "new"],
    ["other marks, same post", [person("a", { fullName: "Nguyễn Thị Thùy", ...post })], "maybe a"],
    ["other marks, same phone", [person("a", { fullName: "Nguyễn Thị Thùy", phone: "0912345678" })], "same a"],
    ["another name with the phone", [person("a", { fullName: "Lò A Páo", phone: "0912345678" })], "maybe a"],
  ])("%s", (_, existing, expected) => {
    const joined = joinPerson(row, existing);
    const ids =
      joined.kind === "same"
        ? [joined.person.id]
        : joined.kind === "maybe"
          ? joined.candidates.map(({ id }) => id)
          : [];
    expect([joined.kind, ...ids].join(" ")).toBe(expected);
  });
});
