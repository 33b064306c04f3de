import type { HelpTopic } from "../help-topic";

export const hamletTeams: HelpTopic = {
  slug: "to-cong-nghe-so",
  title: "Theo dõi Tổ công nghệ số cộng đồng",
  summary: "Xem bản nào có Tổ, Tổ nào còn thiếu gì và theo quy định nào; lập Tổ và soạn quyết định cho nhiều Tổ.",
  parts: [
    {
      heading: "Xem các Tổ",
      steps: [
        "Vào Tổ công nghệ số. Mỗi hàng là một bản với Tổ của bản đó vào ngày đã chọn.",
        "Bấm một con số ở đầu trang, hoặc chọn ở các ô lọc, để chỉ xem Tổ chưa đạt, bản chưa có Tổ hay Tổ thiếu đại sứ số.",
        "Bấm tên bản để mở Tổ; Xuất Excel lấy đúng danh sách đang lọc.",
      ],
      mind: "Danh sách dự kiến chỉ hiện vào ngày hôm nay, với người được lập danh sách.",
    },
    {
      heading: "Lập Tổ và soạn quyết định",
      steps: [
        "Bấm Lập Tổ ở hàng của bản, hoặc Nhập danh sách nếu đã có tệp Excel. Trưởng bản đã biết được đề xuất làm Tổ trưởng.",
        "Điền đủ người vào danh sách dự kiến. Chỗ thiếu so với quy định được nhắc, không bị chặn.",
        "Về lại danh sách Tổ, chọn các Tổ rồi chọn soạn một quyết định cho tất cả, hay mỗi Tổ một quyết định.",
      ],
    },
    {
      heading: "Quy định thành phần",
      text: [
        "Thẻ Quy định thành phần cho biết bộ quy định đang áp dụng, từng điều theo văn bản nào và ai thành lập Tổ. Xã chọn bộ khác từ một ngày, hoặc sửa một bộ. Bộ đã áp dụng thì giữ nguyên cho những ngày đã xét: nội dung sửa thành bộ mới, áp dụng từ ngày ghi trên trang sửa. Bộ chưa áp dụng thì sửa thẳng và trở về như nguồn được.",
      ],
      points: [
        "Số thành viên không kể cộng tác viên. Quá số nhiều nhất thì lập nhóm cộng tác viên.",
        "Tổ trưởng là Trưởng bản khi chức vụ ghi Trưởng bản, Trưởng thôn… kể cả ghi kèm Bí thư chi bộ.",
        "Điều chỉ là khuyến nghị thì thiếu vẫn tính là đạt, có lời nhắc.",
      ],
    },
    {
      heading: "Mẫu Danh sách Tổ",
      text: [
        "Thẻ Mẫu Danh sách Tổ có đủ năm cột để gửi cấp trên: số thứ tự, tên Tổ, Tổ trưởng, số điện thoại, chức vụ. Số điện thoại hiện theo quyền; mỗi lần lấy danh sách có số điện thoại được ghi vào nhật ký.",
      ],
    },
  ],
  see: ["phu-trach-ban", "soan-quyet-dinh", "xem-theo-ngay"],
};
