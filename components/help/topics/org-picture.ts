import type { HelpTopic } from "../help-topic";

export const orgPicture: HelpTopic = {
  slug: "so-do-to-chuc",
  title: "Sơ đồ tổ chức vào ngày bất kỳ",
  summary: "Xem, in hoặc tải hình vẽ Ban Chỉ đạo, các Tổ, Ban Truyền thông, Group và Tổ của từng bản.",
  parts: [
    {
      heading: "Xem và in",
      steps: [
        "Vào Tổ chức bộ máy, bấm Sơ đồ tổ chức.",
        "Chọn ngày rồi bấm Xem.",
        "Bấm In, chọn khổ A4 hoặc A3, chiều ngang; hoặc tải tệp hình để đưa vào báo cáo.",
      ],
    },
    {
      heading: "Cách đọc",
      points: [
        "Khung nét liền là tổ chức đang hoạt động vào ngày đó, có người đứng đầu và số thành viên.",
        "Khung nét đứt là chỗ chưa có: chưa lập tổ chức, hoặc bản chưa có Tổ.",
        "Trên máy tính giữ Ctrl và lăn chuột để phóng to; trên điện thoại kéo ngang hình, hoặc xem dạng danh sách ở dưới.",
      ],
    },
  ],
  see: ["xem-theo-ngay"],
};
