import type { HelpTopic } from "../help-topic";

export const trouble: HelpTopic = {
  slug: "khi-gap-loi",
  title: "Khi gặp lỗi",
  summary: "Không lưu được, trang không mở, mất mạng, tệp không nhận: làm gì trước khi gọi hỗ trợ.",
  parts: [
    {
      heading: "Khung đỏ ở đầu biểu mẫu",
      steps: [
        "Đọc từng dòng trong khung. Bấm vào dòng nào thì đến đúng ô cần sửa.",
        "Sửa xong bấm Lưu lại. Những gì đã gõ vẫn còn, không phải nhập lại từ đầu.",
      ],
    },
    {
      heading: "“Có người vừa lưu trước”",
      text: [
        "Người khác đã sửa cùng một chỗ trong lúc mình đang làm. Đọc phần khác nhau, giữ lại nội dung đúng rồi lưu lần nữa.",
      ],
    },
    {
      heading: "“Không tìm thấy trang”",
      text: [
        "Địa chỉ gõ sai, mục đã vào Thùng rác, hoặc không thuộc phần việc của tài khoản. Cần xem thì đề nghị người quản trị giao thêm phần việc.",
      ],
    },
    {
      heading: "“Chưa mở được trang này”",
      steps: [
        "Chờ một phút rồi bấm Thử lại.",
        "Vẫn lỗi: ghi lại mã lỗi trên màn hình, địa chỉ trang và việc đang làm.",
        "Báo người quản trị. Mã lỗi giúp tìm đúng nguyên nhân trong nhật ký máy chủ.",
      ],
    },
    {
      heading: "Trang không hiện gì, quay mãi",
      points: [
        "Xem máy khác trong cơ quan có vào được không. Không máy nào vào được: máy chủ đang tắt hoặc mất mạng nội bộ.",
        "Chỉ máy mình không vào được: kiểm tra dây mạng, Wi-Fi; đóng rồi mở lại trình duyệt.",
        "Dùng Chrome hoặc Edge bản mới.",
      ],
    },
    {
      heading: "Tệp Excel không được nhận",
      text: [
        "Mở tệp bằng Excel, chọn Lưu dưới dạng .xlsx thành một tệp mới rồi tải lên. Vẫn không được: sao chép riêng bảng danh sách sang tệp trắng, hoặc dán thẳng các dòng vào ô dán.",
      ],
    },
  ],
  see: ["dang-nhap", "nhap-danh-sach"],
};
