import type { HelpTopic } from "../help-topic";

export const notices: HelpTopic = {
  slug: "thong-bao",
  title: "Xem thông báo của tôi",
  summary: "Cổng báo khi chức danh, nhiệm vụ hoặc đề nghị của bạn có thay đổi.",
  parts: [
    {
      heading: "Cách xem",
      steps: [
        "Bấm hình chuông ở góc trên. Số trên chuông là số thông báo chưa đọc.",
        "Bấm vào câu thông báo để mở nội dung liên quan. Mở rồi là đã đọc.",
        "Muốn bỏ hết số trên chuông: bấm Đánh dấu đã đọc hết.",
      ],
    },
    {
      heading: "Khi nào có thông báo",
      points: [
        "Một quyết định có hiệu lực giao, đổi hoặc thôi chức danh, nhiệm vụ của bạn; quyết định đó bị thu hồi.",
        "Có đề nghị tham gia hoặc xin thôi chờ bạn giới thiệu, đồng ý; đề nghị của bạn được đồng ý, bị trả lại hoặc đã có quyết định.",
      ],
      mind: "Người chưa có tài khoản vẫn được lưu thông báo: khi lập tài khoản gắn với người đó, họ thấy đủ.",
    },
  ],
  see: ["de-nghi-tham-gia", "xem-theo-ngay"],
};
