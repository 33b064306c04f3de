import { formatNumber } from "@/lib/kernel/numbers";
import { aimWords } from "../aim-words";
import type { Comparator, Definition } from "../definition";
import { ENOUGH_PERCENT, type Figure, type HeldTarget, type Judgement } from "../roll-up";

const EXACT: readonly Comparator[] = ["at-least", "more-than", "at-most", "less-than", "equal", "between"];

/** Hundredths of a unit as written: 8000 is "80", 7250 "72,5". */
export function centiWords(centi: number): string {
  return formatNumber(centi / 100);
}

/** "79,9%": tenths of a percent always with their one decimal. */
export function tenthsWords(tenths: number): string {
  return `${formatNumber(tenths / 10, { minDecimals: 1, maxDecimals: 1 })}%`;
}

/**
 * A share with one decimal; with two, cut off, where rounding would show the target reached that is not, or the other
 * way round ("79,96%" against "từ 80%").
 */
function shareWords({ numerator, denominator, tenths, definition, target }: Figure): string {
  if (tenths === null || numerator === null || !denominator) return "";
  const looksEqual =
    target !== null && EXACT.includes(definition?.comparator ?? "yes") && tenths * 10 === target.valueCenti;
  const isEqual = target !== null && BigInt(numerator) * 10_000n === BigInt(target.valueCenti) * BigInt(denominator);
  if (!looksEqual || isEqual) return tenthsWords(tenths);
  const cut = Number((BigInt(numerator) * 10_000n) / BigInt(denominator));
  const shown = cut === target.valueCenti ? cut + 1 : cut;
  return `${formatNumber(shown / 100, { minDecimals: 2 })}%`;
}

/** A figure as screens write it: "79,9%", "12 mô hình", "Có", "30/35 có", or "–" where there is none. */
export function figureWords(figure: Figure): string {
  const { definition, numerator, denominator } = figure;
  if (numerator === null || !definition) return "–";
  switch (definition.measure) {
    case "count":
      return `${formatNumber(numerator)} ${definition.unit}`.trim();
    case "yes-no":
      if ((denominator ?? 0) > 1) return `${formatNumber(numerator)}/${formatNumber(denominator ?? 0)} có`;
      return denominator === 0 ? "–" : numerator > 0 ? "Có" : "Chưa";
    case "ratio":
      return shareWords(figure) || "–";
  }
}

/** "trên 80%", "03–05 mô hình", "Có"; null where none is given. */
export function targetWords(
  definition: Pick<Definition, "comparator" | "unit" | "measure">,
  target: Pick<HeldTarget, "valueCenti" | "upperCenti"> | null,
): string | null {
  if (definition.comparator === "yes") return "Có";
  return target && aimWords(definition, target);
}

export const judgementLabel: Record<Judgement, string> = {
  met: "Đạt",
  "not-met": "Chưa đạt",
  "no-target": "Chưa giao mục tiêu",
  "not-enough": "Chưa đủ dữ liệu",
};

/** "12/35": reporters with everything the span asks, of those asked. */
export function completeWords({ complete }: Pick<Figure, "complete">): string {
  return `${formatNumber(complete.full)}/${formatNumber(complete.reporters)}`;
}

const NONE: Record<NonNullable<Figure["none"]>, string> = {
  "no-definition": "chưa có chỉ tiêu này trong kỳ",
  "not-of-hamlet": "chỉ tính chung toàn xã",
  "not-asked": "kỳ này không phải báo",
  "no-value": "chưa có số được duyệt",
};

/** Why there is no figure; null when there is one. */
export function noneWords({ none }: Figure): string | null {
  return none && NONE[none];
}

/** Why a figure is not held against its target yet; null when it is. */
export function notEnoughWords({ complete, judgement }: Figure): string | null {
  if (judgement !== "not-enough" || complete.asked === 0) return null;
  const { filled, asked } = complete;
  const [have, all] = [formatNumber(filled), formatNumber(asked)];
  if (filled * 100 >= ENOUGH_PERCENT * asked) return `có ${have}/${all} số của kỳ, chưa đủ để kết luận`;
  return `mới có ${have}/${all} số của kỳ, cần từ ${ENOUGH_PERCENT}%`;
}

/** What a reader must know beside the number, the gravest first. */
export function flagWords({ flags, complete, definition, numerator, denominator }: Figure): string[] {
  const words: string[] = [];
  if (definition?.measure === "ratio" && numerator !== null && denominator === 0) words.push("mẫu số bằng 0");
  if (flags.above) {
    const whole = numerator !== null && denominator !== null && numerator > denominator;
    words.push(whole ? "trên 100%, cần kiểm tra" : `${formatNumber(flags.aboveParts)} nơi báo trên 100%`);
  }
  if (flags.noDenominator > 0) words.push(`${formatNumber(flags.noDenominator)} nơi thiếu mẫu số, không tính được`);
  if (complete.carried > 0) words.push(`${formatNumber(complete.carried)} nơi lấy số kỳ trước`);
  if (flags.redefined) words.push("bỏ qua số theo cách tính cũ");
  return words;
}
