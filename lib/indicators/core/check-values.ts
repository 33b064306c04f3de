import { formatNumber } from "@/lib/kernel/numbers";
import type { Measure } from "./definition";
import type { FilledValue } from "./report-states";
import { comparableAmount, isJump } from "./usual-spread";

/** What a box must be known by to check what is typed in it, on the phone as well as here. */
export interface CheckedBox {
  readonly indicatorId: string;
  readonly name: string;
  readonly measure: Measure;
  /** Of a ratio: typed with the numerator, or offered from base figures, the number of bản, or fixed. */
  readonly denominator: "none" | "reported" | "base" | "hamlets" | "fixed";
  /** Null: none is known, so it is typed. */
  readonly offered: number | null;
  /** Comparable amounts approved before, the oldest first. */
  readonly history: readonly number[];
}

export type ValueField = "numerator" | "denominator" | "yes" | "reason";

/** Words beside one field. A refusal stops sending; a remark asks for a reason and stops nothing. */
export interface ValueFinding {
  readonly indicatorId: string;
  readonly field: ValueField;
  readonly kind: "refusal" | "remark";
  readonly words: string;
  /** Of a remark: what is odd, without the words that ask the sender for a reason. */
  readonly fact?: string;
}

const MOST = 2_000_000_000;

/** Is there anything in this box? "–" is something. */
export function isFilled(value: FilledValue | undefined): value is FilledValue {
  return value !== undefined && (value.nothing || value.numerator !== null || value.yes !== null);
}

/** May the denominator of this box be typed? The number of bản and a fixed one may not. */
export function takesDenominator(box: Pick<CheckedBox, "denominator">): boolean {
  return box.denominator === "reported" || box.denominator === "base";
}

/** The value with the denominator the portal knows, where none was typed or none may be. */
export function completedValue(
  box: Pick<CheckedBox, "measure" | "denominator" | "offered">,
  value: FilledValue,
): FilledValue {
  if (box.denominator === "reported") return value;
  if (value.nothing || value.numerator === null || box.measure !== "ratio") return { ...value, denominator: null };
  if (!takesDenominator(box)) return { ...value, denominator: box.offered };
  return box.denominator === "base" && value.denominator === null ? { ...value, denominator: box.offered } : value;
}

function numberWords(number: number, what: string): string | null {
  if (!Number.isFinite(number)) return `${what}: chỉ nhập số.`;
  if (number < 0) return `${what} không thể là số âm.`;
  if (!Number.isInteger(number)) return `${what} phải là số nguyên, không có phần lẻ.`;
  return number > MOST ? `${what} quá lớn.` : null;
}

/** What is wrong or odd about one box. The value is as it will be stored: with its denominator (`completedValue`). */
export function checkValue(box: CheckedBox, value: FilledValue): ValueFinding[] {
  const refusal = (field: ValueField, words: string): ValueFinding => ({
    ...{ indicatorId: box.indicatorId, field, kind: "refusal", words },
  });
  const { numerator, denominator, yes, nothing, reason } = value;
  if (nothing) {
    const typed = numerator !== null || denominator !== null || yes !== null;
    const field = box.measure === "yes-no" ? "yes" : "numerator";
    return typed ? [refusal(field, "Đã đánh dấu không có số liệu thì để trống ô số.")] : [];
  }
  if (box.measure === "yes-no") {
    return numerator !== null || denominator !== null
      ? [refusal("yes", "Chỉ tiêu này chỉ trả lời Có hoặc Chưa, không nhập số.")]
      : [];
  }
  if (yes !== null) return [refusal("numerator", "Chỉ tiêu này nhập số, không trả lời Có hoặc Chưa.")];
  const findings: ValueFinding[] = [];
  const top = numerator === null ? null : numberWords(numerator, box.measure === "ratio" ? "Tử số" : "Số liệu");
  if (top) findings.push(refusal("numerator", top));
  const bottom = denominator === null ? null : numberWords(denominator, "Mẫu số");
  if (bottom) findings.push(refusal("denominator", bottom));
  if (box.measure === "ratio" && numerator === null && denominator !== null && box.denominator === "reported") {
    findings.push(refusal("numerator", "Đã nhập mẫu số thì nhập cả tử số."));
  }
  if (findings.length > 0 || numerator === null) return findings;
  if (box.measure === "ratio") findings.push(...checkRatio(box, value, refusal));
  const remark = findings.length === 0 && !reason && jumpWords(box, value);
  return remark ? [{ indicatorId: box.indicatorId, field: "reason", kind: "remark", ...remark }] : findings;
}

