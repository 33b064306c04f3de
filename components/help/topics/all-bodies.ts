import type { HelpTopic } from "../help-topic";

export const allBodies: HelpTopic = {
  slug: "to-chuc-bo-may",
  title: "Ban, Tổ, nhóm: lập mới, phân công, xem theo ngày",
  summary: "Tổ giúp việc, nhóm công tác, Tổ công nghệ số cộng đồng, Ban Truyền thông, Group: mỗi tổ chức một trang.",
  parts: [
    {
      heading: "Lập một tổ chức",
      steps: [
        "Vào Tổ chức bộ máy, bấm Lập mới, chọn loại, đặt tên rồi bấm Lập.",
        "Ở trang của tổ chức, lấy các vị trí thường có hoặc thêm từng thành viên vào danh sách dự kiến.",
        "Hết chỗ phải sửa thì bấm Soạn quyết định. Ban hành hoặc ghi nhận quyết định thì danh sách mới có hiệu lực.",
      ],
      mind: "Lập nhầm mà chưa có danh sách, quyết định nào thì bỏ được ở thẻ Thông tin chung.",
    },
    {
      heading: "Ai giữ một vị trí",
      points: [
        "Một người: chọn trong danh sách cán bộ.",
        "Người đang giữ một chức vụ: ghi tên chức vụ, như Trưởng Công an xã. Ai giữ chức vụ ấy vào ngày nào thì tham gia vào ngày đó, không phải sửa lại danh sách.",
        "Để trống: vị trí đã có trong quyết định, ghi là Khuyết, bổ sung người sau.",
      ],
    },
    {
      heading: "Nhiệm vụ, lĩnh vực, bản phụ trách",
      points: [
        "Nhiệm vụ tự ghi, hoặc lấy từ thư viện nhiệm vụ rồi sửa lại.",
        "Đánh dấu bản phụ trách; bản nào người khác phụ trách chính thì đánh dấu thêm “chỉ phối hợp”.",
        "Thành viên Tổ có thể đánh dấu Đại sứ số, Đoàn Thanh niên: dùng để xét Tổ đủ điều kiện chưa.",
      ],
    },
    {
      heading: "Xem vào ngày bất kỳ",
      text: [
        "Mỗi trang có ô Xem vào ngày. Người đã thôi nằm ở mục Đã thôi, kèm thời gian và văn bản. Muốn biết khi đó đã ghi gì, mở “Xem theo hiểu biết vào ngày khác”.",
      ],
    },
  ],
  see: ["ban-chi-dao", "kien-toan", "xem-theo-ngay", "soan-quyet-dinh"],
};
