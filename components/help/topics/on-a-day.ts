import type { HelpTopic } from "../help-topic";

export const onADay: HelpTopic = {
  slug: "xem-theo-ngay",
  title: "Xem ai trong Ban vào một ngày",
  summary: "Tra danh sách Ban chỉ đạo và người phụ trách bản của hôm nay hoặc một ngày đã qua.",
  parts: [
    {
      heading: "Cách xem",
      steps: [
        "Vào Ban chỉ đạo.",
        "Ở ô Xem vào ngày, nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2026, rồi bấm Xem.",
        "Danh sách hiện đúng những người giữ chức danh vào ngày đó, kèm số Quyết định làm căn cứ.",
      ],
    },
    {
      heading: "Cách tính ngày",
      points: [
        "Người được giao từ ngày nào thì có tên từ chính ngày đó.",
        "Người thôi giữ từ ngày nào thì không còn tên từ chính ngày đó.",
        "Danh sách dự kiến không hiện ở đây, vì chưa có hiệu lực.",
      ],
    },
    {
      heading: "Xem theo hiểu biết vào ngày khác",
      text: [
        "Quyết định có khi được ghi vào phần mềm muộn hơn ngày có hiệu lực, hoặc bị thu hồi về sau. Muốn biết lúc đó mình thấy danh sách nào, mở Xem theo hiểu biết vào ngày khác và nhập ngày: danh sách chỉ tính những gì đã ghi đến hết ngày đó, và nói rõ sau đó có gì thay đổi.",
      ],
    },
    {
      heading: "In hoặc gửi cho người khác",
      text: [
        "Địa chỉ trên trình duyệt đã chứa ngày đang xem: sao chép gửi đi, người nhận mở ra thấy cùng một danh sách, nếu tài khoản của họ được xem. Bấm Ctrl + P để in.",
        "Danh bạ, gửi Zalo cho phần chữ để dán vào nhóm. Danh sách ký tên và Danh sách chi trả in trên khổ A4 có cột để ký.",
      ],
    },
  ],
  see: ["ban-chi-dao", "phu-trach-ban", "ban-hanh"],
};