function checkRatio(
  box: CheckedBox,
  { numerator, denominator, reason }: FilledValue,
  refusal: (field: ValueField, words: string) => ValueFinding,
): ValueFinding[] {
  if (denominator === null) {
    if (box.denominator === "reported") return [refusal("denominator", "Nhập cả mẫu số.")];
    const fact = "Chưa có số nền để làm mẫu số";
    const words = `${fact}: nhập mẫu số nếu biết, hoặc báo cơ quan văn hóa - xã hội.`;
    return [{ indicatorId: box.indicatorId, field: "denominator", kind: "remark", words, fact }];
  }
  if (numerator !== null && numerator > denominator && !reason) {
    const [top, bottom] = [formatNumber(numerator), formatNumber(denominator)];
    const words = `Tử số ${top} lớn hơn mẫu số ${bottom}: sửa số, hoặc ghi lý do nếu đúng là như vậy.`;
    return [refusal("numerator", words)];
  }
  if (box.denominator === "base" && box.offered !== null && denominator !== box.offered && !reason) {
    const fact = `Mẫu số khác số nền ${formatNumber(box.offered)}`;
    return [{ indicatorId: box.indicatorId, field: "reason", kind: "remark", words: `${fact}: ghi lý do.`, fact }];
  }
  return [];
}

const amountWords = (measure: Measure, amount: number) =>
  measure === "ratio" ? `${formatNumber(amount / 100, { maxDecimals: 1 })}%` : formatNumber(amount);

function jumpWords(box: CheckedBox, value: FilledValue): Pick<ValueFinding, "words" | "fact"> | null {
  const amount = comparableAmount(box.measure, value);
  if (amount === null || !isJump(box.measure, box.history, amount)) return null;
  const last = box.history.at(-1) ?? 0;
  const way = amount > last ? "tăng" : "giảm";
  const [now, before] = [amountWords(box.measure, amount), amountWords(box.measure, last)];
  const fact = `${now}, ${way} nhiều so với ${before} lần trước`;
  return { words: `${fact}: ghi lý do. Vẫn gửi được nếu chưa ghi.`, fact };
}

export interface CheckedValues {
  readonly refusals: readonly ValueFinding[];
  readonly remarks: readonly ValueFinding[];
  /** Boxes with nothing in them. */
  readonly blank: readonly string[];
}

/** A whole report against its boxes; values are completed first. */
export function checkValues(boxes: readonly CheckedBox[], values: readonly FilledValue[]): CheckedValues {
  const boxOf = new Map(boxes.map((box) => [box.indicatorId, box]));
  const filled = new Map(values.map((value) => [value.indicatorId, value]));
  const findings = values.flatMap((value): ValueFinding[] => {
    const box = boxOf.get(value.indicatorId);
    if (box) return checkValue(box, completedValue(box, value));
    const words = "Kỳ này không hỏi chỉ tiêu này: tải lại trang để lấy mẫu mới.";
    return [{ indicatorId: value.indicatorId, field: "numerator", kind: "refusal", words }];
  });
  return {
    refusals: findings.filter(({ kind }) => kind === "refusal"),
    remarks: findings.filter(({ kind }) => kind === "remark"),
    blank: boxes.flatMap(({ indicatorId }) => (isFilled(filled.get(indicatorId)) ? [] : [indicatorId])),
  };
}
