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
  reporting: "Tình hình gửi báo cáo của kỳ – tự lấy từ báo cáo các đơn vị.",
  "late-reporters": "Danh sách đơn vị báo cáo trễ, chưa báo cáo – tự lấy từ báo cáo các đơn vị.",
  indicators: "Bảng chỉ tiêu: kế hoạch, thực hiện, so sánh – tự lấy từ số liệu đã duyệt của kỳ.",
  "indicator-chart": "Biểu đồ mức thực hiện so với kế hoạch – tự vẽ từ số liệu đã duyệt.",
  "indicator-trend": "Biểu đồ số chỉ tiêu đạt qua 12 tháng – tự vẽ từ số liệu đã duyệt.",
  difficulties: "Khó khăn các đơn vị báo cáo – tự gộp, không nêu tên người.",
  proposals: "Kiến nghị các đơn vị báo cáo – tự gộp, không nêu tên người.",
  "next-tasks": "Việc kỳ sau: chỉ tiêu chưa đạt, hạn báo cáo – tự lấy từ số liệu.",
  amendments: "Các điều được sửa đổi, bổ sung, bãi bỏ – soạn ở phần “Các điều sửa đổi” bên dưới.",
  committee: "Bảng thành viên Ban Chỉ đạo – tự lấy theo danh sách đang có hiệu lực.",
};
