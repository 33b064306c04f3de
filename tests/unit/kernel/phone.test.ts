import { describe, expect, it } from "vitest";
import { formatPhone, isMobilePhone, maskPhone, normalisePhone } from "@/lib/kernel/phone";

describe("phone numbers", () => {
  it.each([
    ["0912 345 678", "0912345678"],
    ["0912.345.678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["(+84) 0912-345-678", "0912345678"],
    ["912345678", "0912345678"],
    ["0213 3876 543", "02133876543"],
    ["0112345678", null],
    ["091234567", null],
    ["không có", null],
    ["", null],
  ])("%j is read as %j", (text, digits) => {
    expect(normalisePhone(text)).toBe(digits);
  });

  it("are shown in groups and hidden in the middle", () => {
    expect(formatPhone("0912345678")).toBe("0912 345 678");
    expect(formatPhone("02133876543")).toBe("0213 3876 543");
    expect(formatPhone("113")).toBe("113");
    expect(maskPhone("0912345678")).toBe("0912 ••• 678");
    expect(maskPhone("113")).toBe("•••");
    expect(isMobilePhone("0912345678")).toBe(true);
    expect(isMobilePhone("02133876543")).toBe(false);
  });
});
