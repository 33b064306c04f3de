import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { incomingSubject } from "@/components/documents/register-sheets";
import { isCurrentLine } from "@/components/layout/current-page";
import { daysLate, incomingState } from "@/lib/documents/core/incoming-state";
import { defaultMode, defaultTitle, isSymbol, numberAfter } from "@/lib/documents/core/number-series";
import { typeAndSubject } from "@/lib/documents/core/register-words";
import { civilDate } from "@/lib/kernel/civil-date";

describe("a series of numbers", () => {
  it("is the committee's own or shared with the commune's other work", () => {
    expect(["QĐ-BCĐ", "KH-BCĐ", "QĐ-UBND", "UBND-VHXH", "BC-VHXH"].map(defaultMode)).toEqual([
      "here",
      "here",
      "elsewhere",
      "elsewhere",
      "elsewhere",
    ]);
  });

  it("is called by its type and issuer", () => {
    expect(["QĐ-UBND", "KH-BCĐ", "UBND-VHXH", "BC-VHXH"].map(defaultTitle)).toEqual([
      "Quyết định của Ủy ban nhân dân",
      "Kế hoạch của Ban Chỉ đạo",
      "Công văn UBND-VHXH",
      "Báo cáo của VHXH",
    ]);
  });

  it("is named by a symbol", () => {
    expect(["QĐ-UBND", "CTr-BCĐ", "UBND"].every(isSymbol)).toBe(true);
    expect(["", "QĐ UBND", "12/QĐ-UBND", "QĐ-", "-UBND", "<b>"].some(isSymbol)).toBe(false);
  });

  test("runs on by one from its start number, whatever was given", () => {
    const number = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 200 }), (start, count) => {
        let last: number | null = null;
        for (let index = 0; index < count; index++) last = numberAfter(last, start);
        return last === start + count - 1;
      }),
    );
  });
});

describe("a paper that came in", () => {
  const due = civilDate("2026-11-20");
  it("is in time on its due day, late the day after, and never once it is finished", () => {
    const open = { dueOn: due, doneOn: null };
    expect([due, civilDate("2026-11-21"), civilDate("2026-12-20")].map((day) => daysLate(open, day))).toEqual([
      0, 1, 30,
    ]);
    expect(incomingState({ dueOn: due, doneOn: due }, civilDate("2026-12-20"))).toBe("done");
    expect(incomingState({ dueOn: null, doneOn: null }, civilDate("2026-12-20"))).toBe("open");
  });
});

test("a register says type and subject as one reads them", () => {
  expect(typeAndSubject("QUYẾT ĐỊNH", "Về việc kiện toàn Tổ")).toBe("Quyết định về việc kiện toàn Tổ");
  expect(typeAndSubject(null, "đôn đốc báo cáo")).toBe("Công văn về việc đôn đốc báo cáo");
});

test("what came in is said by its type and what it is about, once", () => {
  const said = (type: string, subject: string) => incomingSubject({ type, subject });
  expect(said("Công văn", "Về việc đôn đốc")).toBe("Công văn về việc đôn đốc");
  expect(said("Công văn", "V/v đôn đốc")).toBe("Công văn về việc đôn đốc");
  expect(said("Kế hoạch", "Kế hoạch năm 2027")).toBe("Kế hoạch năm 2027");
  expect(said("Giấy mời", "Họp giao ban")).toBe("Giấy mời: Họp giao ban");
});

test("both registers are on one line of the menu, and not on the line of all documents", () => {
  for (const path of ["/van-ban/so-di", "/van-ban/so-den/moi"]) {
    expect([isCurrentLine(path, "/van-ban/so-di"), isCurrentLine(path, "/van-ban")]).toEqual([true, false]);
  }
  expect([isCurrentLine("/van-ban/abc", "/van-ban/so-di"), isCurrentLine("/van-ban/abc", "/van-ban")]).toEqual([
    false,
    true,
  ]);
});
