import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Giấy mời họp, in the parts the decree's sample gives it. */
export const invitation: PaperKind = {
  template: "giay-moi/2026-11",
  typeName: "GIẤY MỜI",
  layout: "headings",
  issuers: ["ubnd", "ban-chi-dao", "phong"],
  addressed: false,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { chair, issuer, hamlet, place, quarter, year } = wordsFor(facts);
    return {
      subject: `Họp Ban Chỉ đạo chuyển đổi số ${place} quý ${quarter} năm ${year}`,
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `${issuer} trân trọng kính mời: Thành viên Ban Chỉ đạo chuyển đổi số ${place}; Trưởng các ${hamlet}; …`,
        ],
        ["paragraph", `Tới dự cuộc họp Ban Chỉ đạo chuyển đổi số ${place}, nội dung: …`],
        ["paragraph", `Chủ trì: ${chair}.`],
        ["paragraph", "Thời gian: … giờ … phút, ngày …"],
        ["paragraph", `Địa điểm: Phòng họp Ủy ban nhân dân ${place}.`],
        [
          "paragraph",
          "Đề nghị đại biểu chuẩn bị ý kiến theo nội dung nêu trên, sắp xếp thời gian dự họp đúng thành phần. Tài liệu gửi kèm theo Giấy mời này.",
        ],
      ),
      recipients: recipients(facts, null, "Như thành phần mời", LEADERS),
    };
  },
};
