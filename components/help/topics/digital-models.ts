import type { HelpTopic } from "../help-topic";

export const digitalModels: HelpTopic = {
  slug: "mo-hinh-so",
  title: "Theo dõi mô hình số",
  summary: "Ai chủ trì, làm ở đâu, đến giai đoạn nào, bằng văn bản nào.",
  parts: [
    {
      heading: "Ghi một giai đoạn",
      steps: [
        "Vào Chỉ tiêu, thẻ Mô hình số, mở một mô hình.",
        "Chọn bản hoặc ghi tên nơi làm, chọn giai đoạn và ngày. Công nhận, nhân rộng phải có số, ký hiệu văn bản.",
        "Ghi nhầm thì bấm Bỏ ở dòng mới nhất của nơi ấy.",
      ],
    },
    {
      heading: "Đếm thế nào",
      text: [
        "Một mô hình được tính là đã công nhận khi có ít nhất một nơi ở giai đoạn công nhận hoặc nhân rộng. Số này dùng cho chỉ tiêu số mô hình.",
        "Mô hình chưa có đơn vị chủ trì được nêu ở đầu trang.",
      ],
    },
  ],
  see: ["chi-tieu"],
};
