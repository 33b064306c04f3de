import { describe, expect, it } from "vitest";
import { sittingsOf } from "@/lib/document-kinds/core/sittings";
import { restoreText } from "@/lib/document-kinds/core/word-file/restore-text";

const none = new Map<string, string>();

describe("a text of a file as it is stored", () => {
  const stored = "Các ông, bà có tên tại {{dieu:mot}} và {{dieu:ba}} chịu trách nhiệm thi hành.";
  const composed = "Các ông, bà có tên tại Điều 1 và Điều 3 chịu trách nhiệm thi hành.";

  it("keeps what points to articles where its words are untouched", () => {
    const written = "Các ông, bà có tên tại Điều 1 và Điều 3 có trách nhiệm thi hành.";
    expect(restoreText(stored, composed, written, none)).toBe(
      "Các ông, bà có tên tại {{dieu:mot}} và {{dieu:ba}} có trách nhiệm thi hành.",
    );
  });

  it("keeps it where the file numbers the article anew, and lets go what was written over", () => {
    const written = "Các ông, bà có tên tại Điều 1 và Điều 2 có trách nhiệm thi hành.";
    expect(restoreText(stored, composed, written, new Map([["Điều 3", "Điều 2"]]))).toContain("{{dieu:ba}}");
    expect(restoreText(stored, composed, written, none)).toContain("{{dieu:mot}} và Điều 2 có");
  });

  it("keeps a heading as it was typed, and types what is new in small letters", () => {
    expect(restoreText("Mục đích, yêu cầu", "MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU VÀ CHỈ TIÊU", none)).toBe(
      "Mục đích, yêu cầu và chỉ tiêu",
    );
    expect(restoreText("Tiến độ CNTT", "TIẾN ĐỘ CNTT", "TIẾN ĐỘ NĂM CNTT", none)).toBe("Tiến độ năm CNTT");
  });

  it("takes another text whole, and marks of regular expressions as letters", () => {
    expect(restoreText("Kinh phí (nếu có) là 5.000 + {{so:x}}", "không khớp", "Hoàn toàn khác.", none)).toBe(
      "Hoàn toàn khác.",
    );
    expect(restoreText("Theo [1] {{den:a}} * (b)", "Theo [1] Mục II * (b)", "Theo [2] Mục II * (b)", none)).toBe(
      "Theo [2] {{den:a}} * (b)",
    );
  });
});

describe("sittings at a draft", () => {
  const save = (version: number, minute: number, savedBy = "a") => ({
    ...{ version, savedBy, savedName: savedBy },
    savedAt: new Date(Date.UTC(2026, 10, 22, 8, minute)),
  });

  it("are the last saves before a pause or another hand, and the first state", () => {
    const saves = [save(1, 0), save(2, 1), save(3, 2), save(4, 30), save(5, 31, "b"), save(6, 32)];
    expect(sittingsOf(saves).map(({ version }) => version)).toEqual([6, 5, 4, 3, 1]);
  });
});
