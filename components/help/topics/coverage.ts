import type { HelpTopic } from "../help-topic";

export const coverage: HelpTopic = {
  slug: "phu-trach-ban",
  title: "Xem bản nào có ai phụ trách",
  summary: "Tìm bản chưa có ai, bản có nhiều người và người phụ trách quá nhiều bản; in bảng khổ A3.",
  parts: [
    {
      heading: "Cách xem",
      steps: [
        "Vào Ban chỉ đạo, mở thẻ Phụ trách bản.",
        "Chọn ngày, chọn danh sách đang có hiệu lực hoặc danh sách dự kiến, rồi bấm Xem.",
        "Ở ô Chỉ xem bản, chọn Chưa có ai hoặc Nhiều người để thu gọn danh sách.",
      ],
      mind: "Danh sách dự kiến chỉ hiện với người được lập danh sách.",
    },
    {
      heading: "In khổ A3 và xuất Excel",
      points: [
        "Bảng lớn để in A3: hàng là bản, cột là người, dấu ● là có phụ trách. Khi in chọn khổ A3, chiều ngang.",
        "Xuất Excel có ba trang: theo bản, theo người và bảng bản với người.",
      ],
    },
    {
      heading: "Khi một người có quá nhiều bản",
      text: [
        "Người phụ trách nhiều hơn 5 bản được nêu tên ở đầu trang cùng các bản của người đó. Mở tên người trong mục Cán bộ để xem mọi vị trí họ đang giữ và đã giữ.",
      ],
    },
  ],
  see: ["xem-theo-ngay", "ban-chi-dao"],
};
