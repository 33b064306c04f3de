import { describe, expect, it } from "vitest";
import { fold, foldedWords, matchesFolded } from "@/lib/kernel/folding";

describe("folding for search", () => {
  it.each([
    ["Đoàn Trung Nam", "doan trung nam"],
    ["HÒA", "hoa"],
    ["hoà", "hoa"],
    ["Uỷ ban", "uy ban"],
    ["Ủy  ban", "uy ban"],
    ["Đoa\u0300n", "doan"],
    ["Trinh Nữ\n2", "trinh nu 2"],
  ])("%j folds to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("joins i and y only when asked", () => {
    expect(fold("Lý")).toBe("ly");
    expect(fold("Lý", { joinIAndY: true })).toBe(fold("Lí", { joinIAndY: true }));
  });

  it("finds words in any order, each as a part of a word", () => {
    const name = fold("Đoàn Trung Nam");
    expect(matchesFolded(name, "nam doan trung")).toBe(true);
    expect(matchesFolded(name, "tru đoà")).toBe(true);
    expect(matchesFolded(name, "nam nữ")).toBe(false);
    expect(matchesFolded(name, "  ")).toBe(true);
    expect(foldedWords(" Nam  Đoàn ")).toEqual(["nam", "doan"]);
  });
});
