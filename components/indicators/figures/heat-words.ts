import { type HeatSum, percentOf } from "@/lib/indicators/core/heat-grid";
import type { Heat } from "@/lib/indicators/core/reporting-standing";

/** The word and the look of each; the shape is drawn by HeatSign. */
export const heatLook: Record<Heat, { readonly words: string; readonly look: string }> = {
  full: { words: "Đủ", look: "bg-success-soft text-success" },
  late: { words: "Trễ", look: "bg-warn-soft text-warn" },
  missing: { words: "Thiếu", look: "bg-danger-soft text-danger" },
  open: { words: "Chưa đến hạn", look: "text-ink" },
  "not-asked": { words: "Không phải báo", look: "text-muted" },
};

/** "92% (11/12)"; "–" where nothing was due. */
export function shareWords(part: number, { due }: Pick<HeatSum, "due">): string {
  const percent = percentOf(part, due);
  return percent === null ? "–" : `${percent}% (${part}/${due})`;
}

/** The same in two parts, for a narrow column; the second is null where nothing was due. */
export function shareParts(part: number, { due }: Pick<HeatSum, "due">): readonly [string, string | null] {
  const percent = percentOf(part, due);
  return percent === null ? ["–", null] : [`${percent}%`, `${part}/${due}`];
}
