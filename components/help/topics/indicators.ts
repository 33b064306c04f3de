import type { HelpTopic } from "../help-topic";

export const indicators: HelpTopic = {
  slug: "chi-tieu",
  title: "Chỉ tiêu và định nghĩa của chỉ tiêu",
  summary: "Thêm chỉ tiêu, đổi định nghĩa từ một ngày, thôi dùng và dùng lại.",
  parts: [
    {
      heading: "Thêm một chỉ tiêu",
      steps: [
        "Vào Chỉ tiêu, bấm Thêm chỉ tiêu.",
        "Nhập mã, tên, nhóm; chọn ai báo cáo: từng bản, một cơ quan, cổng tự đếm, hoặc lấy số của chỉ tiêu khác.",
        "Chọn loại số liệu. Tỷ lệ thì ghi tử số là gì và mẫu số lấy từ đâu; số lượng thì ghi đơn vị tính.",
        "Chọn cách so với mục tiêu. “Trên 80%” thì đúng 80% là chưa đạt; “từ 80%” thì đúng 80% là đạt.",
      ],
    },
    {
      heading: "Đổi định nghĩa",
      text: [
        "Khi chưa có báo cáo nào dùng, bấm Sửa định nghĩa để sửa thẳng. Khi đã có báo cáo, bấm Đổi định nghĩa từ một ngày: báo cáo cũ giữ định nghĩa cũ, các kỳ kết thúc từ ngày ấy dùng định nghĩa mới.",
        "Định nghĩa mới ghi nhầm mà chưa có báo cáo nào dùng thì bỏ được ở mục Định nghĩa theo thời gian.",
      ],
      mind: "Ngày bắt đầu định nghĩa mới phải sau ngày cuối của kỳ đã báo cáo.",
    },
    {
      heading: "Thôi dùng, dùng lại",
      points: [
        "Thôi dùng từ một ngày: từ đó không ai được hỏi số này, số cũ vẫn còn.",
        "Nhập nhầm mà chưa có mục tiêu, báo cáo nào thì bỏ hẳn được.",
        "Lấy lại: ở danh sách chọn Đã thôi dùng, mở chỉ tiêu, bấm Dùng lại.",
      ],
    },
  ],
  see: ["giao-chi-tieu", "so-nen", "mo-hinh-so"],
};
