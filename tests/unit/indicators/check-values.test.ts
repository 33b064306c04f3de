import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckedBox, checkValue, checkValues, completedValue } from "@/lib/indicators/core/check-values";
import { fillState } from "@/lib/indicators/core/fill-state";
import { parsePeriodSlug, periodSlug } from "@/lib/indicators/core/period-ref";
import { photoType } from "@/lib/indicators/core/photo";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { comparableAmount, isJump, usualRange } from "@/lib/indicators/core/usual-spread";

const ratio: CheckedBox = {
  ...{ indicatorId: "r", name: "Người được phổ cập", measure: "ratio", denominator: "base", offered: 200, history: [] },
};
const count: CheckedBox = { ...ratio, indicatorId: "c", measure: "count", denominator: "none", offered: null };
const yesNo: CheckedBox = { ...count, indicatorId: "y", measure: "yes-no" };
const value = (more: Partial<FilledValue>): FilledValue => ({
  ...{ indicatorId: "r", numerator: null, denominator: null, yes: null, nothing: false, reason: null },
  ...more,
});
const told = (box: CheckedBox, more: Partial<FilledValue>) =>
  checkValue(box, completedValue(box, value({ indicatorId: box.indicatorId, ...more }))).map(
    ({ kind, field }) => `${kind} ${field}`,
  );

describe("what is typed in a box", () => {
  it("is refused when negative, a fraction, or past every number", () => {
    for (const numerator of [-1, 1.5, Number.NaN, 3e9]) {
      expect(told(count, { numerator })).toEqual(["refusal numerator"]);
      expect(told(ratio, { numerator })).toEqual(["refusal numerator"]);
    }
    expect(told(ratio, { numerator: 1, denominator: -1 })).toEqual(["refusal denominator"]);
    expect(told(count, { numerator: 0 })).toEqual([]);
  });

  it("above its denominator is refused until there is a reason", () => {
    expect(told(ratio, { numerator: 201 })).toEqual(["refusal numerator"]);
    expect(told(ratio, { numerator: 201, reason: "Có người tạm trú" })).toEqual([]);
    expect(told(ratio, { numerator: 200 })).toEqual([]);
  });

  it("may say another denominator than is known, with a reason asked for; the number of bản may not be changed", () => {
    expect(told(ratio, { numerator: 100, denominator: 210 })).toEqual(["remark reason"]);
    const fixed: CheckedBox = { ...ratio, denominator: "fixed", offered: 35 };
    expect(completedValue(fixed, value({ numerator: 3, denominator: 99 })).denominator).toBe(35);
  });

  it("without a known denominator is told so, and where both are typed both are wanted", () => {
    expect(told({ ...ratio, offered: null }, { numerator: 5 })).toEqual(["remark denominator"]);
    const typed: CheckedBox = { ...ratio, denominator: "reported", offered: null };
    expect(told(typed, { numerator: 5 })).toEqual(["refusal denominator"]);
    expect(told(typed, { denominator: 5 })).toEqual(["refusal numerator"]);
  });

  it("is of its kind: no number for yes or no, no yes for a number, nothing beside a dash", () => {
    expect(told(yesNo, { numerator: 1 })).toEqual(["refusal yes"]);
    expect(told(yesNo, { yes: false })).toEqual([]);
    expect(told(count, { yes: true })).toEqual(["refusal numerator"]);
    expect(told(count, { nothing: true, numerator: 3 })).toEqual(["refusal numerator"]);
    expect(told(count, { nothing: true })).toEqual([]);
  });

  it("that jumps is asked for a reason once, and sent all the same", () => {
    const steady = { ...count, history: [40, 42, 41, 43] };
    expect(told(steady, { numerator: 400 })).toEqual(["remark reason"]);
    expect(told(steady, { numerator: 400, reason: "Ngày hội chuyển đổi số" })).toEqual([]);
    expect(told(steady, { numerator: 45 })).toEqual([]);
  });
});

it("tells blank boxes, and boxes nobody asked", () => {
  const checked = checkValues([ratio, count], [value({ numerator: 3 }), value({ indicatorId: "z", numerator: 1 })]);
  expect(checked.blank).toEqual(["c"]);
  expect(checked.refusals.map(({ indicatorId }) => indicatorId)).toEqual(["z"]);
});

describe("what is odd", () => {
  it("is told to who reads it without what is asked of the sender", () => {
    const jumping = { ...count, history: [20, 22, 21, 23] };
    const [found] = checkValue(jumping, value({ indicatorId: "c", numerator: 160 }));
    expect(found?.words).toContain("ghi lý do");
    expect(found?.fact).toBe("160, tăng nhiều so với 23 lần trước");
  });
});

describe("the usual spread", () => {
  it("is not known from two values, and small numbers do not alarm", () => {
    expect(usualRange("count", [1, 2])).toBeNull();
    expect(isJump("count", [0, 1, 0], 5)).toBe(false);
    expect(isJump("count", [0, 1, 0], 60)).toBe(true);
    expect(isJump("ratio", [5000, 5000, 5000], 5900)).toBe(false);
    expect(isJump("ratio", [5000, 5000, 5000], 9000)).toBe(true);
  });

  it("lets what grows go on growing at its pace", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 3, max: 30 }),
        (first, step, months) => {
          const history = Array.from({ length: months }, (_, index) => first + index * step);
          expect(isJump("ratio", history, first + months * step)).toBe(false);
        },
      ),
    );
  });

  it("holds the last value again, and is never empty", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("ratio" as const, "count" as const),
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 40 }),
        (measure, history) => {
          expect(isJump(measure, history, history.at(-1) ?? 0)).toBe(false);
          const range = usualRange(measure, history);
          expect(range && range.low <= range.high).toBe(true);
        },
      ),
    );
  });

  it("compares shares of ratios and numbers of counts", () => {
    expect(comparableAmount("ratio", { numerator: 1, denominator: 3 })).toBe(3333);
    expect(comparableAmount("ratio", { numerator: 1, denominator: 0 })).toBeNull();
    expect(comparableAmount("count", { numerator: 7, denominator: null })).toBe(7);
    expect(comparableAmount("yes-no", { numerator: null, denominator: null })).toBeNull();
  });
});

it("says how far a reporter is", () => {
  const filled = [value({ numerator: 1 })];
  expect(fillState(null, ["r"])).toBe("untouched");
  expect(fillState({ state: "draft", values: [] }, ["r"])).toBe("filling");
  expect(fillState({ state: "draft", values: filled }, ["r"])).toBe("filled");
  expect(fillState({ state: "draft", values: filled }, ["r", "c"])).toBe("filling");
  expect(fillState({ state: "submitted", values: filled }, ["r", "c"])).toBe("sent");
});

it("names a period in an address and reads it back", () => {
  const campaignId = "0198f7a2-0000-7000-8000-000000000001";
  for (const ref of [
    { periodKey: "2026-11", campaignId: null },
    { periodKey: "2026-11-03", campaignId },
  ]) {
    expect(parsePeriodSlug(periodSlug(ref))).toEqual(ref);
  }
  for (const wrong of ["2026-13", "2026-11-03", "2026-11~x", ""]) expect(parsePeriodSlug(wrong)).toBeNull();
});

it("knows a photo by its bytes, not its name", () => {
  const bytes = (...all: number[]) => Uint8Array.from([...all, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(photoType(bytes(0xff, 0xd8, 0xff))).toBe("image/jpeg");
  expect(photoType(bytes(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50))).toBe("image/webp");
  expect(photoType(bytes(0x25, 0x50, 0x44, 0x46))).toBeNull();
  expect(photoType(new Uint8Array())).toBeNull();
});
