import type { HelpTopic } from "../help-topic";

export const targets: HelpTopic = {
  slug: "giao-chi-tieu",
  title: "Giao mục tiêu từng năm cho xã và cho bản",
  summary: "Ghi mục tiêu, nhận đề xuất giữa các mốc, chia cho từng bản, soạn công văn giao chỉ tiêu.",
  parts: [
    {
      heading: "Ghi mục tiêu của xã",
      steps: [
        "Vào Chỉ tiêu, thẻ Giao mục tiêu, bấm Sửa bảng mục tiêu và gõ số vào từng ô.",
        "Bấm vào tên chỉ tiêu để ghi mức xuất phát và lý do. Mức xuất phát đã bằng mục tiêu thì cổng nhắc xem lại định nghĩa.",
      ],
    },
    {
      heading: "Mục tiêu đề xuất",
      text: [
        "Giữa hai năm đã có mục tiêu, cổng đề xuất các năm còn lại theo đường thẳng. Đề xuất luôn có chữ Đề xuất và chưa có giá trị; bấm Nhận ở từng chỉ tiêu, hoặc Nhận tất cả.",
      ],
    },
    {
      heading: "Chia cho từng bản",
      steps: [
        "Mở một chỉ tiêu do bản báo cáo, xuống mục Giao cho từng bản, chọn năm.",
        "Chọn cách chia: như nhau, hoặc theo tỷ lệ một số nền. Số đề xuất hiện trong các ô, chưa được ghi.",
        "Sửa ô nào cần sửa rồi bấm Lưu mục tiêu các bản. Cổng cho biết các bản đạt thì xã có đạt không.",
      ],
    },
    {
      heading: "Công văn giao chỉ tiêu",
      steps: [
        "Ở thẻ Giao mục tiêu, chọn năm rồi bấm Soạn công văn giao chỉ tiêu: phụ lục lấy từ mục tiêu đã ghi.",
        "Điền chỗ còn dấu “…”, trình và ban hành như mọi văn bản. Ban hành xong, mục tiêu mang số, ngày của công văn.",
      ],
      mind: "Bảng trong công văn phải khớp mục tiêu đang ghi. Mục tiêu đổi sau khi soạn thì soạn lại công văn.",
    },
  ],
  see: ["chi-tieu", "so-nen"],
};
