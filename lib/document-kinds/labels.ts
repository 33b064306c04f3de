import type { IssuerCode } from "./core/issuer";
import type { DocumentKind } from "./core/kinds";
import type { PaperIssuerCode } from "./core/papers/paper-content";
import { type PaperKindCode, paperKindCodeOf } from "./core/papers/paper-kinds";

/** What lists and menus call a kind of document. */
export const documentKindLabel: Record<DocumentKind, string> = {
  "qd-thanh-lap-bcd": "Quyết định thành lập Ban Chỉ đạo chuyển đổi số",
  "qd-kien-toan-bcd": "Quyết định kiện toàn Ban Chỉ đạo chuyển đổi số",
  "qd-thanh-lap-to": "Quyết định thành lập Tổ, Ban, nhóm",
  "qd-kien-toan-to": "Quyết định kiện toàn Tổ, Ban, nhóm",
  "qd-thanh-lap-to-cnscd": "Quyết định thành lập Tổ công nghệ số cộng đồng",
  "qd-kien-toan-to-cnscd": "Quyết định kiện toàn Tổ công nghệ số cộng đồng",
};

/** How the page where a paper is begun groups them. */
export const PAPER_GROUPS = ["cong-van", "hop", "ke-hoach", "bao-cao", "quyet-dinh"] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

export const paperGroupLabel: Record<PaperGroup, string> = {
  "cong-van": "Công văn, tờ trình",
  hop: "Họp",
  "ke-hoach": "Kế hoạch, chương trình",
  "bao-cao": "Báo cáo",
  "quyet-dinh": "Quyết định, quy chế, khen thưởng",
};

export interface PaperKindWords {
  readonly name: string;
  /** One sentence: what it is for. */
  readonly about: string;
  readonly group: PaperGroup;
}

export const paperKindWords: Record<PaperKindCode, PaperKindWords> = {
  "cong-van": {
    ...{ name: "Công văn", group: "cong-van" },
    about: "Giao việc, đề nghị, trả lời, hướng dẫn các cơ quan, đơn vị.",
  },
  "to-trinh": {
    ...{ name: "Tờ trình", group: "cong-van" },
    about: "Trình cấp trên xem xét, quyết định: sự cần thiết, nội dung, kinh phí, kiến nghị.",
  },
  "giay-moi": {
    ...{ name: "Giấy mời họp", group: "hop" },
    about: "Mời họp Ban Chỉ đạo: nội dung, chủ trì, thời gian, địa điểm.",
  },
  "bien-ban": {
    ...{ name: "Biên bản họp", group: "hop" },
    about: "Ghi diễn biến, kết luận cuộc họp; thư ký và chủ tọa cùng ký.",
  },
  "thong-bao-ket-luan": {
    ...{ name: "Thông báo kết luận", group: "hop" },
    about: "Kết luận cuộc họp với bảng giao việc: việc gì, ai làm, hạn nào.",
  },
  "ke-hoach": {
    ...{ name: "Kế hoạch chuyển đổi số năm", group: "ke-hoach" },
    about: "Mục tiêu, nhiệm vụ, kinh phí của năm, kèm phụ lục phân công.",
  },
  "chuong-trinh-cong-tac": {
    ...{ name: "Chương trình công tác năm", group: "ke-hoach" },
    about: "Lịch việc trong năm của Ban Chỉ đạo theo từng quý.",
  },
  "ke-hoach-kiem-tra": {
    ...{ name: "Kế hoạch kiểm tra", group: "ke-hoach" },
    about: "Kiểm tra các bản, đơn vị: nội dung, đối tượng, thời gian, đoàn kiểm tra.",
  },
  "bao-cao-thang": {
    ...{ name: "Báo cáo tháng", group: "bao-cao" },
    about: "Kết quả trong tháng; số bản, số Tổ, số thành viên tự đếm.",
  },
  "bao-cao-quy": {
    ...{ name: "Báo cáo quý", group: "bao-cao" },
    about: "Kết quả trong quý, kèm danh sách các Tổ công nghệ số cộng đồng.",
  },
  "bao-cao-nam": {
    ...{ name: "Báo cáo năm", group: "bao-cao" },
    about: "Kết quả cả năm và nhiệm vụ năm sau.",
  },
};

export const paperIssuerLabel: Record<PaperIssuerCode, string> = {
  ubnd: "Ủy ban nhân dân",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân",
  "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số",
  phong: "Phòng chuyên môn, Văn phòng",
};

/** A decision made outside the portal, kept with its number, day and scan. */
export const RECORDED_KIND = "qd-ngoai-cong";

export function kindLabel(kind: string): string {
  if (kind === RECORDED_KIND) return "Quyết định ban hành ngoài cổng";
  const paper = paperKindCodeOf(kind);
  if (paper) return paperKindWords[paper].name;
  return documentKindLabel[kind as DocumentKind] ?? "Văn bản";
}

export const issuerLabel: Record<IssuerCode, string> = {
  ubnd: "Ủy ban nhân dân (người ký thay mặt: TM.)",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân",
};
