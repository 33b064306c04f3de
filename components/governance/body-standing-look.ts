import type { TagTone } from "@/components/ui/tag";
import type { BodyLife, BodyState } from "@/lib/governance/core/body-list";
import { formatDay } from "@/lib/kernel/civil-date";

const TONE: Record<BodyState, TagTone> = {
  "not-begun": "warning",
  proposed: "active",
  "to-come": "active",
  active: "success",
  ended: "neutral",
};

/** The state of a body on a day, in words and tone. */
export function bodyStandingLook(
  state: BodyState,
  { from, to }: BodyLife,
): { readonly words: string; readonly tone: TagTone } {
  const words: Record<BodyState, string> = {
    "not-begun": "Chưa thành lập",
    proposed: "Đang dự kiến",
    "to-come": from ? `Hoạt động từ ${formatDay(from)}` : "Sắp hoạt động",
    active: "Đang hoạt động",
    ended: to ? `Đã giải thể từ ${formatDay(to)}` : "Đã giải thể",
  };
  return { words: words[state], tone: TONE[state] };
}
