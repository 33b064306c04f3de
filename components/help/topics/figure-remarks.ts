import type { HelpTopic } from "../help-topic";

export const figureRemarks: HelpTopic = {
  slug: "gop-y-so-lieu",
  title: "Góp ý, đề nghị sửa một số liệu",
  summary: "Tỉnh, lãnh đạo góp ý ở trang báo cáo; cơ quan văn hóa - xã hội trả lời.",
  parts: [
    {
      heading: "Góp ý",
      steps: [
        "Mở báo cáo có số cần góp ý, mở Góp ý, đề nghị sửa số.",
        "Chọn chỉ tiêu, chọn Góp ý hoặc Đề nghị sửa số, ghi nội dung, gửi. Tài khoản chỉ xem cũng gửi được.",
      ],
    },
    {
      heading: "Trả lời",
      steps: [
        "Vào Báo cáo, mục Góp ý số liệu. Số ở tên mục là số góp ý chưa trả lời.",
        "Nếu cần sửa số đã duyệt: mở báo cáo, bấm Báo cáo lại, rồi trả lời. Người góp ý nhận thông báo.",
      ],
    },
  ],
  see: ["duyet-bao-cao", "gui-bao-cao"],
};
