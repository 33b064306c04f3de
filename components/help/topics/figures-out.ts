import type { HelpTopic } from "../help-topic";

export const figuresOut: HelpTopic = {
  slug: "bieu-mau-cap-tren",
  title: "Soạn báo cáo từ số liệu, điền biểu mẫu cấp trên",
  summary:
    "Báo cáo tháng, quý, năm có sẵn bảng và biểu đồ; biểu Excel của tỉnh điền bằng một lần bấm; số liệu để xét khen thưởng.",
  parts: [
    {
      heading: "Soạn báo cáo tháng, quý, năm",
      steps: [
        "Vào Số liệu, chọn kỳ, bấm Soạn báo cáo. Hoặc vào Văn bản, Soạn văn bản, chọn loại báo cáo và kỳ.",
        "Bảng chỉ tiêu, biểu đồ, đơn vị báo cáo trễ, khó khăn, việc kỳ sau đã có sẵn từ số được duyệt; điền các chỗ còn dấu “…”.",
        "Kiểm lỗi, trình ký, ban hành như mọi văn bản.",
      ],
      mind: "Số trong dự thảo đổi theo số liệu; khi ban hành thì giữ nguyên, sau này có sửa số cũng không đổi văn bản đã ban hành.",
    },
    {
      heading: "Khó khăn của các đơn vị",
      text: [
        "Lời giống nhau được gộp lại và ghi mấy đơn vị báo. Tên người, số điện thoại, số căn cước được bỏ đi; vẫn nên đọc lại trước khi ký.",
      ],
    },
    {
      heading: "Biểu mẫu cấp trên: nhập một lần, báo cáo nhiều nơi",
      steps: [
        "Vào Biểu mẫu cấp trên, tải tệp Excel (.xlsx) của cấp trên lên.",
        "Ô nào cổng đoán được theo tên cột, tên dòng thì ghi “đề xuất”: xem rồi xác nhận. Ô khác thì bấm vào ô, chọn chỉ tiêu, số cần điền và của ai.",
        "Chọn “Bản của từng dòng” thì một lần chọn điền cho cả cột, theo tên bản ghi ở từng dòng.",
        "Chọn kỳ, bấm Tải biểu đã điền. Tháng sau chỉ cần chọn kỳ khác rồi tải.",
      ],
      points: [
        "Hình thức của biểu giữ nguyên; ô có công thức để nguyên cho biểu tự tính.",
        "Ô chưa có số được duyệt thì để trống và được liệt kê ở cuối trang.",
        "Chọn nhầm thì bấm Trở lại bản trước; biểu đã bỏ lấy lại được ở phần Đã bỏ.",
      ],
    },
    {
      heading: "Số liệu để đánh giá, khen thưởng",
      points: [
        "Kết quả báo cáo năm cho biết từng bản, từng cơ quan gửi đủ, đúng hạn bao nhiêu, đạt mấy chỉ tiêu; xuất được Excel.",
        "Soạn tờ trình đề nghị khen thưởng: danh sách lấy theo tiêu chí ghi trên trang, người soạn thêm bớt trước khi trình.",
      ],
    },
  ],
  see: ["so-lieu", "soan-van-ban"],
};
