import type { HelpTopic } from "../help-topic";

export const arrangingHamlets: HelpTopic = {
  slug: "sap-xep-ban",
  title: "Đổi tên, sáp nhập, chia tách bản",
  summary: "Ghi việc sắp xếp bản theo nghị quyết, xem bản nào có vào một ngày, hoàn tác khi ghi nhầm.",
  parts: [
    {
      heading: "Ghi một lần sắp xếp",
      steps: [
        "Vào Bản, bấm Sắp xếp bản, chọn việc: đổi tên, sáp nhập, chia tách hoặc giải thể.",
        "Chọn ngày có hiệu lực và các bản, bấm Tiếp tục.",
        "Xem trước: số bản sẽ thành bao nhiêu, ai đang phụ trách, ai có trong danh sách dự kiến, Tổ nào bị ảnh hưởng.",
        "Nhập tên và số, ngày, cơ quan ban hành của văn bản, tải bản chụp lên nếu có, rồi bấm Ghi.",
      ],
    },
    {
      heading: "Cái gì đổi, cái gì giữ",
      points: [
        "Từ ngày có hiệu lực, các danh sách dùng bản mới và tên mới. Những ngày trước đó vẫn như cũ.",
        "Quyết định đã ban hành giữ nguyên lời.",
        "Người phụ trách bản cũ không tự chuyển sang bản mới. Danh sách dự kiến còn bản đã thôi thì báo lỗi để phân công lại.",
        "Tổ công nghệ số của bản đã thôi không tự hết: trang của Tổ nhắc giải thể hoặc kiện toàn bằng quyết định. Tổ đang dự kiến đổi tên theo bản; Tổ đã thành lập giữ tên đến khi có quyết định khác.",
        "Bản chưa có tên hoặc tên viết sai thì sửa ở trang của bản: đó không phải đổi tên, không giữ tên cũ.",
      ],
    },
    {
      heading: "Xem bản vào một ngày",
      text: [
        "Ở trang Bản, nhập ngày rồi bấm Tìm. Chọn Cả bản đã thôi để thấy cả những bản không còn. Tìm theo tên cũ cũng ra.",
      ],
    },
    {
      heading: "Hoàn tác",
      text: [
        "Bấm Hoàn tác ở lần sắp xếp vừa ghi. Nếu sau đó bản đã đổi tiếp, hoặc bản mới đã có Tổ, có người phụ trách, cổng nói rõ phải gỡ gì trước.",
      ],
    },
  ],
  see: ["can-bo-ban-don-vi", "xem-theo-ngay"],
};
