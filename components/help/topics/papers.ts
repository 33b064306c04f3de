import type { HelpTopic } from "../help-topic";

export const papers: HelpTopic = {
  slug: "soan-van-ban",
  title: "Soạn công văn, tờ trình, báo cáo và các loại văn bản khác",
  summary: "Chọn loại, bấm Soạn: cổng dựng sẵn dàn bài đúng thể thức, người soạn điền phần còn để trống.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Mở Văn bản, bấm Soạn văn bản. Chọn cơ quan ban hành nếu khác cơ quan thường dùng.",
        "Quyết định phân công, Quy chế, giao Trưởng Group: bấm được ngay ở trang Ban chỉ đạo, trang Group.",
        "Bấm Soạn ở loại cần viết. Dự thảo có sẵn phần đầu, ký hiệu, các mục, nơi nhận, người ký của hôm nay.",
        "Điền những chỗ có dấu “…”; bỏ đoạn không dùng, thêm đoạn, bảng, phụ lục khi cần. Cổng tự lưu.",
        "Xem Kiểm lỗi: hết lỗi thì in bản trình ký, hoặc bấm Cấp số, ban hành.",
      ],
    },
    {
      heading: "Soạn mà không hỏng thể thức",
      points: [
        "Số I, 1, a), Điều, Chương, Phụ lục tự chạy theo thứ tự; điểm theo thứ tự a, b, c, d, đ.",
        "Viết «Mục II», «Điều 3», «khoản 2 Mục I» hay «Phụ lục I» để dẫn đến chỗ đó: đổi chỗ thì số tự đổi theo.",
        "Số bản, số Tổ, số thành viên viết trong « » là số tự đếm; bảng các Tổ tự lấy theo danh sách có hiệu lực.",
        "Đổi cơ quan ban hành hoặc đơn vị soạn thảo thì ký hiệu, phần đầu và khối ký đổi theo.",
        "Dán nhiều dòng từ Word thì mỗi dòng thành một đoạn, số và gạch đầu dòng tự nhận; dán bảng thì thành bảng.",
        "Chữ gõ bằng phông cũ (.VnTime, VNI) được chuyển sang Unicode khi dán hoặc khi rời ô; có dòng báo và lấy lại được.",
        "Phụ lục làm riêng một tệp: chọn loại Phụ lục, ghi đủ số, ngày của văn bản mà phụ lục đi kèm.",
        "Bấm Hoàn tác để lấy lại bước vừa làm. Hai người cùng sửa thì cổng báo và gộp theo từng đoạn.",
      ],
    },
    {
      heading: "Cơ quan ban hành",
      points: [
        "Ban Chỉ đạo có phần đầu, sổ và ký hiệu riêng (như TB-BCĐ); người ký là Trưởng ban, trên họ tên ghi chức vụ ở Ủy ban nhân dân xã.",
        "Phòng ban hành thì người ký là Trưởng phòng, Phó Trưởng phòng đang giữ chức vụ, ghi ở trang Cán bộ.",
      ],
      mind: "Văn bản của Đảng theo thể thức khác (Hướng dẫn số 05-HD/VPTW), không soạn ở cổng này.",
    },
  ],
  see: ["soan-quyet-dinh", "kiem-the-thuc", "ban-hanh"],
};
