import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSPELLINGS } from "@/lib/documents/core/lint/misspellings";
import { misspellingsIn } from "@/lib/documents/core/lint/misspelt-words";

describe("the dictionary of misspellings", () => {
  it("is of use: many entries, none of them twice, none to itself", () => {
    const wrong = MISSPELLINGS.map(([one]) => one);
    expect(wrong.length).toBeGreaterThanOrEqual(60);
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const [one, right] of MISSPELLINGS) expect(one).not.toBe(right);
  });

  it.each(MISSPELLINGS)("finds “%s” and offers “%s”", (wrong, right) => {
    const [found] = misspellingsIn(`Đơn vị ${wrong} trong kỳ`);
    expect(found?.right.toLocaleLowerCase("vi")).toBe(right.toLocaleLowerCase("vi"));
  });

  it.each(MISSPELLINGS)("never flags a right form (%s)", (_wrong, right) => {
    expect(misspellingsIn(`Các ${right} này, và ${right}.`)).toEqual([]);
  });

  it("keeps the capitals of what was written", () => {
    expect(misspellingsIn("Bổ xung").map(({ right }) => right)).toEqual(["Bổ sung"]);
    expect(misspellingsIn("BỔ XUNG").map(({ right }) => right)).toEqual(["BỔ SUNG"]);
  });

  it.each([
    ["kết qủa", "quả"],
    ["gíao dục", "giáo"],
    ["gỉai trình", "giải"],
    ["gìơ làm việc", "giờ"],
    ["qúy I", "quý"],
  ])("moves the tone of %s", (wrong, right) => {
    expect(misspellingsIn(wrong).at(0)?.right).toContain(right);
  });

  // Right words that hold the letters of a wrong one: the trap of any such list.
  it.each([
    "cũng cố gắng",
    "thay thế kỹ thuật viên",
    "giám sát nhập liệu",
    "tiếp xúc tích cực",
    "thi công xuất sắc",
    "chức năng xuất báo cáo",
    "chủ trương trình cấp trên",
    "điều chỉnh chu kỳ",
    "lịch sử lý luận",
    "vấn đề suất ăn",
    "phòng cháy, nổ lực lượng tại chỗ",
    "quý I, quyển sổ, quỹ, giếng, giữa, gìn giữ, giờ",
    "lưu chữ ký mẫu",
    "lưu trữ ký hiệu",
  ])("leaves “%s” alone", (right) => {
    expect(misspellingsIn(right)).toEqual([]);
  });

  it("throws at nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void misspellingsIn(text)));
  });
});
