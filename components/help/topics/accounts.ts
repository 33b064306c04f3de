import type { HelpTopic } from "../help-topic";

export const accounts: HelpTopic = {
  slug: "tai-khoan",
  title: "Tài khoản và phiếu cấp mật khẩu",
  summary: "Dành cho người quản trị: lập tài khoản, chọn phần việc, in phiếu, cấp lại mật khẩu.",
  parts: [
    {
      heading: "Lập tài khoản",
      steps: [
        "Vào Tài khoản, bấm Thêm mới.",
        "Chọn cán bộ đã có trong danh sách; chưa có thì thêm ở mục Cán bộ trước.",
        "Đặt tên đăng nhập, chọn phần việc được giao. Trưởng bản, Ủy viên chỉ thấy bản của mình; đầu mối chỉ thấy cơ quan của mình.",
        "Bấm Lưu, rồi In phiếu. Phiếu có tên đăng nhập, mã dùng một lần và mã QR.",
        "Giao phiếu tận tay, đúng người.",
      ],
      mind: "Không chụp phiếu gửi qua Zalo. Ai cầm phiếu đều đặt được mật khẩu cho tài khoản đó.",
    },
    {
      heading: "Cấp lại mật khẩu",
      steps: [
        "Kiểm tra đúng người đề nghị.",
        "Mở tài khoản, bấm Cấp lại mật khẩu.",
        "In phiếu mới. Mật khẩu cũ và các lần đăng nhập đang mở đều hết hiệu lực.",
      ],
    },
    {
      heading: "Khi cán bộ chuyển việc hoặc nghỉ",
      text: [
        "Bấm Đóng tài khoản ngay trong ngày. Tài khoản đã đóng không đăng nhập được, nhưng tên người đó vẫn còn trong nhật ký và văn bản cũ.",
      ],
    },
    {
      heading: "Nên có hai người quản trị",
      text: ["Để khi một người vắng hoặc quên mật khẩu, người kia vẫn cấp lại được."],
    },
  ],
  see: ["dang-nhap", "tap-huan"],
};
