import { plain } from "@/lib/documents/core/inline";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { DecisionFacts } from "./compose-decision";
import type { DecisionContent, DraftArticle, DraftBlock } from "./content";

export const ESTABLISHMENT_TEMPLATE = "qd-thanh-lap-bcd/2026-11";
/** The register entries an establishing decision usually cites, by number; only those in force are taken. */
export const USUAL_BASES = ["72/2025/QH15", "148/2025/QH15", "224/2026/NĐ-CP", "1266/QĐ-TTg"] as const;

export interface CitedBasis {
  readonly id: string;
  readonly citation: string;
}

const article = (id: string, ...blocks: readonly DraftBlock[]): DraftArticle => ({ id, blocks });
const text = (type: "paragraph" | "clause" | "point", id: string, words: string): DraftBlock => ({
  type,
  id,
  text: words,
});

/** The draft as first drawn from facts: everything in it can be edited afterwards. */
export function draftEstablishment(
  facts: Pick<DecisionFacts, "commune">,
  bases: readonly CitedBasis[],
  signerPostId: string | null,
): DecisionContent {
  const { commune } = facts;
  const place = communeInText(commune);
  const { hamletWord } = commune;
  return {
    format: 1,
    issuer: "ubnd",
    subject: `Về việc thành lập Ban Chỉ đạo chuyển đổi số ${place}`,
    bases: [
      ...bases.map((basis) => ({
        id: `can-cu-${basis.id}`,
        type: "basis" as const,
        text: plain(basis.citation),
        legalBasisId: basis.id,
      })),
      {
        id: "de-nghi",
        type: "proposal" as const,
        text: plain("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"),
        legalBasisId: null,
      },
    ],
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
      article(
        "nhiem-vu",
        text("paragraph", "nhiem-vu-0", "Nhiệm vụ của Ban Chỉ đạo"),
        text(
          "clause",
          "nhiem-vu-1",
          `Giúp Ủy ban nhân dân ${place} chỉ đạo, đôn đốc, kiểm tra các cơ quan, đơn vị và các ${hamletWord} thực hiện nhiệm vụ chuyển đổi số trên địa bàn.`,
        ),
        text(
          "clause",
          "nhiem-vu-2",
          "Xây dựng chương trình, kế hoạch chuyển đổi số hằng năm; tổ chức thực hiện sau khi được cấp có thẩm quyền phê duyệt.",
        ),
        text(
          "clause",
          "nhiem-vu-3",
          "Sơ kết, tổng kết công tác chuyển đổi số; báo cáo kết quả với Thường trực Đảng ủy, Thường trực Hội đồng nhân dân và Ủy ban nhân dân xã.",
        ),
      ),
      article(
        "che-do",
        text("paragraph", "che-do-0", "Chế độ làm việc"),
        text(
          "clause",
          "che-do-1",
          "Thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, chịu trách nhiệm trước Trưởng ban về nhiệm vụ được phân công.",
        ),
        text(
          "clause",
          "che-do-2",
          "Phòng Văn hóa - Xã hội là cơ quan thường trực, tham mưu và bảo đảm điều kiện hoạt động của Ban Chỉ đạo.",
        ),
        text("clause", "che-do-3", "Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ."),
      ),
      article("hieu-luc", { type: "effect", id: "hieu-luc-1" }),
      article(
        "thi-hanh",
        text(
          "paragraph",
          "thi-hanh-1",
          "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, thủ trưởng các cơ quan, đơn vị có liên quan và các ông, bà có tên tại {{dieu:thanh-lap}} chịu trách nhiệm thi hành Quyết định này.",
        ),
      ),
    ],
    recipients: {
      lines: [
        { type: "as-article", id: "nhu-dieu", articleId: "thi-hanh" },
        { type: "to", id: "so-khcn", text: "Sở Khoa học và Công nghệ tỉnh (b/c)" },
        { type: "to", id: "dang-uy", text: "Thường trực Đảng ủy, HĐND xã (b/c)" },
        { type: "to", id: "lanh-dao", text: "Chủ tịch, các Phó Chủ tịch UBND xã" },
      ],
      archive: ["VT", "VHXH"],
    },
    signerPostId,
    effectiveFrom: null,
    annexTitle: `PHÂN CÔNG NHIỆM VỤ CÁC THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ ${place.toLocaleUpperCase("vi")}`,
  };
}
