import type { HelpTopic } from "../help-topic";

export const workFiles: HelpTopic = {
  slug: "ho-so-cong-viec",
  title: "Hồ sơ công việc",
  summary: "Gom văn bản của một việc, đóng khi việc xong, lập gói và giao lưu trữ.",
  parts: [
    {
      heading: "Lập hồ sơ và thêm văn bản",
      steps: [
        "Mở Sổ văn bản, chọn Hồ sơ công việc, bấm Lập hồ sơ. Cổng đề xuất số tiếp theo trong năm.",
        "Nhập tiêu đề, chọn thời hạn bảo quản, bấm Lập hồ sơ.",
        "Ở mục Văn bản trong hồ sơ, gõ số hoặc trích yếu rồi bấm Tìm; bấm Thêm ở văn bản cần. Tìm được cả văn bản đi và văn bản đến, không cần gõ dấu.",
        "Xếp thứ tự bằng mũi tên lên, xuống. Lấy ra nhầm thì đưa lại ở mục Đã lấy ra.",
      ],
      mind: "Cũng thêm được ngay ở trang của văn bản, mục Hồ sơ công việc. Một văn bản có thể ở nhiều hồ sơ.",
    },
    {
      heading: "Số tờ và mục lục",
      points: [
        "Cổng tính mỗi trang một tờ; in hai mặt thì sửa ở Số tờ, ghi chú. Văn bản không có tệp thì nhập số tờ.",
        "In mục lục hoặc tải Excel ở đầu trang hồ sơ.",
      ],
    },
    {
      heading: "Đóng và giao lưu trữ",
      steps: [
        "Xem mục Đóng hồ sơ: văn bản nào thiếu bản đã ký, bản chụp, chưa giải quyết xong đều được nêu.",
        "Bổ sung cho đủ, hoặc ghi lý do đóng khi còn thiếu. Bấm Đóng hồ sơ.",
        "Bấm Tải gói (ZIP): trong đó có các tệp, mục lục, dữ liệu đặc tả XML và JSON, mã kiểm tra từng tệp.",
        "Dữ liệu có Mã định danh cơ quan: quản trị ghi một lần ở trang Thông tin xã.",
        "Giao xong, ghi ngày giao, người giao, người nhận ở mục Giao lưu trữ, rồi in Biên bản giao nhận.",
      ],
      mind: "Hồ sơ đã đóng không thêm, bớt được; mở lại được, phải ghi lý do, và gói được lập lại khi đóng lần sau.",
    },
    {
      heading: "Ai làm được",
      points: [
        "Văn thư, quản trị và những người soạn văn bản lập, sửa, đóng hồ sơ.",
        "Ai đăng nhập cũng xem được hồ sơ có những văn bản đã ban hành nào; văn bản đến chỉ người có quyền mới đọc được.",
      ],
    },
  ],
  see: ["so-van-ban", "ban-da-ky", "nhieu-van-ban"],
};
