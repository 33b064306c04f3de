import type { HelpTopic } from "../help-topic";

export const reportCalendar: HelpTopic = {
  slug: "lich-bao-cao",
  title: "Đặt lịch báo cáo, ngày nghỉ, gia hạn",
  summary: "Mỗi kỳ tính từ ngày nào đến ngày nào, gửi trước ngày nào, và ai được thêm ngày.",
  parts: [
    {
      heading: "Đổi lịch báo cáo tháng",
      steps: [
        "Vào Lịch báo cáo, bấm Đổi lịch.",
        "Chọn áp dụng từ kỳ nào, kỳ bắt đầu từ ngày mấy, hạn gửi ngày mấy, của chính tháng đó hay tháng sau.",
        "Bấm Xem kết quả: cổng nói rõ từng kỳ tính từ ngày nào, ngày cuối cùng được gửi là thứ mấy.",
        "Đúng ý thì bấm Lưu lịch.",
      ],
      mind: "“Trước ngày 20” nghĩa là ngày cuối được gửi là ngày 19. Kỳ đã qua hạn hoặc đã có báo cáo giữ lịch cũ. Ở tháng chuyển lịch, kỳ mới bắt đầu liền sau ngày cuối của kỳ cũ nên có thể dài hoặc ngắn hơn thường lệ, không ngày nào bị bỏ sót hay tính hai lần.",
    },
    {
      heading: "Bảng ngày nghỉ",
      points: [
        "Chỉ ghi ngày lễ, Tết và ngày làm bù; thứ Bảy, Chủ nhật đã là ngày nghỉ.",
        "Ngày mới thêm đều ghi “Cần xác nhận” cho đến khi có người đối chiếu thông báo của cấp trên rồi bấm Xác nhận.",
        "Lập ngày nghỉ cố định: cổng ghi các ngày 01/01, 30/4, 01/5, 02/9, 24/11 và ngày nghỉ bù của năm đó. Tết, Giỗ Tổ và ngày liền kề 02/9 mỗi năm một khác nên phải thêm tay.",
        "Có thể dán cả danh sách, mỗi dòng một ngày hoặc một khoảng ngày.",
      ],
    },
    {
      heading: "Gia hạn cho một vài nơi",
      steps: ["Vào Lịch báo cáo, mục Gia hạn; chọn kỳ.", "Chọn bản hoặc cơ quan, ngày cuối được gửi, và nêu lý do."],
      mind: "Gửi trong thời gian được gia hạn là đúng hạn. Gia hạn lại thì lần sau thay lần trước; thu hồi thì trở về hạn chung.",
    },
  ],
  see: ["nhac-bao-cao", "dot-cao-diem"],
};
