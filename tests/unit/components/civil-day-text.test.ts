import { describe, expect, it } from "vitest";
import { dayText, isoDay, maskDay } from "@/components/ui/civil-day-text";

function type(keys: string): string {
  let shown = "";
  for (const key of keys) shown = maskDay(shown + key, shown);
  return shown;
}

describe("typing a day", () => {
  it.each([
    ["01122026", "01/12/2026"],
    ["01/12/2026", "01/12/2026"],
    ["1/2/2026", "1/2/2026"],
    ["1.12.2026", "1.12.2026"],
    ["5-1-2026", "5-1-2026"],
    ["31/1/2026", "31/1/2026"],
  ])("%s shows %s", (keys, shown) => {
    expect(type(keys)).toBe(shown);
  });

  it("lets a slash be deleted", () => {
    expect(maskDay("01", "01/")).toBe("01");
    expect(maskDay("01/12", "01/12/")).toBe("01/12");
  });
});

describe("leaving the box", () => {
  it.each([
    ["1/2/2026", "01/02/2026", "2026-02-01"],
    ["2026-12-05", "05/12/2026", "2026-12-05"],
    ["31/02/2026", "31/02/2026", ""],
    ["mai", "mai", ""],
    ["", "", ""],
  ])("%s is shown as %s and picked as %s", (typed, shown, iso) => {
    expect(dayText(typed)).toBe(shown);
    expect(isoDay(typed)).toBe(iso);
  });
});
