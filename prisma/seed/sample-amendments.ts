import type { Amendment } from "@/lib/document-kinds/core/papers/paper-content";
import { textBlocks } from "@/lib/document-kinds/core/papers/paper-parts";
import { type CitedDocument, citedDocument } from "@/lib/documents/core/relations/cite-document";
import { civilDate } from "@/lib/kernel/civil-date";

/** The decision whose quy chế the samples amend, end and correct. */
export const RULES_DECISION: CitedDocument = {
  ...{ code: "03/QĐ-BCĐ", issuedOn: civilDate("2026-08-20") },
  issuerName: "Trưởng Ban Chỉ đạo chuyển đổi số xã Bình Lư",
  subject: "Ban hành Quy chế tổ chức và hoạt động của Ban Chỉ đạo chuyển đổi số xã Bình Lư",
};

export const SAMPLE_RULES = {
  id: "00000000-0000-7000-8000-000000000001",
  named: `Quy chế tổ chức và hoạt động của Ban Chỉ đạo chuyển đổi số xã Bình Lư ban hành kèm theo ${citedDocument(
    RULES_DECISION,
  ).replace(/ về việc .*$/u, "")}`,
} as const;

/** One article with a new text, one behind it, one that ends. */
export const RULES_CHANGES: readonly Amendment[] = [
  {
    ...{ id: "sua-hop", act: "amend", articleId: "qc-30", articleLabel: "7", label: null, title: "Chế độ họp" },
    blocks: textBlocks(
      "hop",
      [
        "paragraph",
        "Ban Chỉ đạo họp định kỳ mỗi quý một lần, họp đột xuất khi Trưởng ban triệu tập, theo một trong các hình thức sau:",
      ],
      ["point", "Trực tiếp tại trụ sở;"],
      ["point", "Trực tuyến, hoặc trực tiếp kết hợp với trực tuyến."],
    ),
  },
  {
    ...{ id: "them-lam-viec", act: "add", articleId: "qc-30", articleLabel: "7", label: "7a" },
    title: "Họp với các Tổ công nghệ số cộng đồng",
    blocks: textBlocks("to", [
      "paragraph",
      "Sáu tháng một lần, Ban Chỉ đạo họp với Tổ trưởng các Tổ công nghệ số cộng đồng để nghe phản ánh từ bản.",
    ]),
  },
  {
    ...{ id: "bo-kinh-phi", act: "repeal", articleId: "qc-36", articleLabel: "9", label: null },
    ...{ title: "", blocks: [] },
  },
];
