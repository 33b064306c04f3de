import { fold } from "./folding";
import { readWrittenNumber, type WrittenDecimal } from "./numbers";

/** Whole đồng. Money is never a float: sums of a plan must come out to the last đồng. */
export type Dong = bigint;

export type MoneyUnit = "dong" | "nghin" | "trieu" | "ty";

const EXPONENT = { dong: 0, nghin: 3, trieu: 6, ty: 9 } satisfies Record<MoneyUnit, number>;

/** "1.234.567", without a unit: tables carry it in their head. */
export function formatDong(dong: Dong): string {
  const digits = (dong < 0n ? -dong : dong).toString().replace(/\B(?=(\d{3})+$)/g, ".");
  return dong < 0n ? `-${digits}` : digits;
}

/** An amount in another unit, without loss: 2.500.000 đồng in "trieu" is "2,5". */
export function formatDongIn(dong: Dong, unit: MoneyUnit): string {
  const size = 10n ** BigInt(EXPONENT[unit]);
  const absolute = dong < 0n ? -dong : dong;
  const rest =
    EXPONENT[unit] === 0 ? "" : (absolute % size).toString().padStart(EXPONENT[unit], "0").replace(/0+$/, "");
  return `${dong < 0n ? "-" : ""}${formatDong(absolute / size)}${rest ? `,${rest}` : ""}`;
}

/** Null in `asDecimals` means that reading is no whole number of đồng. */
export type AmountReading =
  | { readonly kind: "amount"; readonly dong: Dong }
  | { readonly kind: "ambiguous"; readonly asThousands: Dong; readonly asDecimals: Dong | null }
  | { readonly kind: "none" };

const UNIT_WORD = /(?:\s*(nghin|ngan|trieu|tr|ty|ti))?(?:\s*(?:dong|vnd|d|₫))?\.?$/;
const UNIT_OF: Readonly<Record<string, MoneyUnit>> = {
  nghin: "nghin",
  ngan: "nghin",
  trieu: "trieu",
  tr: "trieu",
  ty: "ty",
  ti: "ty",
};

function toDong({ negative, whole, decimals }: WrittenDecimal, unit: MoneyUnit): Dong | null {
  if (decimals.length > EXPONENT[unit]) return null;
  const dong = BigInt(whole + decimals.padEnd(EXPONENT[unit], "0"));
  return negative ? -dong : dong;
}

/**
 * Reads an amount written in `unit` ("19.050", "2,5", "2,5 triệu đồng": a unit in the text wins).
 * "2,500" is handed back as ambiguous, never guessed: the caller checks it against the row's total or asks.
 */
export function parseAmount(text: string, unit: MoneyUnit = "dong"): AmountReading {
  const folded = fold(text);
  const found = UNIT_WORD.exec(folded);
  const spoken = found?.[1] ? UNIT_OF[found[1]] : undefined;
  const isPlainDong = spoken === undefined && /(?:dong|vnd|₫|\dd|\sd)\.?$/.test(folded);
  const inUnit = spoken ?? (isPlainDong ? "dong" : unit);
  const written = readWrittenNumber(found ? folded.slice(0, found.index) : folded);
  if (written.kind === "none") return written;
  if (written.kind === "number") {
    const dong = toDong(written.value, inUnit);
    return dong === null ? { kind: "none" } : { kind: "amount", dong };
  }
  const asThousands = toDong(written.asThousands, inUnit);
  return asThousands === null
    ? { kind: "none" }
    : { kind: "ambiguous", asThousands, asDecimals: toDong(written.asDecimals, inUnit) };
}
