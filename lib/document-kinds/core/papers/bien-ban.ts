import { SECRETARY } from "./paper-figures";
import type { PaperKind } from "./paper-kind";
import { recipients, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Biên bản cuộc họp: signed by secretary and chair, without place and day in its head. */
export const minutes: PaperKind = {
  template: "bien-ban/2026-11",
  typeName: "BIÊN BẢN",
  layout: "headings",
  issuers: ["ban-chi-dao", "ubnd", "phong"],
  addressed: false,
  signedBy: "secretary-and-chair",
  usualBases: [],
  draft(facts) {
    const { chair, place, quarter, year } = wordsFor(facts);
    return {
      subject: `Cuộc họp Ban Chỉ đạo chuyển đổi số ${place} quý ${quarter} năm ${year}`,
      blocks: textBlocks(
        "nd",
        ["paragraph", "Thời gian bắt đầu: … giờ … phút, ngày …"],
        ["paragraph", `Địa điểm: Phòng họp Ủy ban nhân dân ${place}.`],
        ["paragraph", "Thành phần tham dự: {{so:so-thanh-vien-bcd}} được triệu tập; có mặt …, vắng … (lý do: …)."],
        ["paragraph", `Chủ trì (chủ tọa): ${chair}.`],
        ["paragraph", `Thư ký (người ghi biên bản): {{so:${SECRETARY}}}.`],
        ["paragraph", "Nội dung (theo diễn biến cuộc họp):"],
        ["clause", "Chủ tọa nêu mục đích, chương trình cuộc họp."],
        ["clause", "Báo cáo kết quả thực hiện nhiệm vụ: …"],
        ["clause", "Ý kiến thảo luận: …"],
        ["clause", "Kết luận của chủ tọa: …"],
        [
          "paragraph",
          "Cuộc họp kết thúc vào … giờ … phút, ngày … Biên bản đã được đọc lại cho các thành viên dự họp nghe và nhất trí.",
        ],
      ),
      recipients: { ...recipients(facts, null, "Thành viên Ban Chỉ đạo"), archive: ["VT", "Hồ sơ"] },
    };
  },
};
