import type { HelpTopic } from "../help-topic";

export const comparing: HelpTopic = {
  slug: "so-sanh",
  title: "So sánh hai bản, lấy lại bản cũ",
  summary: "Xem một dự thảo đã sửa những gì, khác gì bản đã ban hành hay văn bản năm trước.",
  parts: [
    {
      heading: "So sánh",
      steps: [
        "Mở dự thảo hoặc văn bản đã ban hành, bấm So sánh ở cuối trang.",
        "Chọn bản trước, bản sau rồi bấm So sánh hai bản; hoặc chọn một văn bản cùng loại, như quyết định năm trước.",
        "Đọc phần Tóm tắt: sửa mấy điều, thêm mấy khoản, thêm bớt ai. Bên dưới là từng chỗ khác, cũ và mới cạnh nhau.",
      ],
      points: [
        "Chữ gạch ngang là chữ đã bỏ, chữ gạch chân là chữ thêm vào.",
        "Điều được chuyển chỗ thì ghi Chuyển chỗ; chỉ đánh lại số thì không tính là thay đổi.",
        "Người và dòng bảng được so theo tên, không theo số thứ tự.",
      ],
      mind: "Danh sách trong dự thảo cũ được lấy theo dữ liệu hôm nay, nên hai bản dự thảo chỉ khác nhau ở lời văn.",
    },
    {
      heading: "Lấy lại bản cũ",
      steps: [
        "Ở trang dự thảo, mở Các lần sửa: ai sửa, lúc nào, sửa phần nào.",
        "Bấm So với bản hiện nay để xem khác gì.",
        "Bấm Lấy lại bản này. Bản đang có không mất: nó vẫn ở trong danh sách, lấy lại được như vậy.",
      ],
    },
  ],
  see: ["soan-van-ban", "sua-bang-word"],
};
