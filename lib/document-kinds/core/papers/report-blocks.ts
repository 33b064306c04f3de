import type { PaperAnnex, PaperBlock } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import { table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** The table of targets a report gives: as planned, as done, in per cent, against the same time a year before. */
export function targetsTable(id: string) {
  return table(
    id,
    [
      ["STT", 11, "center"],
      ["Chỉ tiêu", 52, "left"],
      ["Đơn vị tính", 20, "center"],
      ["Kế hoạch", 20, "center"],
      ["Thực hiện", 20, "center"],
      ["Tỷ lệ (%)", 18, "center"],
      ["Cùng kỳ", 24, "center"],
    ],
    [
      ["1", "Hồ sơ thủ tục hành chính xử lý hoàn toàn trực tuyến", "%", "80", "…", "…", "…"],
      ["2", "Người trưởng thành có tài khoản định danh điện tử", "%", "80", "…", "…", "…"],
      ["3", "Tổ công nghệ số cộng đồng duy trì hoạt động", "%", "100", "…", "…", "…"],
      ["4", "…", "…", "…", "…", "…", "…"],
    ],
  );
}

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
      "Toàn xã có {{so:so-ban}}, đã thành lập {{so:so-to}} với {{so:so-thanh-vien-to}} (danh sách tại {{den:phu-luc-to}} kèm theo Báo cáo này). Các Tổ đã hướng dẫn … lượt người dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và các nền tảng số thiết yếu.",
    ],
    ["clause-title", "Kết quả thực hiện các chỉ tiêu"],
    targetsTable("chi-tieu"),
    ["roman", "Tồn tại, hạn chế và nguyên nhân"],
    ["clause-title", "Tồn tại, hạn chế"],
    ["bullet", "…;"],
    ["bullet", "…"],
    ["clause-title", "Nguyên nhân"],
    ["paragraph", "…"],
    ["roman", `Nhiệm vụ trọng tâm ${next}`],
    ["clause", "…"],
    ["clause", "…"],
    ["roman", "Kiến nghị, đề xuất"],
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
