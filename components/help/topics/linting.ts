import type { HelpTopic } from "../help-topic";

export const linting: HelpTopic = {
  slug: "kiem-the-thuc",
  title: "Kiểm lỗi thể thức",
  summary: "Hiểu các nhắc nhở bên cạnh dự thảo và cách sửa từng loại.",
  parts: [
    {
      heading: "Cổng kiểm những gì",
      text: [
        "Thể thức theo Nghị định số 30/2020/NĐ-CP về công tác văn thư. Mỗi nhắc nhở nêu chỗ sai, vì sao sai và đường dẫn đến chỗ cần sửa.",
      ],
      points: ["Lỗi: phải sửa xong mới ban hành được.", "Chú ý: nên xem lại, vẫn ban hành được nếu có lý do."],
    },
    {
      heading: "Các nhắc nhở thường gặp",
      points: [
        "Thẩm quyền không khớp cơ quan ban hành: kiểm tra dòng tên cơ quan và dòng quyền hạn trên chữ ký.",
        "Căn cứ đã hết hiệu lực vào ngày văn bản: bỏ căn cứ đó và chọn văn bản thay thế.",
        "Nhắc đến phụ lục nhưng không có phụ lục: thêm phụ lục, hoặc bỏ câu nhắc đến.",
        "“Như Điều…” ở nơi nhận không trỏ đúng Điều giao trách nhiệm thi hành: sửa lại số Điều.",
        "Thiếu dòng “Lưu:” ở nơi nhận.",
        "Thành viên chưa có nhiệm vụ, nhiệm vụ chưa có người, bản chưa có người phụ trách: sửa ở danh sách dự kiến.",
      ],
    },
    {
      heading: "Sửa giúp",
      points: [
        "Lời nhắc có nút Sửa giúp thì bấm một lần là sửa xong; bên cạnh nút ghi rõ sẽ đổi chữ nào thành chữ nào.",
        "Sửa tất cả chỗ sửa được: sửa một lượt, kể như một bước. Không vừa ý thì bấm Hoàn tác.",
        "Chữ lấy từ dữ liệu (họ tên, danh sách) không có nút: sửa ở nơi giữ dữ liệu ấy.",
      ],
    },
    {
      heading: "Căn cứ pháp lý",
      text: [
        "Mục Căn cứ pháp lý giữ các văn bản thường dùng cùng thời gian hiệu lực. Căn cứ có ghi “cần đối chiếu” được lấy từ nguồn thứ cấp: hãy so với bản chính trước khi in.",
      ],
    },
  ],
  see: ["soan-quyet-dinh", "ban-hanh"],
};
