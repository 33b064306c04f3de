import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";
import { rewardTable } from "./qd-khac";

/** Tờ trình đề nghị khen thưởng. */
export const rewardProposal: PaperKind = {
  template: "de-nghi-khen-thuong/2026-11",
  typeName: "TỜ TRÌNH",
  layout: "headings",
  issuers: ["phong", "ban-chi-dao"],
  addressed: true,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { place, year, issuer } = wordsFor(facts);
    return {
      subject: `Đề nghị khen thưởng thành tích chuyển đổi số năm ${year}`,
      addressees: [`Chủ tịch Ủy ban nhân dân ${place}`],
      blocks: textBlocks(
        "nd",
        ["roman", "Kết quả nổi bật"],
        ["paragraph", `Năm ${year}, các tập thể, cá nhân trên địa bàn đã …`],
        ["roman", "Danh sách đề nghị"],
        ["paragraph", "Sau khi xem xét thành tích, đề nghị tặng Giấy khen cho … tập thể, … cá nhân sau đây:"],
        rewardTable(),
        ["roman", "Kiến nghị"],
        ["paragraph", `${issuer} kính trình Chủ tịch Ủy ban nhân dân ${place} xem xét, quyết định.`],
      ),
      recipients: recipients(facts, "as-above", LEADERS),
    };
  },
};
