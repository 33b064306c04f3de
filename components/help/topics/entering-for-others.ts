import type { HelpTopic } from "../help-topic";

export const enteringForOthers: HelpTopic = {
  slug: "nhap-so-lieu-ho",
  title: "Nhập số liệu hộ các bản",
  summary: "Nhập hộ qua điện thoại, nhập từ Excel, in phiếu thu thập, nhận báo cáo gửi tay.",
  parts: [
    {
      heading: "Nhập hộ một bản",
      text: [
        "Ở Báo cáo, bấm Nhập hộ cạnh tên bản. Ghi ai cung cấp số liệu và cách nhận; tên này được lưu và hiện cùng báo cáo.",
      ],
    },
    {
      heading: "Nhập từ Excel",
      steps: [
        "Ở Báo cáo, bấm Nhập từ Excel. Tải Bảng mẫu của kỳ: có sẵn tên bản, mã chỉ tiêu, mẫu số đã biết; trang Kỳ trước để đối chiếu.",
        "Điền xong, chọn tệp hoặc dán cả bảng (có dòng tên cột), chọn kỳ, ghi ai đưa số liệu rồi bấm Đọc và kiểm tra.",
        "Xem từng dòng sẽ làm gì. Dòng Cần xem nói rõ ô nào sai; tên bản không khớp thì chọn bản ngay tại dòng.",
        "Bấm Ghi. Bản đủ ô thì báo cáo được gửi, còn thiếu ô thì lưu nháp. Bản đã gửi hoặc đã duyệt thì để nguyên.",
      ],
      mind: "Tất cả cùng được ghi hoặc không ghi gì. Ghi xong còn hoàn tác được khi chưa báo cáo nào được duyệt.",
    },
    {
      heading: "Cổng đọc ô thế nào",
      points: [
        "Tỷ lệ: tử số và mẫu số ở hai cột, hoặc chung một ô như 120/200. Không ghi phần trăm.",
        "Không có số liệu: gõ dấu –. Để trống là chưa biết, số đã lưu nháp thì giữ lại.",
        "Có hay chưa: ghi Có, x hoặc Chưa.",
        "Tử số lớn hơn mẫu số: sửa số, hoặc thêm một cột như “XHS-02 lý do” và ghi lý do.",
      ],
    },
    {
      heading: "Phiếu thu thập in sẵn",
      points: [
        "Bấm In phiếu cho các bản: mỗi bản một tờ A4, có hoặc không có số lần trước, có chỗ ký.",
        "Mã QR trên phiếu mở đúng báo cáo của bản, kỳ ấy trên điện thoại của trưởng bản. Thu phiếu về thì nhập hộ.",
      ],
    },
    {
      heading: "Nhận báo cáo gửi tay",
      steps: [
        "Bản lâu không có mạng gửi tệp hoặc đoạn chữ từ trang báo cáo trên điện thoại. Bấm Nhận báo cáo gửi tay, chọn tệp hoặc dán đoạn chữ.",
        "Xem của bản nào, kỳ nào, từng số và báo cáo đang có của kỳ ấy ở cột bên cạnh.",
        "Ghi ai đưa, bấm Nhận báo cáo này. Ảnh trong tệp được kèm theo.",
      ],
      mind: "Đọc hai lần, hoặc máy có mạng rồi tự gửi nữa, vẫn là một báo cáo. Đoạn chữ bị mất hay bị sửa thì cổng không nhận và nói rõ.",
    },
  ],
  see: ["duyet-bao-cao", "gui-bao-cao", "so-nen"],
};
