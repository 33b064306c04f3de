import type { DrawnPlace, TextBlockType } from "@/lib/document-kinds/core/papers/paper-content";

/** What the editor calls each part of a text. */
export const blockWords: Record<TextBlockType, string> = {
  chapter: "Chương",
  roman: "Mục lớn (I, II, III)",
  article: "Điều",
  "clause-title": "Khoản có tiêu đề đậm (1, 2, 3)",
  clause: "Khoản (1, 2, 3)",
  point: "Điểm (a, b, c)",
  paragraph: "Đoạn văn",
  bullet: "Gạch đầu dòng (-)",
  "sub-bullet": "Gạch thứ hai (+)",
};

export const factWords: Record<DrawnPlace, string> = {
  teams: "Bảng các Tổ công nghệ số cộng đồng – tự lấy theo danh sách đang có hiệu lực.",
  amendments: "Các điều được sửa đổi, bổ sung, bãi bỏ – soạn ở phần “Các điều sửa đổi” bên dưới.",
  committee: "Bảng thành viên Ban Chỉ đạo – tự lấy theo danh sách đang có hiệu lực.",
};
