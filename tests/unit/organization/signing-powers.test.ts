import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/kernel/civil-date";
import { powerFault, powerLines, signsForHeadAlone } from "@/lib/organization/core/signing-powers";

describe("lines over the name of who signs by a power", () => {
  it.each([
    ["q", "Phó Chủ tịch UBND xã", ["Q. CHỦ TỊCH"]],
    ["tl", "Chánh Văn phòng HĐND và UBND xã", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
    ["tl", "Phó Chánh Văn phòng HĐND và UBND", ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]],
    ["tuq", "Trưởng phòng Kinh tế", ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]],
    [
      "tuq",
      "Giám đốc Trung tâm Phục vụ hành chính công",
      ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"],
    ],
  ] as const)("%s, %s", (form, title, lines) => {
    expect(powerLines(form, title)).toEqual(lines);
  });

  it("names the collective only over who signs in its place", () => {
    expect(signsForHeadAlone(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"])).toBe(true);
    expect(signsForHeadAlone(["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"])).toBe(true);
    expect(signsForHeadAlone(["Q. CHỦ TỊCH"])).toBe(false);
    expect(signsForHeadAlone(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])).toBe(false);
    expect(signsForHeadAlone([])).toBe(false);
  });
});

describe("what the decree asks of a power", () => {
  const power = {
    ...{ form: "tuq" as const, title: "Chánh Văn phòng", signing: null, types: ["Giấy mời"], note: null },
    ...{ from: civilDate("2026-11-01"), to: civilDate("2026-12-01") as ReturnType<typeof civilDate> | null },
  };

  it("is met by a thừa ủy quyền limited in time and in what", () => {
    expect(powerFault(power)).toBeNull();
    expect(powerFault({ ...power, types: [], note: "Văn bản về lễ hội" })).toBeNull();
  });

  it.each([
    ["tuq-without-end", { to: null }],
    ["tuq-without-limit", { types: [] }],
    ["tuq-of-deputy", { title: "Phó Chánh Văn phòng" }],
    ["q-of-no-deputy", { form: "q" as const }],
    ["ends-before", { to: civilDate("2026-11-01") }],
  ] as const)("%s", (fault, other) => {
    expect(powerFault({ ...power, ...other })).toBe(fault);
  });

  it("lets a thừa lệnh go on without an end, and the quyền Chủ tịch to a Phó Chủ tịch", () => {
    expect(powerFault({ ...power, form: "tl", to: null, types: [] })).toBeNull();
    expect(powerFault({ ...power, form: "q", signing: "pho-chu-tich", to: null, types: [] })).toBeNull();
  });
});
