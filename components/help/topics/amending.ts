import type { HelpTopic } from "../help-topic";

export const amending: HelpTopic = {
  slug: "kien-toan",
  title: "Kiện toàn Ban chỉ đạo: thay, thêm, cho thôi thành viên",
  summary:
    "Khi có người chuyển công tác, nghỉ hưu hoặc đổi nhiệm vụ: sửa danh sách, xem thay đổi, soạn quyết định kiện toàn.",
  parts: [
    {
      heading: "Các bước",
      steps: [
        "Vào Ban chỉ đạo, mở Danh sách dự kiến, bấm “Kiện toàn: sửa từ danh sách hiện nay”.",
        "Gỡ người thôi, thêm người mới, sửa nhiệm vụ hoặc bản phụ trách.",
        "Xem bảng “So với danh sách hiện nay”: ai thay ai, ai thêm, ai thôi, bản nào sẽ không còn người phụ trách.",
        "Bấm “Soạn quyết định kiện toàn”. Cổng ghi sẵn những thay đổi ở Điều 1 và danh sách đầy đủ sau kiện toàn.",
        "Kiểm lỗi, cấp số và ban hành như mọi quyết định.",
      ],
    },
    {
      heading: "Sau khi ban hành",
      points: [
        "Chỉ những người có thay đổi mới theo quyết định mới; người khác vẫn theo quyết định cũ.",
        "Danh sách của những ngày trước không đổi.",
        "Ban hành nhầm thì thu hồi: mọi thứ trở lại như trước. Thu hồi văn bản sau trước, văn bản trước sau.",
      ],
    },
  ],
  see: ["soan-quyet-dinh", "ban-hanh", "xem-theo-ngay"],
};
