import type { HelpTopic } from "../help-topic";

export const starting: HelpTopic = {
  slug: "bat-dau",
  title: "Bắt đầu",
  summary: "Cổng dùng để làm gì, màn hình gồm những phần nào, việc đầu tiên nên làm.",
  parts: [
    {
      heading: "Cổng dùng để làm gì",
      text: [
        "Cổng giữ danh sách cán bộ, các bản, cơ quan và Ban chỉ đạo chuyển đổi số của xã. Từ danh sách đó, cổng soạn sẵn văn bản đúng thể thức để in, ký và lưu.",
        "Mỗi thông tin chỉ nhập một lần. Ai giữ việc gì được tính theo ngày và theo văn bản đã ban hành, nên có thể xem lại đúng tình hình của bất kỳ ngày nào.",
      ],
    },
    {
      heading: "Các phần của màn hình",
      points: [
        "Đầu trang: tên cơ quan, ô tìm kiếm, nút Trợ giúp, tên người đang dùng và nút Đăng xuất.",
        "Bên trái: danh mục các phần việc. Trên điện thoại, bấm nút Danh mục để mở.",
        "Giữa trang: tiêu đề kèm trạng thái, thông tin chính; nút việc chính nằm bên phải tiêu đề.",
        "Trang chủ: những việc đến hạn và những chỗ cần xem lại.",
      ],
    },
    {
      heading: "Từ danh sách đến Quyết định",
      steps: [
        "Vào Thông tin xã, kiểm tra tên cơ quan, địa danh và người ký.",
        "Vào Bản và Cơ quan, đơn vị, sửa tên cho đúng thực tế.",
        "Vào Ban chỉ đạo, nhập danh sách thành viên từ tệp Excel đang có.",
        "Kiểm tra nhiệm vụ và bản phụ trách của từng người.",
        "Soạn Quyết định thành lập, sửa các chỗ cổng nhắc, in và trình ký.",
        "Khi văn bản đã ký và có số, bấm Ban hành. Danh sách có hiệu lực từ ngày ghi trong Quyết định.",
      ],
    },
    {
      heading: "Làm việc bằng bàn phím",
      points: [
        "Phím Tab chuyển đến mục tiếp theo, Shift + Tab quay lại mục trước, Enter để chọn.",
        "Ngay khi mở trang, bấm Tab rồi Enter để bỏ qua danh mục và đến thẳng nội dung.",
        "Phím Esc đóng hộp đang mở.",
      ],
    },
  ],
  see: ["dang-nhap", "nhap-danh-sach", "tap-huan"],
};
