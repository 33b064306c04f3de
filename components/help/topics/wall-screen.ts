import type { HelpTopic } from "../help-topic";

export const wallScreen: HelpTopic = {
  slug: "man-hinh",
  title: "Màn hình điều hành trên ti vi",
  summary: "Cho ti vi phòng họp tự hiện số liệu, không cần đăng nhập.",
  parts: [
    {
      heading: "Lập màn hình",
      points: [
        "Vào Quản trị, Màn hình điều hành. Đặt tên, chọn ngày cuối được xem, bấm Lập màn hình.",
        "Chép địa chỉ, mở trên trình duyệt của ti vi, bấm F11 để đầy màn hình.",
        "Màn hình tự chuyển phần sau mỗi 20 giây; bấm số ở dưới để chọn phần. Số liệu làm mới mỗi phút.",
      ],
      mind: "Ai có địa chỉ đều xem được số liệu chung của xã. Không gửi địa chỉ ra ngoài; lộ thì bấm Thu hồi.",
    },
    {
      heading: "Mất mạng",
      text: ["Màn hình giữ số liệu cuối cùng, ghi rõ giờ của số liệu và tự nối lại; không phải bấm gì."],
    },
  ],
  see: ["tong-quan"],
};
