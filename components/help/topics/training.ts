import type { HelpTopic } from "../help-topic";

export const training: HelpTopic = {
  slug: "tap-huan",
  title: "Chế độ tập huấn và bắt đầu dùng thật",
  summary: "Làm thử với dữ liệu mẫu, rồi xóa mẫu để dùng cho xã mình.",
  parts: [
    {
      heading: "Nhận biết chế độ tập huấn",
      text: [
        "Dải màu vàng “Chế độ tập huấn” hiện trên mọi trang, và văn bản in ra có dấu tập huấn. Văn bản làm ở chế độ này không có giá trị.",
        "Tên người trong dữ liệu mẫu chỉ để làm thử. Tài khoản mẫu và mật khẩu mẫu ghi ngay trên trang đăng nhập.",
      ],
    },
    {
      heading: "Bắt đầu dùng thật",
      steps: [
        "Người quản trị bấm Bắt đầu dùng thật trên dải màu vàng.",
        "Đọc kỹ rồi xác nhận. Toàn bộ dữ liệu mẫu và tài khoản mẫu bị xóa.",
        "Lấy mã thiết lập dùng một lần hiện trên máy chủ, trong cửa sổ đang chạy cổng.",
        "Nhập mã, rồi điền tên xã, tỉnh, tên cơ quan, người ký.",
        "Lập tài khoản quản trị đầu tiên và đăng nhập.",
      ],
      mind: "Không quay lại dữ liệu mẫu được. Những gì nhập thử trong lúc tập huấn cũng mất theo.",
    },
    {
      heading: "Thông tin xã",
      text: [
        "Vào Thông tin xã để sửa tên cơ quan, địa danh và người ký. Văn bản soạn sau đó dùng thông tin mới; văn bản đã ban hành giữ nguyên như lúc ban hành.",
      ],
    },
  ],
  see: ["bat-dau", "tai-khoan"],
};
