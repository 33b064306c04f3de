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

/** Đề án: need, present state, aims, tasks, money by year, who does what. */
export const scheme: PaperKind = {
  template: "de-an/2026-11",
  typeName: "ĐỀ ÁN",
  layout: "headings",
  issuers: ["ubnd"],
  addressed: false,
  signedBy: "one",
  usualBases: ["148/2025/QH15", "224/2026/NĐ-CP", "1266/QĐ-TTg"],
  draft(facts) {
    const { place, hamlet } = wordsFor(facts);
    return {
      subject: `Chuyển đổi số ${place} …`,
      blocks: textBlocks(
        "nd",
        ["roman", "Sự cần thiết"],
        ["paragraph", "…"],
        ["roman", "Thực trạng"],
        ["clause-title", "Kết quả đạt được"],
        ["paragraph", "Toàn xã có {{so:so-ban}}, đã thành lập {{so:so-to}} với {{so:so-thanh-vien-to}}. …"],
        ["clause-title", "Tồn tại, hạn chế và nguyên nhân"],
        ["paragraph", "…"],
        ["roman", "Quan điểm, mục tiêu"],
        ["clause-title", "Quan điểm"],
        [
          "paragraph",
          "Lấy người dân làm trung tâm; làm từ việc nhỏ, thiết thực, dùng chung nền tảng sẵn có; bảo đảm an toàn thông tin.",
        ],
        ["clause-title", "Mục tiêu"],
        ["point", "Chính quyền số: …"],
        ["point", "Kinh tế số: …"],
        ["point", "Xã hội số: …"],
        ["roman", "Nhiệm vụ, giải pháp"],
        ["clause", "…"],
        ["clause", "…"],
        ["roman", "Kinh phí và lộ trình"],
        table(
          "kinh-phi",
          [
            ["STT", 13, "center"],
            ["Nội dung", 72, "left"],
            ["Giai đoạn", 40, "center"],
            ["Kinh phí", 40, "right"],
          ],
          [
            ["1", "…", "…", "…"],
            ["2", "…", "…", "…"],
          ],
          "Đơn vị tính: triệu đồng",
        ),
        ["roman", "Tổ chức thực hiện"],
        ["clause", `${STANDING_OFFICE} là đầu mối tổ chức thực hiện, theo dõi, đánh giá, sơ kết, tổng kết Đề án.`],
        ["clause", "Phòng Kinh tế chủ trì nội dung kinh tế số; thẩm định, tham mưu phân bổ kinh phí."],
        ["clause", `Các cơ quan, đơn vị, Trưởng các ${hamlet} thực hiện nhiệm vụ theo chức năng, địa bàn phụ trách.`],
      ),
      recipients: recipients(facts, null, PROVINCE_OFFICE, PARTY_AND_COUNCIL, LEADERS, "Thành viên Ban Chỉ đạo"),
    };
  },
};
