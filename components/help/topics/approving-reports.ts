import type { HelpTopic } from "../help-topic";

export const approvingReports: HelpTopic = {
  slug: "duyet-bao-cao",
  title: "Theo dõi, duyệt, trả lại và nhập hộ báo cáo",
  summary: "Ai đã gửi, ai trễ; duyệt nhiều báo cáo một lượt; chọn khi trùng; nhập hộ qua điện thoại.",
  parts: [
    {
      heading: "Xem tình hình một kỳ",
      points: [
        "Vào Báo cáo: mỗi bản, mỗi cơ quan một dòng, có tình trạng, đúng hạn hay trễ, người gửi và số liệu.",
        "Kỳ trước, Kỳ sau ở đầu trang. Bảng xuất được ra Excel và in được.",
        "Số màu đỏ là tử số lớn hơn mẫu số: mở báo cáo xem lý do.",
      ],
    },
    {
      heading: "Duyệt và trả lại",
      steps: [
        "Đánh dấu các báo cáo chờ duyệt (hoặc bấm Đánh dấu tất cả), bấm Duyệt.",
        "Muốn trả lại thì ghi lý do rồi bấm Trả lại; người báo cáo nhận thông báo.",
        "Báo cáo vừa thay đổi trong lúc xem thì không được duyệt nhầm: cổng nói ai đã sửa, các báo cáo khác vẫn được duyệt.",
      ],
      mind: "Đã duyệt là khóa. Sửa sau đó phải là báo cáo lại, có lý do.",
    },
    {
      heading: "Trùng hai báo cáo",
      text: ["Mục Trùng: mở báo cáo, hai bộ số đứng cạnh nhau, chọn một. Báo cáo kia vẫn giữ để xem lại."],
    },
    {
      heading: "Nhập hộ",
      steps: [
        "Ở dòng chưa gửi, bấm Nhập hộ.",
        "Ghi ai cung cấp số liệu và bằng cách nào, điền số rồi gửi. Điều này hiện ở báo cáo và trong nhật ký.",
      ],
    },
  ],
  see: ["gui-bao-cao", "gop-y-so-lieu"],
};
