import type { HelpTopic } from "../help-topic";

export const sendingReports: HelpTopic = {
  slug: "gui-bao-cao",
  title: "Nhập và gửi báo cáo của bản, cơ quan",
  summary: "Điền số liệu từng kỳ, gửi, sửa khi bị trả lại, báo cáo lại khi đã duyệt.",
  parts: [
    {
      heading: "Gửi báo cáo",
      steps: [
        "Vào Báo cáo. Mỗi kỳ có một dòng: tình trạng, hạn gửi và một nút việc cần làm. Trên điện thoại nút mở trang nhập được cả khi mất mạng.",
        "Điền số nguyên vào từng ô. Số kỳ trước hiện ngay trên ô. Không có số liệu thì gõ dấu –, chưa biết thì để trống.",
        "Mẫu số lấy sẵn từ số nền của bản (số hộ, số người trưởng thành). Khác số nền thì sửa và ghi lý do.",
        "Bấm Gửi báo cáo. Chưa xong thì bấm Lưu nháp.",
      ],
    },
    {
      heading: "Khi cổng hỏi lại",
      points: [
        "Tử số lớn hơn mẫu số: sửa số, hoặc ghi lý do nếu đúng là như vậy.",
        "Số tăng, giảm nhiều so với các kỳ trước: ghi lý do, hoặc đánh dấu Tôi đã xem lại rồi gửi. Cổng không chặn.",
      ],
    },
    {
      heading: "Sau khi gửi",
      points: [
        "Chưa duyệt: mở báo cáo, bấm Sửa và gửi lại. Bản gửi sau thay bản trước; đúng hạn hay trễ tính theo lần gửi đầu.",
        "Bị trả lại: đọc lý do ở đầu trang, sửa và gửi lại.",
        "Đã duyệt thì khóa. Muốn sửa, bấm Báo cáo lại và ghi lý do; báo cáo cũ vẫn xem và in được như lúc duyệt.",
        "Hai máy cùng gửi một kỳ mà không biết nhau: cả hai được giữ, cán bộ phụ trách chọn một.",
      ],
    },
    {
      heading: "Ảnh",
      text: ["Ở trang của báo cáo, mở Thêm ảnh. Nhiều nhất 5 ảnh, mỗi ảnh 1 MB; điện thoại tự thu nhỏ ảnh."],
    },
  ],
  see: ["duyet-bao-cao", "thong-bao"],
};
