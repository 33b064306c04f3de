import type { HelpTopic } from "../help-topic";

export const signingIn: HelpTopic = {
  slug: "dang-nhap",
  title: "Đăng nhập và mật khẩu",
  summary: "Đăng nhập, đặt mật khẩu lần đầu, xử lý khi quên mật khẩu hoặc nhập sai nhiều lần.",
  parts: [
    {
      heading: "Đăng nhập lần đầu",
      steps: [
        "Nhận phiếu cấp tài khoản từ người quản trị. Phiếu ghi tên đăng nhập và mã dùng một lần.",
        "Mở địa chỉ của cổng, hoặc dùng điện thoại quét mã QR in trên phiếu.",
        "Nhập tên đăng nhập và mã dùng một lần.",
        "Đặt mật khẩu của riêng mình, nhập lại lần nữa rồi bấm Lưu.",
      ],
      mind: "Mã trên phiếu chỉ dùng được một lần. Đặt xong mật khẩu thì hủy phiếu.",
    },
    {
      heading: "Chọn mật khẩu",
      points: [
        "Ít nhất 8 ký tự, có cả chữ, không chứa tên đăng nhập.",
        "Nên ghép vài từ dễ nhớ với mình nhưng người khác khó đoán.",
        "Không dùng tên, ngày sinh, số điện thoại hay tên xã.",
        "Không đưa mật khẩu cho người khác. Ai cần dùng cổng thì đề nghị cấp tài khoản riêng: mọi thao tác đều ghi tên người thực hiện.",
      ],
    },
    {
      heading: "Quên mật khẩu",
      text: [
        "Gặp người quản trị để được cấp mã mới. Người quản trị không xem được mật khẩu cũ, chỉ cấp lại được mã dùng một lần.",
      ],
    },
    {
      heading: "Nhập sai nhiều lần",
      text: [
        "Sau nhiều lần sai liên tiếp, cổng tạm ngừng nhận đăng nhập để chống dò mật khẩu. Chờ khoảng nửa phút rồi nhập lại cho đúng. Nếu không phải mình nhập, báo ngay người quản trị.",
      ],
    },
    {
      heading: "Khi rời máy",
      text: ["Bấm Đăng xuất ở góc trên bên phải, nhất là khi dùng máy chung."],
    },
  ],
  see: ["tai-khoan", "khi-gap-loi"],
};
