import { describe, expect, it } from "vitest";
import { orderRefusals } from "@/components/ui/error-order";

describe("the error summary", () => {
  it("lists refusals in the order of the form, whatever order they were found in", () => {
    const fields = { day: "Ngày sai.", name: "Thiếu tên.", role: "Thiếu chức danh." };
    expect(orderRefusals(fields, ["name", "phone", "role", "day"]).map((line) => line.name)).toEqual([
      "name",
      "role",
      "day",
    ]);
  });

  it("keeps what the form did not send, an unticked box, after the rest and in the order it came", () => {
    const fields = { agree: "Chưa xác nhận.", hamlets: "Chưa chọn bản.", name: "Thiếu tên." };
    expect(orderRefusals(fields, ["name"])).toEqual([
      { name: "name", words: "Thiếu tên." },
      { name: "agree", words: "Chưa xác nhận." },
      { name: "hamlets", words: "Chưa chọn bản." },
    ]);
  });
});
