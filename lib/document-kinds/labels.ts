import type { IssuerCode } from "./core/issuer";
import type { DocumentKind } from "./core/kinds";

/** What lists and menus call a kind of document. */
export const documentKindLabel: Record<DocumentKind, string> = {
  "qd-thanh-lap-bcd": "Quyết định thành lập Ban Chỉ đạo chuyển đổi số",
  "qd-kien-toan-bcd": "Quyết định kiện toàn Ban Chỉ đạo chuyển đổi số",
  "qd-thanh-lap-to": "Quyết định thành lập Tổ, Ban, nhóm",
  "qd-kien-toan-to": "Quyết định kiện toàn Tổ, Ban, nhóm",
  "qd-thanh-lap-to-cnscd": "Quyết định thành lập Tổ công nghệ số cộng đồng",
  "qd-kien-toan-to-cnscd": "Quyết định kiện toàn Tổ công nghệ số cộng đồng",
};

/** A decision made outside the portal, kept with its number, day and scan. */
export const RECORDED_KIND = "qd-ngoai-cong";

export function kindLabel(kind: string): string {
  if (kind === RECORDED_KIND) return "Quyết định ban hành ngoài cổng";
  return documentKindLabel[kind as DocumentKind] ?? "Văn bản";
}

export const issuerLabel: Record<IssuerCode, string> = {
  ubnd: "Ủy ban nhân dân (người ký thay mặt: TM.)",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân",
};
