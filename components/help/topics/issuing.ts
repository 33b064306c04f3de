import type { HelpTopic } from "../help-topic";

export const issuing: HelpTopic = {
  slug: "ban-hanh",
  title: "In, ký, cấp số và ban hành",
  summary: "In bản trình ký, ghi số và ngày, ban hành để danh sách có hiệu lực.",
  parts: [
    {
      heading: "In và trình ký",
      steps: [
        "Mở dự thảo, bấm Tải PDF để in. Cần sửa trong Word thì bấm Tải Word; nội dung hai tệp giống nhau.",
        "Khi in, chọn khổ A4 và tỷ lệ 100% (không chọn “Vừa trang”), để giữ đúng lề.",
        "Trình người có thẩm quyền ký.",
      ],
      mind: "Nếu đã sửa trong tệp Word thì phải sửa lại đúng như vậy trong cổng trước khi ban hành: bản lưu trong cổng phải giống bản đã ký.",
    },
    {
      heading: "Cấp số và ban hành",
      steps: [
        "Văn thư mở văn bản, bấm Ban hành.",
        "Nhập số và ngày đã ghi trên bản giấy, hoặc để cổng lấy số tiếp theo.",
        "Còn chỗ để trống (dấu “…”) thì chưa ban hành được: cổng kể ra từng chỗ, điền hoặc bỏ đi.",
        "Đọc lại câu tóm tắt: số, ngày, số người, ngày có hiệu lực. Bấm Ban hành lần nữa để xác nhận.",
      ],
      mind: "Văn bản đã ban hành không sửa được nữa. Muốn thay đổi thì ban hành văn bản mới để sửa đổi, thay thế hoặc bãi bỏ.",
    },
    {
      heading: "Sau khi ban hành",
      points: [
        "Danh sách của từng tổ chức có hiệu lực từ ngày ghi trong Quyết định; “kể từ ngày ký” là ngày của văn bản.",
        "Nội dung và dữ liệu được khóa cùng mã kiểm tra. Sai khác dù một ký tự cũng phát hiện được.",
        "Người được giao có thể thu hồi việc ban hành khi có lý do. Danh sách trở lại như trước và số đã cấp được giữ trong sổ, không cấp cho văn bản khác.",
      ],
    },
    {
      heading: "Đã có Quyết định giấy từ trước",
      text: [
        "Chọn Ghi Quyết định đã có, nhập số, ngày và tải bản quét lên. Danh sách có hiệu lực ngay từ ngày ghi trong Quyết định đó, không cần soạn lại.",
      ],
    },
  ],
  see: ["soan-quyet-dinh", "xem-theo-ngay"],
};
