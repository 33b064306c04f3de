import { communeInText } from "@/lib/organization/core/commune-names";
import { DECISION_SYMBOL } from "./compose-decision";
import type { DecisionContent } from "./content";
import type { CitedBasis, DecisionFacts, StandingDecision } from "./decision-facts";
import type { DecisionKind } from "./decision-kind";
import { article, carriedOut, citedBases, clauses, effectOver, text, USUAL_RECIPIENTS } from "./decision-parts";

/** The register entries a decision about digital transformation usually cites, by number. */
export const USUAL_BASES = ["72/2025/QH15", "148/2025/QH15", "224/2026/NĐ-CP", "1266/QĐ-TTg"] as const;

/** The draft as first drawn from facts: everything in it can be edited afterwards. */
export function draftEstablishment(
  { commune }: Pick<DecisionFacts, "commune">,
  bases: readonly CitedBasis[],
  signerPostId: string | null,
  replaced: readonly StandingDecision[] = [],
): DecisionContent {
  const place = communeInText(commune);
  const { hamletWord } = commune;
  return {
    format: 1,
    issuer: "ubnd",
    subject: `Về việc thành lập Ban Chỉ đạo chuyển đổi số ${place}`,
    bases: citedBases(bases),
    articles: [
      article(
        "thanh-lap",
        text(
          "paragraph",
          "thanh-lap-1",
          `Thành lập Ban Chỉ đạo chuyển đổi số ${place} (sau đây gọi tắt là Ban Chỉ đạo), gồm các ông, bà có tên sau đây:`,
        ),
        { type: "members", id: "thanh-vien" },
        text(
          "paragraph",
          "thanh-lap-2",
          "Nhiệm vụ của từng thành viên được phân công tại Phụ lục kèm theo Quyết định này.",
        ),
      ),
      clauses("nhiem-vu", "Nhiệm vụ của Ban Chỉ đạo", [
        `Giúp Ủy ban nhân dân ${place} chỉ đạo, đôn đốc, kiểm tra các cơ quan, đơn vị và các ${hamletWord} thực hiện nhiệm vụ chuyển đổi số trên địa bàn.`,
        "Xây dựng chương trình, kế hoạch chuyển đổi số hằng năm; tổ chức thực hiện sau khi được cấp có thẩm quyền phê duyệt.",
        "Sơ kết, tổng kết công tác chuyển đổi số; báo cáo kết quả với Thường trực Đảng ủy, Thường trực Hội đồng nhân dân và Ủy ban nhân dân xã.",
      ]),
      clauses("che-do", "Chế độ làm việc", [
        "Thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, chịu trách nhiệm trước Trưởng ban về nhiệm vụ được phân công.",
        "Phòng Văn hóa - Xã hội là cơ quan thường trực, tham mưu và bảo đảm điều kiện hoạt động của Ban Chỉ đạo.",
        "Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.",
      ]),
      effectOver(replaced, DECISION_SYMBOL),
      carriedOut("thanh-lap"),
    ],
    recipients: USUAL_RECIPIENTS,
    signerPostId,
    effectiveFrom: null,
    annex: "duties",
    annexTitle: `PHÂN CÔNG NHIỆM VỤ CÁC THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ ${place.toLocaleUpperCase("vi")}`,
  };
}

/** Quyết định thành lập Ban Chỉ đạo. */
export const establishingCommittee: DecisionKind = {
  template: "qd-thanh-lap-bcd/2026-11",
  scope: "whole",
  bodyKinds: ["ban-chi-dao"],
  severalBodies: false,
  symbol: DECISION_SYMBOL,
  series: DECISION_SYMBOL,
  usualBases: USUAL_BASES,
  draft: (facts) => draftEstablishment(facts, facts.bases, facts.signerPostId, facts.standing),
};
