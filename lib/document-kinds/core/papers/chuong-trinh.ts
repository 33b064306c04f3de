import type { PaperKind } from "./paper-kind";
import { PROVINCE_OFFICE, recipients, STANDING_OFFICE, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Chương trình công tác năm of the committee: what is done in which quarter, and by whom. */
export const workProgramme: PaperKind = {
  template: "chuong-trinh-cong-tac/2026-11",
  typeName: "CHƯƠNG TRÌNH",
  layout: "headings",
  issuers: ["ban-chi-dao", "ubnd"],
  addressed: false,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { place, year } = wordsFor(facts);
    const next = year + 1;
    const row = (number: number, words: string, who: string, when: string) => [String(number), words, who, when];
    return {
      subject: `Công tác năm ${next} của Ban Chỉ đạo chuyển đổi số ${place}`,
      blocks: textBlocks(
        "nd",
        ["roman", "Mục tiêu"],
        [
          "paragraph",
          `Chỉ đạo thực hiện có hiệu quả nhiệm vụ chuyển đổi số năm ${next}; giữ nền nếp họp, kiểm tra, báo cáo của Ban Chỉ đạo.`,
        ],
        ["roman", "Nội dung trọng tâm"],
        table(
          "noi-dung",
          [
            ["STT", 13, "center"],
            ["Nội dung công việc", 75, "left"],
            ["Chủ trì", 47, "left"],
            ["Thời gian", 30, "center"],
          ],
          [
            row(1, `Ban hành Kế hoạch chuyển đổi số năm ${next}`, STANDING_OFFICE, "Tháng 01"),
            row(2, "Họp Ban Chỉ đạo định kỳ", "Trưởng ban", "Mỗi quý một lần"),
            row(3, "Kiểm tra kết quả thực hiện tại các bản, đơn vị", "Phó Trưởng ban", "Quý II, Quý III"),
            row(4, "Sơ kết 6 tháng đầu năm", STANDING_OFFICE, "Tháng 6"),
            row(5, "Tổng kết năm, đề nghị khen thưởng", STANDING_OFFICE, "Tháng 12"),
            row(6, "…", "…", "…"),
          ].map((cells) => cells.map((cell) => cell.replace("các bản", `các ${facts.commune.hamletWord}`))),
        ),
        ["roman", "Tổ chức thực hiện"],
        [
          "clause",
          "Thành viên Ban Chỉ đạo căn cứ nhiệm vụ được phân công, chủ động thực hiện Chương trình này trong lĩnh vực phụ trách.",
        ],
        [
          "clause",
          `${STANDING_OFFICE} giúp Ban Chỉ đạo theo dõi, đôn đốc, tổng hợp kết quả, báo cáo trước mỗi cuộc họp.`,
        ],
      ),
      recipients: recipients(
        facts,
        null,
        PROVINCE_OFFICE,
        "Thường trực Đảng ủy, HĐND, UBND xã (b/c)",
        "Thành viên Ban Chỉ đạo",
      ),
    };
  },
};
