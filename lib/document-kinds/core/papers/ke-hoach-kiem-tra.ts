import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, STANDING_OFFICE, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Kế hoạch kiểm tra: whom, what, when, by which team. */
export const inspectionPlan: PaperKind = {
  template: "ke-hoach-kiem-tra/2026-11",
  typeName: "KẾ HOẠCH",
  layout: "headings",
  issuers: ["ban-chi-dao", "ubnd"],
  addressed: false,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { year, hamlet, hamletCapital } = wordsFor(facts);
    return {
      subject: `Kiểm tra việc thực hiện nhiệm vụ chuyển đổi số năm ${year}`,
      blocks: textBlocks(
        "nd",
        ["roman", "Mục đích, yêu cầu"],
        [
          "clause",
          `Đánh giá đúng kết quả, khó khăn trong thực hiện nhiệm vụ chuyển đổi số tại các ${hamlet}, đơn vị; kịp thời tháo gỡ vướng mắc.`,
        ],
        [
          "clause",
          "Kiểm tra có trọng tâm, trên số liệu và sản phẩm cụ thể, không gây phiền hà cho đơn vị được kiểm tra.",
        ],
        ["roman", "Nội dung kiểm tra"],
        ["clause", "Việc thực hiện các chỉ tiêu, nhiệm vụ được giao; hồ sơ, số liệu minh chứng."],
        ["clause", "Hoạt động của các Tổ công nghệ số cộng đồng: danh sách, phân công, kết quả hằng tháng."],
        ["clause", "Khó khăn, vướng mắc và kiến nghị."],
        ["roman", "Đối tượng, thời gian"],
        table(
          "lich-kiem-tra",
          [
            ["STT", 13, "center"],
            [`${hamletCapital}, đơn vị được kiểm tra`, 62, "left"],
            ["Thời gian", 40, "center"],
            ["Thành viên chủ trì", 50, "left"],
          ],
          [
            ["1", "…", "…", "…"],
            ["2", "…", "…", "…"],
            ["3", "…", "…", "…"],
          ],
        ),
        ["roman", "Tổ chức thực hiện"],
        [
          "clause",
          "Đoàn kiểm tra do đồng chí … làm Trưởng đoàn; thành viên là đại diện Phòng Văn hóa - Xã hội, Phòng Kinh tế, Công an xã.",
        ],
        [
          "clause",
          `Các ${hamlet}, đơn vị được kiểm tra chuẩn bị báo cáo bằng văn bản, gửi Đoàn kiểm tra trước ngày kiểm tra 03 ngày làm việc.`,
        ],
        [
          "clause",
          `${STANDING_OFFICE} tổng hợp kết quả, dự thảo thông báo kết luận kiểm tra trong 05 ngày làm việc sau khi kết thúc kiểm tra.`,
        ],
      ),
      recipients: recipients(
        facts,
        null,
        LEADERS,
        "Thành viên Ban Chỉ đạo",
        `Các ${hamlet}, đơn vị được kiểm tra`,
        "Sở Khoa học và Công nghệ tỉnh (b/c)",
      ),
    };
  },
};
