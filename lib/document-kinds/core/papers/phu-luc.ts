import type { PaperKind } from "./paper-kind";
import { GAP, recipients, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** An annex on its own, of a document made elsewhere: it says which, and has no head of its own. */
export const annexAlone: PaperKind = {
  template: "phu-luc/2026-11",
  typeName: "PHỤ LỤC",
  layout: "headings",
  issuers: ["ubnd", "chu-tich-ubnd", "ban-chi-dao", "phong"],
  addressed: false,
  signedBy: "one",
  usualBases: [],
  draft(facts) {
    const { place, issuer } = wordsFor(facts);
    return {
      subject: `Danh sách các Tổ công nghệ số cộng đồng ${place}`,
      annexOf: {
        ...{ label: "Phụ lục", orientation: "portrait" },
        document: `Quyết định số ${GAP} ngày ${GAP} của ${issuer}`,
      },
      blocks: textBlocks("nd", { of: "teams" }),
      recipients: recipients(facts, null),
    };
  },
};
