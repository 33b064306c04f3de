import type { Comparator, Measure } from "../definition";

/** What an indicator should reach: hundredths of its unit. */
export interface Aim {
  readonly valueCenti: number;
  /** The upper end of a range. */
  readonly upperCenti: number | null;
}

/** What is added up. Of a count only the numerator counts; of a yes-no those who say yes, of those who answered. */
export interface Amount {
  readonly measure: Measure;
  readonly numerator: number;
  readonly denominator: number;
}

/** a / b in whole parts, half up, exact; null where nothing is divided by. */
export function dividedHalfUp(a: bigint, b: bigint): bigint | null {
  return b > 0n ? (2n * a + b) / (2n * b) : null;
}

/** Parts of a percentage: 100 for hundredths, 10 for tenths; of a count always its hundredths. Null over nothing. */
function scaled({ measure, numerator, denominator }: Amount, perPercent: bigint): number | null {
  if (measure === "count") return numerator * 100;
  const found = dividedHalfUp(BigInt(numerator) * 100n * perPercent, BigInt(denominator));
  return found === null ? null : Number(found);
}

/** Hundredths of the unit, half up: 79,949 % is 7995, 12 models are 1200. Null where the denominator is 0. */
export function centiOf(amount: Amount): number | null {
  return scaled(amount, 100n);
}

/** Tenths of a percent, half up from the exact share: what screens show. Null where the denominator is 0. */
export function tenthsOf(amount: Amount): number | null {
  return amount.measure === "count" ? amount.numerator * 10 : scaled(amount, 10n);
}

/** -1, 0 or 1: an amount against hundredths of the unit, exactly. */
export function compareWith({ measure, numerator, denominator }: Amount, centi: number): number {
  const [left, right] =
    measure === "count"
      ? [BigInt(numerator) * 100n, BigInt(centi)]
      : [BigInt(numerator) * 10_000n, BigInt(centi) * BigInt(denominator)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Does an amount meet its aim? "trên" and "dưới" are strict, a range has both its ends in it. */
export function meets(comparator: Comparator, amount: Amount, aim: Aim): boolean {
  const against = compareWith(amount, aim.valueCenti);
  switch (comparator) {
    case "at-least":
      return against >= 0;
    case "more-than":
      return against > 0;
    case "at-most":
      return against <= 0;
    case "less-than":
      return against < 0;
    case "equal":
      return against === 0;
    case "between":
      return against >= 0 && compareWith(amount, aim.upperCenti ?? aim.valueCenti) <= 0;
    case "yes":
      return amount.denominator > 0 && amount.numerator === amount.denominator;
  }
}
