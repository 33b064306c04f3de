import type { HelpTopic } from "../help-topic";

export const contacts: HelpTopic = {
  slug: "danh-ba",
  title: "Danh bạ, gửi Zalo và danh sách ký tên",
  summary: "Lấy số điện thoại của một tổ chức hay một bản, sao chép cho Zalo, in danh sách ký tên hoặc chi trả.",
  parts: [
    {
      heading: "Danh bạ của một tổ chức",
      steps: [
        "Mở Ban Chỉ đạo, Tổ, Ban hay Group cần lấy, chọn ngày.",
        "Bấm Danh bạ, gửi Zalo.",
        "Bấm Sao chép cho Zalo rồi dán vào nhóm, chọn một bản in, hoặc bấm Xuất Excel.",
      ],
      mind: "Chỉ người được xem số điện thoại mới thấy đủ số; người khác thấy số đã che. Mỗi lần lấy danh bạ được ghi vào nhật ký.",
    },
    {
      heading: "Danh bạ của một bản",
      text: [
        "Mở bản ở mục Bản: trang nêu người phụ trách và Tổ công nghệ số cộng đồng của bản hôm nay. Bấm Sao chép cho Zalo để mở danh bạ: sao chép cả danh sách hoặc xuất Excel.",
      ],
    },
    {
      heading: "Tên nhóm Zalo",
      points: [
        "Tên nhóm lập theo mẫu của xã: tên xã, tên tỉnh, đơn vị hỗ trợ; nhóm của một Tổ ở bản có thêm tên bản.",
        "Mẫu sửa ở Quản trị, mục Thông tin xã. Mẫu có tên tỉnh là đề xuất sau khi bỏ cấp huyện.",
      ],
    },
    {
      heading: "Danh sách ký tên, danh sách chi trả",
      text: ["Hai bản in này có cột để ký, không có số điện thoại. Vị trí chưa có người không in ra."],
    },
  ],
  see: ["xem-theo-ngay", "phu-trach-ban"],
};
