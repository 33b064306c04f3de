import { decimalToNumber, formatNumber, readWrittenNumber } from "@/lib/kernel/numbers";
import type { Comparator, Measure } from "./definition";

/** What should be reached, in hundredths of the unit; the upper end only of a range. */
export interface TargetAmount {
  readonly valueCenti: number;
  readonly upperCenti: number | null;
}

const MOST = 20_000_000;

export type ReadAmount =
  | { readonly ok: true; readonly centi: number | null }
  | { readonly ok: false; readonly words: string };

/** Reads "80", "67,5" or "1.200" as hundredths of the unit; an empty box is null. */
export function readAmount(text: string, measure: Measure): ReadAmount {
  if (text.trim() === "") return { ok: true, centi: null };
  const written = readWrittenNumber(text.replace(/%\s*$/, ""));
  if (written.kind === "none") return { ok: false, words: "Không đọc được số này: viết như 80 hoặc 67,5." };
  const decimal = written.kind === "ambiguous" ? written.asThousands : written.value;
  if (written.kind === "ambiguous" && measure === "ratio")
    return { ok: false, words: "Viết nhiều nhất hai số lẻ, như 67,25." };
  if (decimal.negative) return { ok: false, words: "Không nhập số âm." };
  if (decimal.decimals.length > 2) return { ok: false, words: "Viết nhiều nhất hai số lẻ, như 67,25." };
  const centi = Math.round(decimalToNumber(decimal) * 100);
  if (measure === "ratio" && centi > 10_000) return { ok: false, words: "Tỷ lệ không quá 100%." };
  if (measure === "yes-no" && centi !== 100) return { ok: false, words: "Chọn có, hoặc để trống." };
  if (measure === "count" && centi % 100 !== 0) return { ok: false, words: "Số lượng là số nguyên." };
  if (centi > MOST * 100) return { ok: false, words: "Số quá lớn." };
  return { ok: true, centi };
}

/** An amount the Vietnamese way: 8.050 is "80,5". */
export function amountText(centi: number): string {
  return formatNumber(centi / 100);
}

/** Does an amount reach its target? Both in hundredths of one unit, so nothing is rounded. */
export function reaches(comparator: Comparator, centi: number, { valueCenti, upperCenti }: TargetAmount): boolean {
  switch (comparator) {
    case "at-least":
    case "yes":
      return centi >= valueCenti;
    case "more-than":
      return centi > valueCenti;
    case "at-most":
      return centi <= valueCenti;
    case "less-than":
      return centi < valueCenti;
    case "equal":
      return centi === valueCenti;
    case "between":
      return valueCenti <= centi && centi <= (upperCenti ?? valueCenti);
  }
}
