import type { TagTone } from "@/components/ui/tag";
import type { DashboardRow, Outlook } from "@/lib/indicators/core/dashboard";

const TONE: Record<Outlook, TagTone> = {
  met: "success",
  "met-early": "success",
  "on-pace": "success",
  "not-met": "danger",
  "behind-pace": "warning",
  "not-yet": "neutral",
  "not-enough": "neutral",
  "no-target": "neutral",
};

export function outlookTone(outlook: Outlook): TagTone {
  return TONE[outlook];
}

/** "Đạt", "Theo đà này kịp năm 2030" …: never a promise where there is too little to tell. */
export function outlookWords({ outlook, aim }: Pick<DashboardRow, "outlook" | "aim">): string {
  switch (outlook) {
    case "met":
      return "Đạt";
    case "not-met":
      return "Chưa đạt";
    case "met-early":
      return `Đã đạt mức ${aim?.year ?? ""}`.trim();
    case "not-yet":
      return `Chưa đạt, hạn ${aim?.year ?? ""}`.trim();
    case "on-pace":
      return `Theo đà này kịp ${aim?.year ?? ""}`.trim();
    case "behind-pace":
      return `Theo đà này chưa kịp ${aim?.year ?? ""}`.trim();
    case "not-enough":
      return "Chưa đủ dữ liệu";
    case "no-target":
      return "Chưa giao mục tiêu";
  }
}

const TALLIES: readonly (readonly [readonly Outlook[], string])[] = [
  [["met"], "đạt"],
  [["met-early"], "đạt trước hạn"],
  [["on-pace"], "theo đà kịp"],
  [["behind-pace"], "theo đà chưa kịp"],
  [["not-met"], "chưa đạt"],
  [["not-yet"], "chưa đến hạn"],
  [["not-enough"], "chưa đủ dữ liệu"],
  [["no-target"], "chưa giao mục tiêu"],
];

/** "3 đạt, 2 chưa đạt": how many stand where. */
export function tallyWords(rows: readonly Pick<DashboardRow, "outlook">[]): string {
  return TALLIES.flatMap(([outlooks, words]) => {
    const count = rows.filter(({ outlook }) => outlooks.includes(outlook)).length;
    return count > 0 ? [`${count} ${words}`] : [];
  }).join(", ");
}
