/** How a message weighs. Never told by colour alone: an icon and a word go with it. */
export type Tone = "info" | "success" | "warning" | "danger";

export const TONE_WORDS: Record<Tone, string> = {
  info: "Thông tin",
  success: "Đã xong",
  warning: "Chú ý",
  danger: "Lỗi",
};
