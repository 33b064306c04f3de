import type { HelpTopic } from "../help-topic";

export const teamLists: HelpTopic = {
  slug: "nhap-danh-sach-cac-to",
  title: "Nhập danh sách các Tổ công nghệ số cộng đồng",
  summary: "Một tệp Excel, Word hoặc các dòng dán vào cho tất cả các Tổ; xem trước, sửa chỗ sai rồi ghi một lần.",
  parts: [
    {
      heading: "Danh sách viết thế nào cũng đọc được",
      points: [
        "Mỗi người một dòng. Tên bản ghi ở từng dòng, ghi một lần cho nhiều dòng (kể cả ô gộp), hoặc ở dòng đầu của mỗi Tổ như “Bản Nà Khằm”, “I. Tổ CNSCĐ bản Hô Be”, “2. Bản Nà Đon (5 người)”.",
        "Tổ trưởng, Tổ phó, cộng tác viên, đại sứ số có thể ở cột riêng, trong cột chức vụ hoặc cột ghi chú.",
        "Tệp Excel .xlsx (mỗi bản một trang tính cũng được), tệp Word .docx, hoặc các dòng như “1. Bà Vàng Thị Mẩy – Bí thư Chi đoàn – Tổ phó”.",
        "Số người danh sách tự ghi (“5 người”, “Tổng số: 105 người”) được so với số đọc được; lệch thì cổng nói rõ.",
      ],
    },
    {
      heading: "Các bước",
      steps: [
        "Vào Tổ công nghệ số, bấm Nhập danh sách. Chọn tệp hoặc dán danh sách.",
        "Bản nào cổng chưa biết tên: chọn bản đã có, đặt tên cho bản còn để số, thêm mới, hoặc bỏ qua Tổ đó.",
        "Người trùng tên: chọn có phải người đã có không. Cán bộ xã ở nhiều Tổ chỉ là một người.",
        "Sửa các chỗ cổng nói phải sửa: hai Tổ trưởng, thiếu tên, bản đã thôi…",
        "Bấm Ghi danh sách. Mỗi Tổ có một danh sách dự kiến; Tổ nào chưa có thì được thêm.",
      ],
      mind: "Ghi tất cả hoặc không ghi gì. Danh sách dự kiến chỉ có hiệu lực khi có quyết định.",
    },
    {
      heading: "Nhập nhầm",
      text: [
        "Mở lần nhập đó, bấm Hoàn tác: các hàng cũ trở lại như trước; Tổ, người, tên bản do lần nhập thêm vào được bỏ nếu chưa dùng vào việc khác.",
      ],
    },
    {
      heading: "Danh sách bản",
      text: [
        "Ở trang Bản, bấm Nhập từ tệp để đặt tên một lần cho các bản còn để số: dòng số 7 của danh sách đặt tên cho bản số 7. Bấm Xuất Excel để lấy danh sách bản ra.",
      ],
    },
  ],
  see: ["nhap-danh-sach", "khi-gap-loi"],
};
