import type { BaseWarning } from "@/lib/indicators/core/base-warnings";
import { baseKindLabel } from "@/lib/indicators/labels";
import { formatNumber } from "@/lib/kernel/numbers";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A warning about base figures in words: "Bản Nà Khằm: người trưởng thành 320 nhiều hơn số nhân khẩu 300". */
export function warningWords(warning: BaseWarning, names: ReadonlyMap<string, string>): string {
  if (warning.kind === "sum-differs") {
    const { of, sum, commune } = warning;
    return `${baseKindLabel[of]}: các bản cộng lại ${formatNumber(sum)}, toàn xã ghi ${formatNumber(commune)}. Mẫu số của xã lấy số toàn xã.`;
  }
  const { hamletId, part, partValue, whole, wholeValue } = warning;
  const where = hamletId === null ? "Toàn xã" : (names.get(hamletId) ?? "Một bản");
  return `${where}: ${lower(baseKindLabel[part])} ${formatNumber(partValue)} nhiều hơn ${lower(baseKindLabel[whole])} ${formatNumber(wholeValue)}.`;
}
