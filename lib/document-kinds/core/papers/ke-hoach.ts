import type { PaperKind } from "./paper-kind";
import {
  LEADERS,
  PARTY_AND_COUNCIL,
  PROVINCE_OFFICE,
  recipients,
  STANDING_OFFICE,
  table,
  textBlocks,
} from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Kế hoạch chuyển đổi số năm, with the annex that gives each task to someone. */
export const yearlyPlan: PaperKind = {
  template: "ke-hoach/2026-11",
  typeName: "KẾ HOẠCH",
  layout: "headings",
  issuers: ["ubnd", "ban-chi-dao", "phong"],
  addressed: false,
  signedBy: "one",
  usualBases: ["148/2025/QH15", "224/2026/NĐ-CP", "1266/QĐ-TTg"],
  draft(facts) {
    const { place, year, hamlet, issuer } = wordsFor(facts);
    const next = year + 1;
    return {
      subject: `Chuyển đổi số ${place} năm ${next}`,
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `Thực hiện Chiến lược quốc gia về chuyển đổi số giai đoạn 2026 - 2030, ${issuer} ban hành Kế hoạch chuyển đổi số năm ${next} như sau:`,
        ],
        ["roman", "Mục đích, yêu cầu"],
        ["clause-title", "Mục đích"],
        [
          "paragraph",
          "Cụ thể hóa nhiệm vụ chuyển đổi số của cấp trên thành việc làm tại địa phương; nâng cao chất lượng phục vụ người dân, doanh nghiệp.",
        ],
        ["clause-title", "Yêu cầu"],
        ["paragraph", "Mỗi nhiệm vụ rõ người chủ trì, rõ sản phẩm, rõ thời hạn; kết quả đo được và được kiểm tra."],
        ["roman", "Mục tiêu, chỉ tiêu"],
        ["clause-title", "Chính quyền số"],
        ["bullet", "Tối thiểu 80% hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến;"],
        ["bullet", "100% kết quả giải quyết thủ tục hành chính được số hóa."],
        ["clause-title", "Kinh tế số"],
        ["bullet", "…% hộ sản xuất, hợp tác xã, doanh nghiệp ứng dụng nền tảng số;"],
        ["bullet", "…% sản phẩm OCOP, sản phẩm chủ lực được đưa lên sàn thương mại điện tử."],
        ["clause-title", "Xã hội số"],
        ["bullet", "Trên 80% người trưởng thành có tài khoản định danh điện tử;"],
        [
          "bullet",
          `{{so:so-ban}} đều có Tổ công nghệ số cộng đồng hoạt động thường xuyên; mỗi ${hamlet} có ít nhất 01 đại sứ số.`,
        ],
        ["roman", "Nhiệm vụ, giải pháp"],
        ["clause", "Tuyên truyền, nâng cao nhận thức và phổ cập kỹ năng số cho người dân."],
        ["clause", "Nâng cao chất lượng dịch vụ công trực tuyến, số hóa hồ sơ, bảo đảm an toàn thông tin."],
        ["clause", "Phát triển kinh tế số, thanh toán không dùng tiền mặt."],
        ["clause", "Duy trì, nâng cao chất lượng hoạt động của {{so:so-to}} hiện có."],
        ["clause", "…"],
        ["roman", "Kinh phí thực hiện"],
        ["paragraph", "Từ ngân sách xã theo phân cấp và các nguồn hợp pháp khác. Dự kiến … đồng."],
        ["roman", "Tổ chức thực hiện"],
        ["clause", `${STANDING_OFFICE} là đầu mối theo dõi, đôn đốc; tổng hợp, báo cáo kết quả định kỳ.`],
        ["clause", "Phòng Kinh tế chủ trì nội dung kinh tế số; thẩm định, tham mưu bố trí kinh phí."],
        [
          "clause",
          "Trung tâm Phục vụ hành chính công, Công an xã và các cơ quan, đơn vị thực hiện nhiệm vụ được phân công tại {{den:phan-cong}} kèm theo Kế hoạch này.",
        ],
        ["clause", `Trưởng các ${hamlet} chỉ đạo, phối hợp với Tổ công nghệ số cộng đồng triển khai tại ${hamlet}.`],
        [
          "paragraph",
          `Yêu cầu các cơ quan, đơn vị, Trưởng các ${hamlet} nghiêm túc thực hiện; khó khăn, vướng mắc báo cáo về ${STANDING_OFFICE} để tổng hợp, giải quyết.`,
        ],
      ),
      annexes: [
        {
          id: "phan-cong",
          title: `Phân công thực hiện nhiệm vụ chuyển đổi số năm ${next}`,
          orientation: "landscape",
          blocks: [
            table(
              "bang-phan-cong",
              [
                ["STT", 12, "center"],
                ["Nhiệm vụ", 85, "left"],
                ["Chủ trì", 42, "left"],
                ["Phối hợp", 48, "left"],
                ["Sản phẩm", 40, "left"],
                ["Thời hạn", 28, "center"],
              ],
              [
                [
                  "1",
                  "Tuyên truyền, phổ cập kỹ năng số",
                  STANDING_OFFICE,
                  "Đoàn TNCS Hồ Chí Minh xã, các Tổ công nghệ số cộng đồng",
                  "Báo cáo kết quả",
                  `Quý IV/${next}`,
                ],
                [
                  "2",
                  "Số hóa kết quả giải quyết thủ tục hành chính",
                  "Trung tâm Phục vụ hành chính công",
                  "Các cơ quan, đơn vị",
                  "Kho dữ liệu số hóa",
                  "Thường xuyên",
                ],
                [
                  "3",
                  "Phổ cập tài khoản định danh điện tử",
                  "Công an xã",
                  `Trưởng các ${hamlet}`,
                  "Báo cáo tỷ lệ",
                  "Hằng quý",
                ],
                [
                  "4",
                  "Đưa sản phẩm lên sàn thương mại điện tử",
                  "Phòng Kinh tế",
                  "Hội Nông dân xã, các hợp tác xã",
                  "Gian hàng số",
                  "…",
                ],
                ["5", "…", "…", "…", "…", "…"],
              ],
            ),
          ],
        },
      ],
      recipients: recipients(
        facts,
        null,
        PROVINCE_OFFICE,
        PARTY_AND_COUNCIL,
        LEADERS,
        "Thành viên Ban Chỉ đạo",
        `Các cơ quan, đơn vị; Trưởng các ${hamlet}`,
      ),
    };
  },
};
