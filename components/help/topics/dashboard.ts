import type { HelpTopic } from "../help-topic";

export const dashboard: HelpTopic = {
  slug: "tong-quan",
  title: "Tổng quan, bản một trang",
  summary: "Xem nhanh chuyển đổi số của xã đang ở đâu, đi đến đâu vào năm 2030, và in một trang cho Chủ tịch.",
  parts: [
    {
      heading: "Đọc bảng",
      points: [
        "Chỉ tính báo cáo đã duyệt. Bấm vào con số để biết vì sao có số ấy: từng bản, ai gửi, ngày nào.",
        "Vạch đứng màu cam là mục tiêu; thanh xanh là đã làm được.",
        "Chưa có chỉ tiêu của năm nay thì so với mục tiêu gần nhất và xem đà 12 tháng qua có kịp không.",
        "Chưa đủ dữ liệu: dưới 80 % nơi phải báo đã có số, hoặc chưa đủ 6 tháng để ước.",
      ],
      mind: "Ước theo đà chỉ để tham khảo khi điều hành, không dùng thay kế hoạch.",
    },
    {
      heading: "Xem kỹ một chỉ tiêu",
      text: [
        "Chọn kỳ và chỉ tiêu rồi bấm Xem: biểu đồ đến 2030 và các bản so với nhau. Dưới mỗi biểu đồ có Xem dạng bảng; in ra là bảng.",
      ],
    },
    {
      heading: "Bản một trang",
      text: [
        "Bấm Bản một trang cho Chủ tịch rồi In. Trang gồm chỉ tiêu chưa đạt, bản trễ báo cáo, khó khăn và việc chờ Chủ tịch.",
      ],
    },
  ],
  see: ["man-hinh"],
};
