import { amountText, type TargetAmount } from "./amounts";
import type { Comparator, Definition } from "./definition";

const BEFORE: Record<Comparator, string> = {
  "at-least": "từ",
  "more-than": "trên",
  "at-most": "không quá",
  "less-than": "dưới",
  equal: "bằng",
  between: "trong khoảng",
  yes: "có",
};

const pad = (text: string) => text.padStart(2, "0");

/** A target as it is said: "trên 80%", "03–05 mô hình", "từ 20 sản phẩm", "Có". */
export function aimWords(
  { comparator, measure, unit }: Pick<Definition, "comparator" | "measure" | "unit">,
  { valueCenti, upperCenti }: TargetAmount,
): string {
  if (measure === "yes-no") return "Có";
  const value = measure === "count" ? pad(amountText(valueCenti)) : amountText(valueCenti);
  const upper = upperCenti === null ? null : measure === "count" ? pad(amountText(upperCenti)) : amountText(upperCenti);
  const after = unit === "%" ? "%" : ` ${unit}`;
  if (comparator === "between") return upper === null ? `${value}${after}` : `${value}–${upper}${after}`;
  if (measure === "ratio" && comparator === "at-least" && valueCenti === 10_000) return "100%";
  return `${BEFORE[comparator]} ${value}${after}`;
}
