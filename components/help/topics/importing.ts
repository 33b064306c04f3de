import type { HelpTopic } from "../help-topic";

export const importing: HelpTopic = {
  slug: "nhap-danh-sach",
  title: "Nhập danh sách Ban chỉ đạo từ Excel, Word",
  summary: "Đưa tệp Excel đang có vào cổng, ghép cột, sửa lỗi từng dòng rồi mới ghi.",
  parts: [
    {
      heading: "Chuẩn bị tệp",
      points: [
        "Dùng tệp Excel .xlsx hoặc Word .docx. Tệp .xls, .doc cũ: mở ra, chọn Lưu dưới dạng mới.",
        "Mỗi người một dòng. Tên cột để nguyên như đang dùng: “Họ và tên”, “Chức vụ”, “Nhiệm vụ”, “Bản phụ trách”…",
        "Không cần bỏ cột STT, chữ “Ông”, “Bà” trước tên hay dòng “Tổng cộng” ở cuối.",
        "Tệp có mật khẩu, có macro hoặc liên kết tới tệp khác sẽ không được nhận.",
      ],
    },
    {
      heading: "Các bước nhập",
      steps: [
        "Vào Ban chỉ đạo, bấm Nhập từ Excel. Chọn tệp, hoặc dán các dòng đã sao chép từ bảng.",
        "Kiểm tra cột nào của tệp ứng với mục nào. Cổng đã đoán sẵn, chọn lại chỗ chưa đúng.",
        "Xem bản đọc thử: mỗi dòng hiện cổng hiểu thế nào và chỗ nào cần sửa. Sửa ngay tại dòng đó.",
        "Người đã có trong cổng thì chọn “Là người này” để không tạo thêm một người trùng.",
        "Khi không còn lỗi, bấm Ghi danh sách.",
      ],
      mind: "Chưa bấm Ghi thì chưa có gì thay đổi. Khi ghi, tất cả các dòng cùng được ghi; nếu còn một dòng lỗi thì không dòng nào được ghi.",
    },
    {
      heading: "Số người ghi trong tệp không khớp",
      text: [
        "Nếu dòng cuối của tệp ghi “Danh sách gồm 25 người” mà chỉ đọc được 24, cổng sẽ báo cả hai con số. Xem lại tệp gốc: có thể một dòng bị bỏ trống tên hoặc hai người nằm chung một ô.",
      ],
    },
    {
      heading: "Nhập nhầm",
      text: [
        "Mở lần nhập đó và bấm Hoàn tác. Danh sách trở lại như trước khi nhập, trừ những chỗ đã có văn bản ban hành.",
      ],
    },
  ],
  see: ["ban-chi-dao", "can-bo-ban-don-vi", "khi-gap-loi"],
};
