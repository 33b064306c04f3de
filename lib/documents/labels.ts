export const DOCUMENT_STATES = ["draft", "issued", "recorded", "revoked"] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const documentStateLabel: Record<DocumentState, string> = {
  draft: "Dự thảo",
  issued: "Đã ban hành",
  recorded: "Ghi nhận từ bản giấy",
  revoked: "Đã thu hồi",
};

export const seriesModeLabel: Record<"here" | "elsewhere", string> = {
  here: "Cấp số tại cổng",
  elsewhere: "Lấy số từ sổ khác",
};

export type Standing = "plain" | "verify" | "reference";

export const standingLabel: Record<Standing, string> = {
  plain: "Theo ngày hiệu lực",
  verify: "Xem kỹ trước khi viện dẫn",
  reference: "Chỉ để tra cứu",
};
