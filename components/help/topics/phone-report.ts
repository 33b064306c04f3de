import type { HelpTopic } from "../help-topic";

export const phoneReport: HelpTopic = {
  slug: "bao-cao-dien-thoai",
  title: "Báo cáo tháng trên điện thoại",
  summary: "Cho Trưởng bản và đầu mối cơ quan: nhập và gửi số liệu bằng điện thoại, cả khi mất mạng.",
  parts: [
    {
      heading: "Lần đầu, khi đang có mạng",
      steps: [
        "Mở địa chỉ của cổng bằng Chrome, đăng nhập, vào Báo cáo trên điện thoại.",
        "Chờ dòng “Trang này mở được cả khi không có mạng” hiện ra ở cuối trang.",
        "Bấm dấu ba chấm của trình duyệt, chọn Thêm vào màn hình chính để lần sau bấm một cái là mở.",
      ],
      mind: "Không dùng cửa sổ ẩn danh: đóng cửa sổ là mất những gì chưa gửi.",
    },
    {
      heading: "Nhập và gửi",
      steps: [
        "Bấm Nhập báo cáo ở kỳ cần báo. Nhiều bản thì chọn đúng bản trước.",
        "Mỗi màn hình một ô. Số kỳ trước nằm cạnh ô để so. Gõ số rồi bấm Tiếp.",
        "Ô không có số liệu thì đánh dấu “Kỳ này không có số liệu”. Để trống nghĩa là chưa điền.",
        "Số tăng, giảm nhiều so với các kỳ trước thì ghi lý do. Chưa ghi vẫn gửi được.",
        "Ghi khó khăn, đề nghị, thêm ảnh nếu cần.",
        "Ở màn hình Xem lại, xem các số rồi bấm Gửi báo cáo.",
      ],
      text: ["Gõ đến đâu lưu đến đó. Đóng trang, tắt máy, hết pin, cập nhật: mở lại vẫn còn."],
    },
    {
      heading: "Khi mất mạng",
      points: [
        "Cứ nhập và bấm Gửi báo cáo như thường. Trên đầu trang hiện “Đã lưu trên máy, chờ mạng”, số trong ngoặc là số báo cáo đang chờ.",
        "Có mạng thì mở lại trang, báo cáo tự gửi. Gửi nhiều lần vẫn chỉ thành một báo cáo.",
        "Hết phiên đăng nhập thì đăng nhập lại, báo cáo chờ được gửi tiếp, không phải nhập lại.",
        "Không có mạng lâu: mở báo cáo đang chờ, bấm “Gửi bằng tay”, chép đoạn chữ vào Zalo, tin nhắn, hoặc lưu tệp rồi gửi cho cán bộ văn hóa - xã hội. Chép nguyên cả đoạn, đừng sửa chữ nào.",
      ],
    },
    {
      heading: "Sau khi gửi",
      points: [
        "Đã gửi: cổng đã nhận. Đã duyệt: xã đã duyệt, không sửa trên điện thoại nữa.",
        "Trả lại: đọc lý do, bấm Sửa, sửa rồi gửi lại.",
        "Trùng, chờ xã chọn: đã có người khác gửi cho bản trong kỳ này. Hai báo cáo hiện cạnh nhau, cả hai được giữ, xã sẽ chọn một.",
        "Máy báo đồng hồ sai thì chỉnh lại giờ. Đúng hạn hay trễ tính theo giờ của cổng.",
      ],
    },
    {
      heading: "Nhiều người dùng chung một máy",
      text: [
        "Báo cáo đang nhập thuộc về tài khoản đã nhập, người khác đăng nhập không thấy. Dùng xong thì bấm Đăng xuất ở cuối trang.",
      ],
    },
  ],
  see: ["dang-nhap", "khi-gap-loi"],
};
