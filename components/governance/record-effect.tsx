import { AppLink } from "@/components/ui/app-link";
import { RECORD_EFFECTS, type RecordEffect } from "@/lib/document-kinds/schema";

/** In the address: ?viec=thanh-lap. */
const SLUG: Record<RecordEffect, string> = { whole: "thanh-lap", changes: "kien-toan", dissolve: "giai-the" };

const LABEL: Record<RecordEffect, string> = {
  whole: "Thành lập, hoặc thay toàn bộ danh sách",
  changes: "Kiện toàn: chỉ những thay đổi",
  dissolve: "Giải thể",
};

const HINT: Record<RecordEffect, string> = {
  whole: "Từ ngày có hiệu lực chỉ những người trong danh sách dự kiến giữ chức danh.",
  changes: "So danh sách dự kiến với người đang giữ chức danh ngày đó; chỉ chỗ khác nhau mới đổi.",
  dissolve: "Mọi người thôi chức danh, tổ chức thôi hoạt động từ ngày có hiệu lực.",
};

/** "thành lập", "kiện toàn", "giải thể": as a subject says it. */
export const EFFECT_VERB: Record<RecordEffect, string> = {
  whole: "thành lập",
  changes: "kiện toàn",
  dissolve: "giải thể",
};

/** What the address asks to record; a decision that establishes where it asks nothing known. */
export function effectIn(slug: string): RecordEffect {
  return RECORD_EFFECTS.find((effect) => SLUG[effect] === slug) ?? "whole";
}

/** What the decision on paper does, each with its own form under its own address. */
export function RecordEffects({ path, current }: { path: string; current: RecordEffect }) {
  return (
    <nav aria-label="Quyết định làm gì">
      <p className="mb-2 font-semibold">Quyết định làm gì?</p>
      <ul className="grid gap-3 sm:grid-cols-3">
        {RECORD_EFFECTS.map((effect) => (
          <li key={effect} className="flex">
            <AppLink
              href={effect === "whole" ? path : `${path}?viec=${SLUG[effect]}`}
              aria-current={effect === current ? "true" : undefined}
              className="flex w-full flex-col gap-1 rounded-lg border-2 border-line-strong bg-surface p-3 text-ink no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              <span className="font-semibold">{LABEL[effect]}</span>
              <span className="text-muted">{HINT[effect]}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
