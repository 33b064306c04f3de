import type { HelpTopic } from "../help-topic";

export const baseFigures: HelpTopic = {
  slug: "so-nen",
  title: "Số nền: số hộ, nhân khẩu, người trưởng thành của bản",
  summary: "Nhập một lần, dùng làm mẫu số cho mọi báo cáo; sửa mà không mất số cũ.",
  parts: [
    {
      heading: "Nhập số",
      steps: [
        "Vào Chỉ tiêu, thẻ Số nền. Bấm tên một cột, hoặc bấm Nhập số.",
        "Ghi số liệu tính từ ngày nào, nguồn ở đâu, rồi gõ số của từng bản và bấm Lưu số nền.",
        "Có bảng Excel thì bấm Nhập từ Excel: tải tệp lên hoặc dán cả bảng, xem trước rồi mới ghi. Ghi xong vẫn hoàn tác được.",
      ],
    },
    {
      heading: "Số dùng thế nào",
      points: [
        "Bản báo cáo được điền sẵn mẫu số là số nền của bản vào ngày cuối kỳ. Cơ quan của xã được điền số toàn xã, không có thì tổng các bản.",
        "Thiếu một số nền thì cổng không điền sẵn mẫu số, vì cộng thiếu sẽ làm tỷ lệ cao hơn thật.",
        "Báo cáo đã gửi giữ mẫu số lúc gửi, dù số nền đổi sau đó.",
        "Số bản do cổng đếm từ danh sách bản, không nhập.",
      ],
    },
    {
      heading: "Sửa và xem lại",
      text: [
        "Sửa là ghi thêm một số mới: số cũ vẫn xem được ở Những lần ghi, có người ghi và giờ ghi. Ghi nhầm thì bấm Bỏ số này, số trước đó lại được dùng.",
        "Cổng nhắc khi người trưởng thành nhiều hơn nhân khẩu, số hộ nhiều hơn nhân khẩu, hoặc tổng các bản khác số toàn xã.",
      ],
    },
  ],
  see: ["chi-tieu", "giao-chi-tieu"],
};
