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
        "Ở ô Chỉ xem bản, chọn Chưa có người phụ trách chính hoặc Nhiều người để thu gọn danh sách.",
      ],
      mind: "Danh sách dự kiến chỉ hiện với người được lập danh sách.",
    },
    {
      heading: "In khổ A3 và xuất Excel",
      points: [
        "Bảng lớn để in A3: hàng là bản, cột là người, dấu ● là phụ trách chính, dấu ○ là phối hợp. Khi in chọn khổ A3, chiều ngang.",
        "Xuất Excel có bốn trang: theo bản, theo người, bảng bản với người và người quá tải.",
      ],
    },
    {
      heading: "Phụ trách chính và phối hợp",
      points: [
        "Bản chỉ có người phối hợp vẫn tính là chưa có người phụ trách chính.",
        "Vị trí theo chức vụ tính cho người đang giữ chức vụ đó; vị trí để trống không tính.",
        "Tổ trưởng Tổ công nghệ số cộng đồng của bản phụ trách bản ở Tổ đó, không nằm trong bảng của Ban Chỉ đạo.",
      ],
    },
    {
      heading: "Khi một người có quá nhiều bản",
      text: [
        "Mục Quá tải nêu người có nhiều bản hơn mức của xã, kèm mọi vị trí của người đó ở các tổ chức. Bản có ở nhiều nơi tính một lần, tính cả phối hợp. Mức của xã sửa ở Quản trị, mục Thông tin xã.",
      ],
    },
  ],
  see: ["xem-theo-ngay", "ban-chi-dao"],
};
