import type { HelpTopic } from "../help-topic";

export const reminding: HelpTopic = {
  slug: "nhac-bao-cao",
  title: "Nhắc nơi chưa gửi báo cáo",
  summary: "Cổng tự nhắc, và soạn sẵn lời nhắc, ảnh để gửi vào nhóm Zalo.",
  parts: [
    {
      heading: "Cổng tự nhắc khi nào",
      points: [
        "Trước ngày cuối 5 ngày, trước 2 ngày và đúng ngày cuối, tính theo ngày trên lịch. Mỗi lần nhắc một lượt, nơi đã gửi thì thôi.",
        "Báo cáo tuần của đợt cao điểm: trước 2 ngày và ngày cuối. Báo cáo ngày: trong ngày.",
        "Người báo cáo nhận thông báo trong cổng; Phòng Văn hóa - Xã hội nhận danh sách còn thiếu, thêm một lần khi vừa quá hạn.",
        "Nơi được gia hạn thì tính theo hạn riêng của nơi đó.",
      ],
    },
    {
      heading: "Gửi lời nhắc vào Zalo",
      steps: [
        "Vào Nhắc báo cáo. Cổng mở sẵn kỳ và lúc nhắc hợp với hôm nay; chọn kỳ khác nếu cần.",
        "Bấm Sao chép lời nhắc rồi dán vào nhóm. Lời nhắc chỉ nêu tên nơi chưa gửi.",
        "Muốn gửi ảnh: bấm Tải ảnh ở cỡ vuông hoặc dọc.",
      ],
      mind: "Lời nhắc và ảnh không có số điện thoại và không có tên người, chỉ có tên bản, cơ quan.",
    },
  ],
  see: ["lich-bao-cao", "thong-bao"],
};
