import type { Definition } from "@/lib/indicators/core/definition";
import { baseKindLabel, denominatorLabel } from "@/lib/indicators/labels";

/** "người" or "%"; what is done or not has no unit. */
export function unitWords({ unit, measure }: Definition): string {
  return measure === "yes-no" ? "có – chưa" : unit;
}

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
