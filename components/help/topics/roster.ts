import type { HelpTopic } from "../help-topic";

export const roster: HelpTopic = {
  slug: "ban-chi-dao",
  title: "Sửa danh sách dự kiến, phân công nhiệm vụ và bản phụ trách",
  summary: "Thêm bớt người, đổi chức danh, giao nhiệm vụ, chia bản cho từng thành viên.",
  parts: [
    {
      heading: "Danh sách dự kiến là gì",
      text: [
        "Danh sách dự kiến là danh sách đang chuẩn bị. Nó chưa thay đổi Ban chỉ đạo đang làm việc.",
        "Danh sách chỉ có hiệu lực khi Quyết định đã ban hành, hoặc khi ghi lại một Quyết định giấy đã có từ trước.",
      ],
    },
    {
      heading: "Sửa danh sách",
      steps: [
        "Vào Ban chỉ đạo, mở danh sách dự kiến.",
        "Bấm Thêm thành viên để thêm người, hoặc mở một người để sửa.",
        "Chọn chức danh trong Ban: Trưởng ban, Phó Trưởng ban hoặc Ủy viên.",
        "Ghi nhiệm vụ được giao. Một người có thể có nhiều việc, mỗi việc một dòng.",
        "Chọn các bản phụ trách. Một bản có thể có hai người; một người có thể phụ trách nhiều bản.",
        "Bấm Lưu.",
      ],
    },
    {
      heading: "Thứ tự trong danh sách",
      text: [
        "Dùng nút Lên, Xuống để sắp thứ tự. Thứ tự này dùng chung cho Điều 1, phụ lục và mọi bản in, nên chỉ cần sắp một lần.",
      ],
    },
    {
      heading: "Chỗ cần xem lại",
      points: [
        "Bản chưa có ai phụ trách.",
        "Thành viên chưa được giao nhiệm vụ, hoặc nhiệm vụ chưa giao cho ai.",
        "Thiếu Trưởng ban, hoặc số Phó Trưởng ban khác mức thường có.",
      ],
    },
    {
      heading: "Hai người cùng sửa",
      text: [
        "Nếu trong lúc mình đang sửa có người khác đã lưu, cổng cho biết ai lưu trước và khác nhau ở đâu. Những gì mình đã gõ vẫn còn để đối chiếu.",
      ],
    },
  ],
  see: ["nhap-danh-sach", "soan-quyet-dinh", "xem-theo-ngay"],
};
