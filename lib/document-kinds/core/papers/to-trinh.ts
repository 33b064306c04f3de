import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, STANDING_OFFICE, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Tờ trình: need, content, money, what is asked to be decided. */
export const submission: PaperKind = {
  template: "to-trinh/2026-11",
  typeName: "TỜ TRÌNH",
  layout: "headings",
  issuers: ["phong", "ubnd", "ban-chi-dao"],
  addressed: true,
  signedBy: "one",
  usualBases: ["148/2025/QH15", "224/2026/NĐ-CP"],
  draft(facts) {
    const { place, issuer } = wordsFor(facts);
    const to = facts.issuer.code === "ubnd" ? `Hội đồng nhân dân ${place}` : `Ủy ban nhân dân ${place}`;
    return {
      subject: "Về việc …",
      addressees: [to],
      blocks: textBlocks(
        "nd",
        ["roman", "Sự cần thiết"],
        ["paragraph", "Thời gian qua, … Tuy nhiên, … còn một số hạn chế, cụ thể:"],
        ["bullet", "…;"],
        ["bullet", "…"],
        ["paragraph", `Từ thực tế trên, việc … là cần thiết để hoàn thành chỉ tiêu chuyển đổi số của ${place}.`],
        ["roman", "Nội dung đề nghị"],
        ["clause-title", "Mục tiêu"],
        ["paragraph", "…"],
        ["clause-title", "Nội dung, giải pháp"],
        ["point", "…"],
        ["point", "…"],
        ["clause-title", "Thời gian thực hiện"],
        ["paragraph", "Từ tháng … đến tháng …"],
        ["roman", "Kinh phí"],
        [
          "paragraph",
          "Tổng kinh phí dự kiến: … đồng (bằng chữ: … đồng), từ nguồn … Phòng Kinh tế thẩm định, tham mưu bố trí theo quy định.",
        ],
        ["roman", "Kiến nghị"],
        ["paragraph", `${issuer} kính trình ${to} xem xét, quyết định.`],
      ),
      recipients: recipients(
        facts,
        "as-above",
        LEADERS,
        facts.issuer.code === "phong" ? "Phòng Kinh tế" : STANDING_OFFICE,
      ),
    };
  },
};
