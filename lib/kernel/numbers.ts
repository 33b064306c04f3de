/** A number the Vietnamese way, 1.234.567,89 (Luật Kế toán: dot for thousands, comma for decimals). */
export function formatNumber(
  value: number,
  options: { readonly minDecimals?: number; readonly maxDecimals?: number } = {},
): string {
  const minimumFractionDigits = options.minDecimals ?? 0;
  const maximumFractionDigits = Math.max(options.maxDecimals ?? 2, minimumFractionDigits);
  return new Intl.NumberFormat("vi-VN", { minimumFractionDigits, maximumFractionDigits }).format(value);
}

/** A ratio of 0 to 1 as "87,5%". */
export function formatPercent(ratio: number, maxDecimals = 1): string {
  return `${formatNumber(ratio * 100, { maxDecimals })}%`;
}

/** Digits of a number as written: sign, whole part and decimals, before anyone says what unit it is in. */
export interface WrittenDecimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

/** What a written number can mean. "2,500" is ambiguous: 2.500 to some, 2,5 to others; both are handed back. */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: WrittenDecimal }
  | { readonly kind: "ambiguous"; readonly asThousands: WrittenDecimal; readonly asDecimals: WrittenDecimal }
  | { readonly kind: "none" };

const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+(?=\.))(?:\.(\d+))?$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?: \d{3})+(?:[.,](\d+))?$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/** Reads a number as people write it, without guessing where a comma could be either thing. */
export function readWrittenNumber(text: string): WrittenNumber {
  const trimmed = text.replace(/\s+/gu, " ").trim();
  const bracketed = /^\((.+)\)$/.exec(trimmed);
  const signed = /^[-−–]\s*/u.exec(trimmed);
  const negative = bracketed !== null || signed !== null;
  const digits = bracketed?.[1] ?? trimmed.slice(signed?.[0].length ?? 0);
  const decimal = (whole: string, decimals = ""): WrittenDecimal => ({
    negative,
    whole: whole.replace(/\D/g, "").replace(/^0+(?=\d)/, ""),
    decimals: decimals.replace(/0+$/, ""),
  });
  const doubtful = /^([1-9]\d{0,2}),(\d{3})$/.exec(digits);
  if (doubtful?.[1] && doubtful[2]) {
    return { kind: "ambiguous", asThousands: decimal(digits), asDecimals: decimal(doubtful[1], doubtful[2]) };
  }
  const grouped = GROUPED_BY_DOT.exec(digits) ?? GROUPED_BY_COMMA.exec(digits) ?? GROUPED_BY_SPACE.exec(digits);
  if (grouped) {
    const decimals = grouped[1] ?? "";
    return { kind: "number", value: decimal(decimals ? digits.slice(0, -decimals.length - 1) : digits, decimals) };
  }
  const plain = PLAIN.exec(digits);
  return plain?.[1] ? { kind: "number", value: decimal(plain[1], plain[2]) } : { kind: "none" };
}

/** A written decimal as a JavaScript number, for counts and ratios (money stays in bigint đồng: money.ts). */
export function decimalToNumber({ negative, whole, decimals }: WrittenDecimal): number {
  const value = Number(`${whole}.${decimals || "0"}`);
  return negative ? -value : value;
}
