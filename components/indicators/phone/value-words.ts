import { type CheckedBox, completedValue } from "@/lib/indicators/core/check-values";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { formatNumber } from "@/lib/kernel/numbers";

type Said = Omit<FilledValue, "reason">;

const figure = (value: number | null) => (value === null ? "?" : Number.isNaN(value) ? "?" : formatNumber(value));

/** "45/60 (75 %)", "12", "Có", "–"; null for an empty box. */
export function valueWords(box: Pick<CheckedBox, "measure">, value: Said): string | null {
  const { numerator, denominator, yes, nothing } = value;
  if (nothing) return "–";
  if (box.measure === "yes-no") return yes === null ? null : yes ? "Có" : "Chưa";
  if (numerator === null) return null;
  if (box.measure === "count") return figure(numerator);
  if (!denominator || Number.isNaN(numerator)) return `${figure(numerator)}/${figure(denominator)}`;
  return `${figure(numerator)}/${figure(denominator)} (${percentWords(numerator, denominator)})`;
}

/** "75%", one decimal, half up. */
export function percentWords(numerator: number, denominator: number): string {
  const tenths = Math.floor((numerator * 2000 + denominator) / (2 * denominator));
  return `${formatNumber(tenths / 10, { maxDecimals: 1 })}%`;
}

/** The value of a box with its denominator, in words. */
export function completedWords(box: CheckedBox, value: FilledValue): string | null {
  return valueWords(box, completedValue(box, value));
}
