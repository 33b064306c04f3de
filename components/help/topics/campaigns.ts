import type { HelpTopic } from "../help-topic";

export const campaigns: HelpTopic = {
  slug: "dot-cao-diem",
  title: "Mở đợt báo cáo cao điểm",
  summary: "Báo cáo hằng ngày hoặc hằng tuần trong một thời gian ngắn, có giờ chốt.",
  parts: [
    {
      heading: "Mở đợt",
      steps: [
        "Vào Lịch báo cáo, mục Đợt cao điểm, bấm Mở đợt.",
        "Nhập tên, ngày đầu, ngày cuối; chọn hằng ngày hoặc hằng tuần và giờ chốt.",
        "Chọn chỉ tiêu phải báo cáo và bản tham gia. Không chọn bản nào nghĩa là tất cả.",
      ],
      mind: "Tuần tính từ ngày đầu của đợt; tuần cuối có thể ngắn hơn. Gửi đúng phút chốt vẫn là đúng hạn.",
    },
    {
      heading: "Theo dõi và kết thúc",
      points: [
        "Trang của đợt có bảng bản và kỳ: đủ, trễ, thiếu. Bấm vào ô để mở báo cáo; bấm vào ngày để lấy lời nhắc của kỳ đó.",
        "Chưa có báo cáo nào thì sửa được; đã có thì chỉ kết thúc sớm được. Các kỳ chưa đến hạn lúc kết thúc không phải gửi nữa.",
        "Số liệu của đợt không cộng vào số liệu tháng.",
      ],
    },
  ],
  see: ["lich-bao-cao", "nhac-bao-cao"],
};
