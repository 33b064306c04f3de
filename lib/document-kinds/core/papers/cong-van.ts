import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, STANDING_OFFICE, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Công văn of any content: what is asked of whom, by when. */
export const letter: PaperKind = {
  template: "cong-van/2026-11",
  typeName: null,
  layout: "headings",
  issuers: ["ubnd", "phong", "ban-chi-dao"],
  addressed: true,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { hamlet, issuer } = wordsFor(facts);
    return {
      subject: "triển khai …",
      addressees: ["Các cơ quan, đơn vị thuộc xã", `Trưởng các ${hamlet} trên địa bàn xã`],
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `Thực hiện … về việc …, ${issuer} đề nghị các cơ quan, đơn vị và Trưởng các ${hamlet} thực hiện một số nội dung sau:`,
        ],
        ["clause", "…"],
        ["clause", "…"],
        ["clause", `Gửi kết quả thực hiện về ${STANDING_OFFICE} trước ngày … để tổng hợp.`],
        [
          "paragraph",
          `Đề nghị các cơ quan, đơn vị và Trưởng các ${hamlet} phối hợp thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về ${STANDING_OFFICE} để được hướng dẫn.`,
        ],
      ),
      recipients: recipients(facts, "as-above", LEADERS),
    };
  },
};
