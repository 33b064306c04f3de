import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText, sortedByText } from "@/lib/kernel/collation";
import { compareNames, nameSortKey, normaliseName, splitName, stripHonorific } from "@/lib/kernel/names";

describe("parts of a name", () => {
  it.each([
    ["Dương Thị Thanh Thủy", { family: "Dương", middle: "Thị Thanh", given: "Thủy" }],
    ["Lò A Páo", { family: "Lò", middle: "A", given: "Páo" }],
    ["Mai Kìn", { family: "Mai", middle: "", given: "Kìn" }],
    ["Páo", { family: "", middle: "", given: "Páo" }],
    ["", { family: "", middle: "", given: "" }],
  ])("%s", (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });
});

describe("honorifics", () => {
  it.each([
    ["Ông: Phạm Văn Thắng", "Ông", "Phạm Văn Thắng"],
    ["Ông\nNguyễn Công\nHoan", "Ông", "Nguyễn Công Hoan"],
    ["Bà\u00A0Đoàn Thị Thơm", "Bà", "Đoàn Thị Thơm"],
    ["ÔNG. Lò A Páo", "Ông", "Lò A Páo"],
    ["ông:Lò A Páo", "Ông", "Lò A Páo"],
    ["Ông/Bà: Vàng Thị Mỷ", null, "Vàng Thị Mỷ"],
    ["Ông (bà) Vàng Thị Mỷ", null, "Vàng Thị Mỷ"],
    ["Đồng chí Lò A Páo", null, "Lò A Páo"],
    ["đ/c: Lò A Páo", null, "Lò A Páo"],
    ["Đ/c Bà Vàng Thị Mỷ", "Bà", "Vàng Thị Mỷ"],
    ["Anh Lò A Páo", "Ông", "Lò A Páo"],
    ["Chị: Mỷ", "Bà", "Mỷ"],
    ["Đoàn Trung Nam", null, "Đoàn Trung Nam"],
    ["Bành Văn Ông", null, "Bành Văn Ông"],
    ["Anh Đức", null, "Anh Đức"],
    ["Ông", "Ông", ""],
  ])("%j", (text, honorific, name) => {
    expect(stripHonorific(text)).toEqual({ honorific, name });
  });
});

describe("normalised names", () => {
  it.each([
    ["Nguyễn\nCông\nHoan", "Nguyễn Công Hoan"],
    ["LÒ A PÁO", "Lò A Páo"],
    ["VÀNG THỊ MỶ", "Vàng Thị Mỷ"],
    ["H'LAN NIÊ-KDĂM", "H'Lan Niê-Kdăm"],
    ["Lò A Páo", "Lò A Páo"],
    ["Nguyễn Văn A;", "Nguyễn Văn A"],
    ["Hoà", "Hoà"],
    ["Đoa\u0300n Nam", "Đoàn Nam"],
  ])("%j becomes %j", (written, name) => {
    expect(normaliseName(written)).toBe(name);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
    );
  });
});

describe("order of names", () => {
  it("goes by tên, then họ, then đệm", () => {
    const names = ["Trần Văn Hà", "Nguyễn Văn Ánh", "Trần Đức", "Nguyễn Thị Hà", "Lê Văn Hạ", "Nguyễn Văn Hà", "Đỗ An"];
    expect([...names].sort(compareNames)).toEqual([
      "Đỗ An",
      "Nguyễn Văn Ánh",
      "Trần Đức",
      "Nguyễn Thị Hà",
      "Nguyễn Văn Hà",
      "Trần Văn Hà",
      "Lê Văn Hạ",
    ]);
  });

  it("keeps the order of Vietnamese tones and letters on the given name", () => {
    const given = ["ma", "mà", "mả", "mã", "má", "mạ", "măn", "mân", "me"];
    const names = given.map((tên) => `Lò ${tên}`);
    expect([...names].reverse().sort(compareNames)).toEqual(names);
    expect(compareNames("Lò Dung", "Lò Đô")).toBeLessThan(0);
  });

  it("keeps a given name together whatever the family name", () => {
    const names = ["Vũ Hà", "An Hạ", "An Hà", "Vũ Hạ"];
    expect([...names].sort(compareNames)).toEqual(["An Hà", "Vũ Hà", "An Hạ", "Vũ Hạ"]);
  });

  it("does not depend on capitals or composition", () => {
    expect(nameSortKey("ĐOÀN THỊ THƠM")).toBe(nameSortKey("Đoàn Thị Thơm".normalize("NFD")));
    expect(nameSortKey("Đoàn Thị Thơm")).toBe("thơm0 đoan1 thi5");
  });

  it("orders other text with numbers as numbers", () => {
    expect(sortedByText(["Thôn 10", "Thôn 2", "Bản Đông", "Bản Dao"], (name) => name)).toEqual([
      "Bản Dao",
      "Bản Đông",
      "Thôn 2",
      "Thôn 10",
    ]);
    expect(compareText("a", "ă")).toBeLessThan(0);
  });
});
