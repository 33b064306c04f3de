import type { HelpTopic } from "../help-topic";

export const requests: HelpTopic = {
  slug: "de-nghi-tham-gia",
  title: "Đề nghị tham gia hoặc xin thôi tham gia Tổ",
  summary: "Lập đề nghị, Tổ trưởng giới thiệu, Chủ tịch đồng ý, rồi đưa vào danh sách dự kiến để ra quyết định.",
  parts: [
    {
      heading: "Lập đề nghị",
      steps: [
        "Vào Đề nghị tham gia, bấm Lập đề nghị. Chọn Tham gia hoặc Xin thôi.",
        "Điền họ tên, số điện thoại và lý do. Chỉ họ tên, xưng hô, tổ chức và lý do là bắt buộc.",
        "Nếu bạn là Tổ trưởng, để nguyên dấu ở ô Tôi giới thiệu luôn để khỏi phải giới thiệu lần nữa.",
      ],
    },
    {
      heading: "Các bước của một đề nghị",
      points: [
        "Chờ giới thiệu: Tổ trưởng giới thiệu. Văn phòng ghi thay được, phải ghi ai giới thiệu và ngày nào.",
        "Chờ Chủ tịch đồng ý: lãnh đạo đồng ý.",
        "Chờ quyết định: trang Danh sách dự kiến của Tổ có ô đề nghị đã được đồng ý, bấm Đưa vào danh sách dự kiến.",
        "Đã xong: quyết định có hiệu lực. Nếu quyết định bị thu hồi, đề nghị trở lại chờ quyết định.",
      ],
    },
    {
      heading: "Trả lại và rút",
      points: [
        "Ở mỗi bước có thể trả lại kèm lý do. Người lập sửa rồi gửi lại, đề nghị đi từ đầu.",
        "Người lập hoặc người được nêu trong đề nghị rút được khi chưa có quyết định.",
      ],
    },
    {
      heading: "Ai nên được giới thiệu",
      text: [
        "Người sinh sống hoặc công tác trên địa bàn, nhiệt tình với cộng đồng, có kỹ năng nền tảng số, có khả năng tuyên truyền, hướng dẫn (hướng dẫn thành lập Tổ của cấp trên, năm 2022).",
      ],
    },
  ],
  see: ["thong-bao", "ban-chi-dao"],
};
