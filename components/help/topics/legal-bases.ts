import type { HelpTopic } from "../help-topic";

export const legalBases: HelpTopic = {
  slug: "can-cu",
  title: "Căn cứ pháp lý",
  summary: "Danh mục văn bản được viện dẫn, hiệu lực theo ngày, nhập từ Excel, văn bản bị ảnh hưởng.",
  parts: [
    {
      heading: "Danh mục",
      steps: [
        "Mở Căn cứ pháp lý. Nhập ngày ở ô Xét vào ngày để biết văn bản nào còn hiệu lực vào ngày đó.",
        "Bấm tên một căn cứ để sửa: ngày hiệu lực, văn bản sửa đổi, văn bản thay thế một phần, văn bản thay thế, nguồn.",
        "Dòng Cần xác nhận là thông tin chép từ nguồn thứ hai. Xem bản gốc rồi bấm Tôi đã đối chiếu bản gốc; cổng ghi tên bạn và ngày.",
      ],
    },
    {
      heading: "Nhập nhiều căn cứ một lần",
      steps: [
        "Bấm Nhập từ Excel, tải mẫu về điền, rồi tải lên; hoặc dán các dòng như khi viện dẫn.",
        "Xem từng dòng sẽ làm gì. Văn bản trùng số với danh mục thì giữ như cũ; muốn đổi, bấm Sửa theo danh sách.",
        "Bấm Ghi vào danh mục: tất cả cùng được ghi hoặc không ghi gì. Ghi nhầm thì bấm Hoàn tác lần nhập này.",
      ],
    },
    {
      heading: "Căn cứ hết hiệu lực",
      steps: [
        "Dự thảo viện dẫn văn bản hết hiệu lực: kiểm lỗi nói văn bản nào thay thế, bấm một nút để thay ngay tại chỗ.",
        "Bấm Văn bản dựa trên căn cứ đã hết hiệu lực để xem các văn bản của xã cần rà soát, vào một ngày bất kỳ.",
      ],
      mind: "Căn cứ hết hiệu lực không tự làm văn bản của xã mất hiệu lực. Xem nội dung rồi sửa đổi hoặc thay thế nếu cần.",
    },
  ],
  see: ["noi-nhan", "kiem-the-thuc", "soan-van-ban"],
};
