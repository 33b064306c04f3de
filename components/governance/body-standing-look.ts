import type { TagTone } from "@/components/ui/tag";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatDay } from "@/lib/kernel/civil-date";

/** The state of a body on a day, in words and tone. A proposal is said only to those who may read it. */
export function bodyStandingLook(
  { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate | null },
  day: CivilDate,
  proposed: boolean,
): { readonly words: string; readonly tone: TagTone } {
  if (to && to <= day) return { words: `Đã giải thể từ ${formatDay(to)}`, tone: "neutral" };
  if (from && from <= day) return { words: "Đang hoạt động", tone: "success" };
  if (from) return { words: `Hoạt động từ ${formatDay(from)}`, tone: "active" };
  return proposed ? { words: "Đang dự kiến", tone: "active" } : { words: "Chưa thành lập", tone: "warning" };
}
