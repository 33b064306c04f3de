import { formatNumber } from "@/lib/kernel/numbers";
import type { Definition } from "./definition";
import { tenthsOf } from "./figures/amount";
import { tenthsWords } from "./figures/figure-words";
import type { FilledValue } from "./report-states";

/** A value of one report as it is read: "120/200 (60,0 %)", "12 mô hình", "Có", "–"; empty where nothing was filled in. */
export function valueWords(
  { measure, unit }: Pick<Definition, "measure" | "unit">,
  value: Omit<FilledValue, "indicatorId" | "reason"> | null | undefined,
): string {
  if (!value) return "";
  if (value.nothing) return "–";
  const { numerator, denominator, yes } = value;
  if (measure === "yes-no") return yes === null ? "" : yes ? "Có" : "Chưa";
  if (numerator === null) return "";
  if (measure === "count") return `${formatNumber(numerator)} ${unit}`.trim();
  if (denominator === null) return `${formatNumber(numerator)}, chưa có mẫu số`;
  const tenths = tenthsOf({ measure, numerator, denominator });
  const share = tenths === null ? "" : ` (${tenthsWords(tenths)})`;
  return `${formatNumber(numerator)}/${formatNumber(denominator)}${share}`;
}
