import type { HelpTopic } from "../help-topic";

export const bodyDecisions: HelpTopic = {
  slug: "quyet-dinh-ve-to",
  title: "Soạn quyết định về Tổ, nhóm, Ban Truyền thông, Group",
  summary: "Một quyết định cho một tổ chức, hoặc một quyết định cho tất cả Tổ công nghệ số cộng đồng của các bản.",
  parts: [
    {
      heading: "Về một tổ chức",
      steps: [
        "Mở tổ chức đó, vào danh sách dự kiến, bấm Soạn quyết định.",
        "Điều 1 ghi tên từng người theo thứ tự của danh sách; nhiệm vụ và chế độ làm việc có sẵn lời, sửa được từng câu.",
        "Chọn cơ quan ban hành ở mục Thông tin chung: Ủy ban nhân dân hoặc Chủ tịch. Khối ký tự đổi theo.",
      ],
      mind: "Với Tổ công nghệ số cộng đồng, cơ quan ban hành lấy sẵn theo quy định thành phần đang áp dụng.",
    },
    {
      heading: "Về nhiều Tổ của các bản",
      steps: [
        "Vào Tổ công nghệ số, chọn các Tổ, rồi chọn một quyết định cho tất cả hoặc mỗi Tổ một quyết định.",
        "Nhiều Tổ thì danh sách nằm ở phụ lục, mỗi Tổ một mục; nhóm cộng tác viên ghi riêng. Số Tổ, số thành viên tự đếm.",
        "Muốn sửa một Tổ, mở mục Danh sách dự kiến của các Tổ ở đầu trang soạn.",
      ],
    },
    {
      heading: "Cần biết",
      points: [
        "Một danh sách dự kiến chỉ nằm trong một dự thảo. Tổ đang ở dự thảo khác thì được nêu tên; bỏ chọn Tổ đó, hoặc bỏ dự thảo kia.",
        "Khi kiện toàn nhiều Tổ, Tổ không có thay đổi thì không đưa vào quyết định.",
        "Vị trí để trống in theo chức vụ, kèm “bổ sung sau”. Vị trí theo chức vụ in chức vụ và người đang giữ.",
        "Ban hành thì tất cả các Tổ có hiệu lực cùng ngày; một Tổ chưa được thì không Tổ nào được ghi. Thu hồi thì tất cả trở lại như trước.",
      ],
    },
  ],
  see: ["to-cong-nghe-so", "soan-quyet-dinh", "ban-hanh"],
};
