import type { HelpTopic } from "../help-topic";

export const drafting: HelpTopic = {
  slug: "soan-quyet-dinh",
  title: "Soạn Quyết định thành lập Ban chỉ đạo",
  summary: "Từ danh sách dự kiến, soạn Quyết định kèm phụ lục phân công nhiệm vụ bằng một lần bấm.",
  parts: [
    {
      heading: "Các bước soạn",
      steps: [
        "Vào Ban chỉ đạo, mở danh sách dự kiến, bấm Soạn Quyết định.",
        "Chọn căn cứ pháp lý. Cổng chỉ đưa ra căn cứ còn hiệu lực vào ngày của văn bản.",
        "Xem và sửa từng Điều. Bản xem trước nằm bên cạnh thay đổi theo.",
        "Kiểm tra nơi nhận.",
        "Chọn người ký. Cổng tự ghi đúng quyền hạn: Chủ tịch ký thay mặt Ủy ban nhân dân (TM.), Phó Chủ tịch ký thay Chủ tịch (KT.).",
        "Sửa hết các lỗi nêu trong khung Kiểm thể thức.",
      ],
    },
    {
      heading: "Dự thảo được giữ thế nào",
      points: [
        "Dự thảo tự lưu trong khi soạn; xem dòng “Đã lưu lúc…” ở đầu trang.",
        "Khi chưa ban hành, văn bản mang chữ “DỰ THẢO”.",
        "Số và ngày để trống đúng khoảng cách, đủ chỗ ghi tay sau khi ký.",
      ],
    },
    {
      heading: "Muốn sửa tên, nhiệm vụ trong phụ lục",
      text: [
        "Sửa ở danh sách dự kiến, không sửa trong văn bản. Như vậy tên và nhiệm vụ ở Điều 1, ở phụ lục và ở danh sách luôn giống nhau.",
      ],
    },
  ],
  see: ["kiem-the-thuc", "ban-hanh", "ban-chi-dao"],
};
