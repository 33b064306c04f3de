import type { HelpTopic } from "../help-topic";

export const bundles: HelpTopic = {
  slug: "nhieu-van-ban",
  title: "Tải hoặc in nhiều văn bản một lần",
  summary: "Chọn nhiều văn bản trong danh sách hoặc sổ văn bản đi, lấy về một tệp ZIP hoặc một bản in.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Mở Văn bản hoặc Sổ văn bản đi, lọc nếu cần.",
        "Đánh dấu ở cột Chọn, hoặc đánh dấu Tất cả văn bản theo bộ lọc (không quá 500).",
        "Bấm Tải nhiều văn bản (ZIP) hoặc In nhiều văn bản. In hai mặt thì đánh dấu thêm mỗi văn bản bắt đầu một tờ mới.",
        "Chờ thanh tiến độ chạy hết rồi bấm Tải ZIP hoặc Mở bản in.",
      ],
      mind: "Rời trang giữa chừng không mất gì: mở Các gói đã lập, cổng làm tiếp từ chỗ đang dở. Gói giữ 7 ngày, chỉ người lập thấy.",
    },
    {
      heading: "Trong gói có gì",
      points: [
        "ZIP: PDF và Word của từng văn bản, tên như 05-QD-UBND-2026-11-03.pdf, cùng tệp muc-luc.xlsx.",
        "Văn bản đã ban hành là đúng tệp đã giữ khi ban hành; dự thảo in như hiện nay, có chữ DỰ THẢO.",
        "Văn bản ghi nhận thì lấy bản chụp.",
        "Văn bản không lấy được nằm ở mục Không có trong gói, kèm lý do. Một gói không quá 100 MB.",
      ],
    },
  ],
  see: ["so-van-ban", "ban-da-ky"],
};
