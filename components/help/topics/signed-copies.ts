import type { HelpTopic } from "../help-topic";

export const signedCopies: HelpTopic = {
  slug: "ban-da-ky",
  title: "Đính kèm bản đã ký",
  summary: "Đưa bản ký số hoặc bản quét về cạnh văn bản đã ban hành; cổng so lời văn và đọc chữ ký số.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Mở văn bản đã ban hành, xuống mục Bản đã ký. Văn thư và lãnh đạo đính kèm được; ai đăng nhập cũng xem được.",
        "Chọn tệp PDF của bản đã ký, bấm Đính kèm bản ký. Ảnh chụp thì quét thành PDF trước.",
        "Đọc kết quả: lời văn giống, hay khác ở chỗ nào.",
      ],
      mind: "Ký lại thì đính kèm bản mới. Bản cũ không mất, xem ở Các bản ký trước.",
    },
    {
      heading: "Lời văn được so thế nào",
      points: [
        "Cách xuống dòng, ngắt trang, số trang, dấu nối không tính là khác. Số và ngày viết tay cũng không tính.",
        "Khung chữ ký, dấu đến do phần mềm in thêm được ghi ở Có thêm ngoài lời văn, không tính là khác.",
        "Chữ bị bỏ, sửa, chen thêm hay chuyển chỗ được ghi ở Các chỗ khác, có cả hai cách viết.",
        "Bản quét không có chữ để so: một người cầm hai bản đối chiếu rồi bấm Tôi đã đối chiếu, xác nhận. Tên người đó được ghi lại.",
      ],
    },
    {
      heading: "Chữ ký số nói gì",
      points: [
        "Cổng ghi người ký, cơ quan, thời điểm, hạn chứng thư và nội dung có bị sửa sau khi ký không.",
        "Cổng không kiểm tra chuỗi chứng thư và việc thu hồi chứng thư. Khi cần chắc chắn, mở tệp bằng phần mềm ký số.",
        "Tệp có thêm nội dung sau khi ký được báo riêng: mở ra xem phần thêm là gì.",
      ],
    },
    {
      heading: "Cổng không nhận",
      points: [
        "Tệp không phải PDF, quá 20 MB, quá 400 trang, đặt mật khẩu, có mã lệnh bên trong hoặc chưa tải về hết.",
      ],
    },
  ],
  see: ["ban-hanh", "nhieu-van-ban", "ghi-nhan-quyet-dinh"],
};
