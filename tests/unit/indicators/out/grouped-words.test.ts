import { describe, expect, it } from "vitest";
import { groupWords } from "@/lib/indicators/core/out/grouped-words";
import { withoutPersonalData } from "@/lib/indicators/core/out/personal-data";

describe("difficulties as bản reported them", () => {
  it("says what several said once, the commonest first", () => {
    const groups = groupWords(
      [
        { reporter: "a", text: "Người già chưa có điện thoại." },
        { reporter: "b", text: "- sóng yếu; \n- Người già chưa có điện thoại" },
        { reporter: "c", text: "Sóng yếu." },
        { reporter: "c", text: "sóng yếu" },
        { reporter: "d", text: "Sóng  yếu." },
      ],
      [],
    );
    expect(groups).toEqual([
      { words: "Sóng yếu", reporters: 3 },
      { words: "Người già chưa có điện thoại", reporters: 2 },
    ]);
  });

  it.each([
    ["Nhà ông Lò Văn Nam chưa có sóng", "Nhà một ông chưa có sóng"],
    ["Hộ bà Giàng Thị Mỷ gọi 0987 654 321 để nhờ", "một hộ bà gọi (số) để nhờ"],
    ["Căn cước 012345678901 bị sai, thư về a.b@gmail.com", "Căn cước (số) bị sai, thư về (địa chỉ)"],
    ["Tổ trưởng Lò Thị Hoa đi vắng", "Tổ trưởng một công dân đi vắng"],
    ["Có 120 hộ kinh doanh, đạt 82,5 % ngày 12/11/2026", "Có 120 hộ kinh doanh, đạt 82,5 % ngày 12/11/2026"],
    ["Bà con chưa quen, ông bà cao tuổi ngại", "Bà con chưa quen, ông bà cao tuổi ngại"],
  ])("names nobody: %s", (said, kept) => {
    expect(withoutPersonalData(said, ["Lò Thị Hoa", "Hoa"])).toBe(kept);
  });
});
