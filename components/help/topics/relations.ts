import type { HelpTopic } from "../help-topic";

export const relations: HelpTopic = {
  slug: "quan-he-van-ban",
  title: "Thay thế, sửa đổi, bãi bỏ, đính chính; văn bản nào đang có hiệu lực",
  summary: "Ghi văn bản này tác động đến văn bản nào, xem văn bản còn hiệu lực vào một ngày, đọc Quy chế đã hợp nhất.",
  parts: [
    {
      heading: "Bắt đầu từ văn bản đã ban hành",
      steps: [
        "Mở văn bản, xuống phần “Quan hệ với văn bản khác”.",
        "Bấm “Thay thế” để soạn văn bản mới cùng loại từ nội dung cũ; “Sửa đổi” để sửa từng điều hoặc kiện toàn; “Bãi bỏ” để soạn quyết định bãi bỏ.",
        "Bấm “Đính chính” chỉ khi sai thể thức, kỹ thuật trình bày. Sai nội dung thì phải sửa đổi hoặc thay thế bằng văn bản cùng hình thức (Nghị định 30/2020/NĐ-CP, Điều 18).",
        "Dự thảo mở ra đã có sẵn quan hệ và căn cứ. Có câu “Quyết định này thay thế …” để chèn bằng một lần bấm.",
      ],
    },
    {
      heading: "Tự ghi trong dự thảo",
      points: [
        "Ở cuối trang dự thảo, bấm “Chọn văn bản chịu tác động”, tìm theo số hoặc chữ, chọn thay thế, sửa đổi, bãi bỏ hay đính chính; chỉ một phần thì ghi rõ, như “Điều 3”.",
        "Tác động tính từ ngày văn bản mới có hiệu lực. Ngày trước đó, văn bản cũ vẫn còn hiệu lực.",
        "Quyết định thành lập, kiện toàn: cổng tự ghi thay thế hoặc sửa đổi quyết định mà tổ chức đang theo.",
        "Văn bản đã ban hành: văn thư ghi thêm hoặc bỏ quan hệ, phải nêu lý do.",
        "Thu hồi văn bản mới thì văn bản cũ trở lại như trước.",
      ],
    },
    {
      heading: "Xem hiệu lực và đi theo quan hệ",
      points: [
        "Đầu trang mỗi văn bản nói rõ: còn hiệu lực, đã bị thay thế hay bãi bỏ, bởi văn bản nào, từ ngày nào.",
        "Trang Văn bản: nhập ngày ở ô “Đang có hiệu lực ngày” để chỉ xem văn bản còn hiệu lực vào ngày đó.",
        "“Xem sơ đồ quan hệ” vẽ các văn bản liên quan; bấm vào ô để mở. Dưới sơ đồ có cùng nội dung dạng danh sách.",
      ],
    },
    {
      heading: "Quy chế sau khi sửa đổi",
      points: [
        "“Bản hợp nhất theo ngày” ghép lời văn gốc với các quyết định sửa đổi đã có hiệu lực đến ngày chọn; mỗi điều đã sửa có số [1], [2] dẫn đến ghi chú cuối trang.",
        "Bản hợp nhất chỉ để tra cứu, không thay bản gốc. Sửa đổi bằng văn bản giấy ngoài cổng thì chưa ghép được, cổng nêu ở ghi chú.",
      ],
    },
  ],
  see: ["ban-hanh", "kien-toan", "soan-van-ban"],
};
