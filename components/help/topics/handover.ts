import type { HelpTopic } from "../help-topic";

export const handover: HelpTopic = {
  slug: "ban-giao",
  title: "Bàn giao khi một người chuyển đi",
  summary: "Xem mọi vị trí, bản, dự thảo của một người trên một trang và giao cho người khác trong một lần bấm.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Mở trang của cán bộ, bấm Bàn giao công việc.",
        "Một người nhận hết thì chọn ở ô Giao tất cả cho rồi bấm một lần. Nơi người đó đã có tên thì vị trí được giữ nguyên.",
        "Giao cho nhiều người: ở mỗi vị trí chọn Người khác thay, Để trống hoặc Giữ nguyên.",
        "Bấm Lập danh sách kiện toàn. Danh sách dự kiến của từng tổ chức được lập từ danh sách hôm nay, hoặc sửa tiếp danh sách đang có.",
        "Soạn quyết định ở đầu trang. Các Tổ ở bản đi chung một quyết định, tổ chức khác mỗi nơi một quyết định.",
      ],
      mind: "Vị trí chỉ thay đổi khi quyết định được ban hành. Việc từ văn bản đến thì văn thư chuyển ngay trên trang này, không cần quyết định.",
    },
    {
      heading: "Khi không làm được",
      points: [
        "Người thay đã có tên trong danh sách của tổ chức đó: chọn người khác.",
        "Vị trí vừa được người khác sửa: tải lại trang, xem rồi bàn giao lại. Khi có một chỗ như vậy thì cả lần bàn giao chưa ghi gì.",
        "Vị trí theo chức vụ đi theo người giữ chức vụ: ghi ngày thôi chức vụ ở trang của cán bộ.",
      ],
    },
  ],
  see: ["kien-toan", "ban-chi-dao"],
};
