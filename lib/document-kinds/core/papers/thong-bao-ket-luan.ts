import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, STANDING_OFFICE, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Thông báo kết luận: what was concluded, who does it, by when. */
export const conclusions: PaperKind = {
  template: "thong-bao-ket-luan/2026-11",
  typeName: "THÔNG BÁO",
  layout: "headings",
  issuers: ["ban-chi-dao", "ubnd", "phong"],
  addressed: false,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { chair, place, year, quarter } = wordsFor(facts);
    return {
      subject: `Kết luận cuộc họp Ban Chỉ đạo chuyển đổi số ${place} quý ${quarter} năm ${year}`,
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `Ngày …, tại …, ${chair}, đã chủ trì cuộc họp Ban Chỉ đạo chuyển đổi số ${place}. Tham dự có … Sau khi nghe báo cáo và ý kiến của các thành viên, chủ trì cuộc họp kết luận như sau:`,
        ],
        ["roman", "Đánh giá chung"],
        ["paragraph", "…"],
        ["roman", "Nhiệm vụ thời gian tới"],
        ["clause", "…"],
        ["clause", "…"],
        ["roman", "Phân công thực hiện"],
        table(
          "phan-cong",
          [
            ["STT", 13, "center"],
            ["Nhiệm vụ", 72, "left"],
            ["Cơ quan, người thực hiện", 45, "left"],
            ["Thời hạn", 35, "center"],
          ],
          [
            ["1", "…", "…", "…"],
            ["2", "…", "…", "…"],
            ["3", "…", "…", "…"],
          ],
        ),
        [
          "paragraph",
          `${STANDING_OFFICE} theo dõi, đôn đốc việc thực hiện Thông báo này và báo cáo Trưởng Ban Chỉ đạo kết quả trước cuộc họp tiếp theo.`,
        ],
      ),
      recipients: recipients(facts, null, LEADERS, "Thành viên Ban Chỉ đạo", "Các cơ quan, đơn vị được giao nhiệm vụ"),
    };
  },
};
