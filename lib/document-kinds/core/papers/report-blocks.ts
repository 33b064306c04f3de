import type { PaperAnnex, PaperBlock } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import { textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** What reports of every period say, in their order: results, what falls short, what comes next, what is asked for. */
export function reportBlocks(facts: PaperDraftingFacts, period: string, next: string): PaperBlock[] {
  const { place } = wordsFor(facts);
  return textBlocks(
    "nd",
    ["roman", "Kết quả thực hiện"],
    ["clause-title", "Công tác chỉ đạo, điều hành"],
    [
      "paragraph",
      `Trong ${period}, ${place} đã ban hành … văn bản về chuyển đổi số; {{so:so-thanh-vien-bcd}} hoạt động theo nhiệm vụ được phân công; đã tổ chức … cuộc họp.`,
    ],
    ["clause-title", "Hoạt động của các Tổ công nghệ số cộng đồng"],
    [
      "paragraph",
      "Toàn xã có {{so:so-ban}}, đã thành lập {{so:so-to}} với {{so:so-thanh-vien-to}} (danh sách tại {{den:phu-luc-to}} kèm theo Báo cáo này).",
    ],
    ["clause-title", "Kết quả thực hiện các chỉ tiêu"],
    { of: "indicators" },
    { of: "indicator-chart" },
    { of: "indicator-trend" },
    ["clause-title", "Chấp hành chế độ báo cáo"],
    { of: "reporting" },
    { of: "late-reporters" },
    ["roman", "Khó khăn, tồn tại và nguyên nhân"],
    ["clause-title", "Khó khăn, vướng mắc các đơn vị báo cáo"],
    { of: "difficulties" },
    ["clause-title", "Tồn tại, hạn chế và nguyên nhân"],
    ["paragraph", "…"],
    ["roman", `Nhiệm vụ trọng tâm ${next}`],
    { of: "next-tasks" },
    ["bullet", "…"],
    ["roman", "Kiến nghị, đề xuất"],
    { of: "proposals" },
    ["paragraph", "…"],
  );
}

/** What the helpers of the committee report to it each quarter: their own work first, then the same figures. */
export function helpersBlocks(period: string, next: string): PaperBlock[] {
  return textBlocks(
    "nd",
    ["roman", "Hoạt động của Tổ giúp việc"],
    [
      "paragraph",
      `Trong ${period}, Tổ giúp việc đã tham mưu … văn bản, chuẩn bị … cuộc họp của Ban Chỉ đạo, hướng dẫn, kiểm tra … Tổ công nghệ số cộng đồng trong tổng số {{so:so-to}} tại {{so:so-ban}}.`,
    ],
    ["roman", "Kết quả thực hiện các chỉ tiêu"],
    { of: "indicators" },
    { of: "indicator-chart" },
    ["roman", "Chấp hành chế độ báo cáo"],
    { of: "reporting" },
    { of: "late-reporters" },
    ["roman", "Khó khăn, vướng mắc"],
    { of: "difficulties" },
    ["roman", `Nhiệm vụ ${next}`],
    { of: "next-tasks" },
    ["roman", "Đề xuất với Ban Chỉ đạo"],
    { of: "proposals" },
    ["paragraph", "…"],
  );
}

/** The teams with their heads, drawn from the rosters of the day. */
export function teamsAnnex({ commune }: PaperDraftingFacts): PaperAnnex {
  return {
    id: "phu-luc-to",
    title: `Tổ công nghệ số cộng đồng tại các ${commune.hamletWord}`,
    orientation: "portrait",
    blocks: textBlocks("to", { of: "teams" }),
  };
}
