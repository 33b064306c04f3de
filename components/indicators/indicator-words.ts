import type { Comparator, Definition } from "@/lib/indicators/core/definition";
import { baseKindLabel, denominatorLabel } from "@/lib/indicators/labels";

/** "người" or "%"; what is done or not has no unit. */
export function unitWords({ unit, measure }: Definition): string {
  return measure === "yes-no" ? "có – chưa" : unit;
}

/** When a target is reached, said in full. */
export const reachedWhen: Record<Comparator, string> = {
  "at-least": "bằng hoặc hơn mục tiêu (từ …)",
  "more-than": "hơn hẳn mục tiêu (trên …)",
  "at-most": "không quá mục tiêu",
  "less-than": "thấp hơn hẳn mục tiêu (dưới …)",
  equal: "đúng bằng mục tiêu",
  between: "nằm trong khoảng, như 03–05",
  yes: "đã có",
};

/** Where the denominator comes from, in words; null when there is none. */
export function denominatorWords({ denominator }: Definition): string | null {
  switch (denominator.kind) {
    case "none":
      return null;
    case "base":
      return denominator.bases.map((kind) => baseKindLabel[kind]).join(" + ");
    case "fixed":
      return String(denominator.value);
    default:
      return denominatorLabel[denominator.kind];
  }
}
