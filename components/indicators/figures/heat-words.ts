import { type HeatSum, percentOf } from "@/lib/indicators/core/heat-grid";
import type { Heat } from "@/lib/indicators/core/reporting-standing";

/** A sign that is told from the others by its shape alone, and its word. */
export const heatLook: Record<Heat, { readonly sign: string; readonly words: string; readonly look: string }> = {
  full: { sign: "●", words: "Đủ", look: "bg-success-soft text-success" },
  late: { sign: "◐", words: "Trễ", look: "bg-warn-soft text-warn" },
  missing: { sign: "✕", words: "Thiếu", look: "bg-danger-soft text-danger" },
  open: { sign: "○", words: "Chưa đến hạn", look: "text-ink" },
  "not-asked": { sign: "–", words: "Không phải báo", look: "text-muted" },
};

/** "92% (11/12)"; "–" where nothing was due. */
export function shareWords(part: number, { due }: Pick<HeatSum, "due">): string {
  const percent = percentOf(part, due);
  return percent === null ? "–" : `${percent}% (${part}/${due})`;
}
