import type { HelpTopic } from "../help-topic";

export const trash: HelpTopic = {
  slug: "thung-rac",
  title: "Thùng rác và khôi phục",
  summary: "Xóa nhầm thì lấy lại được; những gì không xóa được và vì sao.",
  parts: [
    {
      heading: "Lấy lại mục đã xóa",
      steps: [
        "Vào Thùng rác.",
        "Tìm mục đã xóa theo tên.",
        "Bấm Khôi phục. Mục trở về chỗ cũ, nguyên như trước khi xóa.",
      ],
    },
    {
      heading: "Khi không xóa được",
      points: [
        "Người đang giữ chức danh trong Ban chỉ đạo: phải có văn bản thôi giữ trước.",
        "Đơn vị, bản đang có người hoặc có việc gắn với nó.",
        "Văn bản đã ban hành: không bao giờ xóa, chỉ thay thế hoặc bãi bỏ.",
      ],
    },
    {
      heading: "Ai đã xóa",
      text: ["Mỗi dòng trong Thùng rác ghi người xóa và thời điểm. Nhật ký giữ lại mọi thao tác."],
    },
  ],
  see: ["can-bo-ban-don-vi", "khi-gap-loi"],
};
