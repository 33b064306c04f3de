import { describe, expect, test } from "vitest";
import type { CheckedBox } from "@/lib/indicators/core/check-values";
import { cellOf, columnsOf, readCell, readRow } from "@/lib/indicators/core/grid-figures";
import type { FilledValue } from "@/lib/indicators/core/report-states";

const box = (given: Partial<CheckedBox> = {}): CheckedBox => ({
  ...{ indicatorId: "a", name: "Người được phổ cập", measure: "ratio", denominator: "base", offered: 200, history: [] },
  ...given,
});
const value = (given: Partial<FilledValue> = {}): FilledValue => ({
  ...{ indicatorId: "a", numerator: null, denominator: null, yes: null, nothing: false, reason: null },
  ...given,
});
const row = (
  boxes: readonly CheckedBox[],
  texts: Record<string, string>,
  kept: readonly FilledValue[] = [],
  reason = "",
) =>
  readRow(
    boxes,
    (column) => texts[column] ?? "",
    () => reason || null,
    kept,
  );

describe("a cell", () => {
  test("is a number, a dash, Có or Chưa however written", () => {
    expect(readCell("numerator", "1.250")).toEqual({ kind: "number", value: 1250 });
    expect(readCell("numerator", " – ")).toEqual({ kind: "nothing" });
    expect(readCell("numerator", "")).toEqual({ kind: "blank" });
    expect(readCell("numerator", "nhiều").kind).toBe("wrong");
    expect(readCell("yes", "có")).toEqual({ kind: "yes", value: true });
    expect(readCell("yes", "Chưa có")).toEqual({ kind: "yes", value: false });
    expect(readCell("yes", "12").kind).toBe("wrong");
  });

  test("shows what is kept so that it reads as the same", () => {
    expect(cellOf(value({ numerator: 1250, denominator: 2000 }), "numerator")).toBe("1.250");
    expect(cellOf(value({ nothing: true }), "numerator")).toBe("–");
    expect(cellOf(value({ yes: false }), "yes")).toBe("Chưa");
    expect(cellOf(undefined, "numerator")).toBe("");
  });

  test("a ratio typed with its denominator takes two columns", () => {
    expect(columnsOf(box())).toHaveLength(1);
    expect(columnsOf(box({ denominator: "reported" })).map(({ field }) => field)).toEqual(["numerator", "denominator"]);
  });
});

describe("a row", () => {
  test("takes the denominator the portal knows", () => {
    const read = row([box()], { "a.numerator": "120" });
    expect(read.values).toEqual([value({ numerator: 120, denominator: 200 })]);
    expect(read).toMatchObject({ isWrong: false, isFull: true });
  });

  test("keeps a denominator that was typed elsewhere", () => {
    const kept = [value({ numerator: 100, denominator: 190, reason: "Rà soát lại" })];
    const read = row([box()], { "a.numerator": "120" }, kept, "Rà soát lại");
    expect(read.values[0]).toMatchObject({ numerator: 120, denominator: 190, reason: "Rà soát lại" });
  });

  test("is wrong with a numerator above its denominator, until why is said", () => {
    const wrong = row([box()], { "a.numerator": "201" });
    expect(wrong.isWrong).toBe(true);
    expect(wrong.findings.get("a.numerator")?.kind).toBe("refusal");
    expect(row([box()], { "a.numerator": "201" }, [], "Có hộ mới đến").isWrong).toBe(false);
  });

  test("that cannot be read gives no value of that box, and says so there", () => {
    const second = box({ indicatorId: "b", measure: "count", denominator: "none", offered: null });
    const read = row([box(), second], { "a.numerator": "mười", "b.numerator": "3" });
    expect(read.values.map(({ indicatorId }) => indicatorId)).toEqual(["b"]);
    expect(read.findings.get("a.numerator")?.kind).toBe("refusal");
    expect(read).toMatchObject({ isWrong: true, isFull: false });
  });

  test("asks why of a jump, and stops nothing", () => {
    const counted = box({ measure: "count", denominator: "none", offered: null, history: [20, 22, 21, 23, 22, 21] });
    const read = row([counted], { "a.numerator": "160" });
    expect(read.isWrong).toBe(false);
    expect(read.findings.get("a.numerator")?.kind).toBe("remark");
  });

  test("is not full while a box is blank; a dash fills it", () => {
    expect(row([box()], {}).isFull).toBe(false);
    expect(row([box()], { "a.numerator": "–" })).toMatchObject({ isFull: true, isWrong: false });
  });
});
