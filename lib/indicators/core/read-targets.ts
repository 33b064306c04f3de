import { readAmount, type TargetAmount } from "./amounts";
import type { Comparator, Measure } from "./definition";

/** A target as a box of a table gives it; an empty box asks for no target. */
export interface TypedTarget {
  /** Names the boxes: "v." and "u." before it. */
  readonly field: string;
  readonly indicatorId: string;
  readonly hamletId: string | null;
  readonly year: number;
  readonly value: string;
  readonly upper: string;
  /** The target the box showed; null when it showed none. */
  readonly seenId: string | null;
}

export type ReadTarget =
  | { readonly ok: true; readonly amount: TargetAmount | null }
  | { readonly ok: false; readonly field: string; readonly words: string };

/** What the boxes of a target say; a range has both its ends or neither. */
export function readTarget(
  { field, value, upper }: Pick<TypedTarget, "field" | "value" | "upper">,
  { measure, comparator }: { readonly measure: Measure; readonly comparator: Comparator },
): ReadTarget {
  const low = readAmount(value, measure);
  if (!low.ok) return { ok: false, field: `v.${field}`, words: low.words };
  if (comparator !== "between")
    return { ok: true, amount: low.centi === null ? null : { valueCenti: low.centi, upperCenti: null } };
  const high = readAmount(upper, measure);
  if (!high.ok) return { ok: false, field: `u.${field}`, words: high.words };
  if (low.centi === null && high.centi === null) return { ok: true, amount: null };
  if (low.centi === null) return { ok: false, field: `v.${field}`, words: "Nhập cả số dưới của khoảng." };
  if (high.centi === null) return { ok: false, field: `u.${field}`, words: "Nhập cả số trên của khoảng." };
  if (high.centi < low.centi) return { ok: false, field: `u.${field}`, words: "Số trên không nhỏ hơn số dưới." };
  return { ok: true, amount: { valueCenti: low.centi, upperCenti: high.centi } };
}
