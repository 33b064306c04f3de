import type { HelpTopic } from "../help-topic";

export const ownTemplates: HelpTopic = {
  slug: "mau-cua-xa",
  title: "Mẫu của xã: giữ lời văn riêng, lập mẫu từ tệp Word",
  summary: "Lưu lời văn của một dự thảo, hoặc của một tệp Word, thành mẫu; lần sau soạn từ mẫu vẫn đúng thể thức.",
  parts: [
    {
      heading: "Lưu một dự thảo làm mẫu",
      steps: [
        "Mở dự thảo đã viết xong, kéo xuống cuối trang, bấm Lưu làm mẫu của xã.",
        "Đặt tên mẫu, hoặc chọn lưu thành bản mới của mẫu đang có. Ghi chú bản này đổi gì.",
        "Xem phần “Không giữ trong mẫu”: số, ngày, người ký, kỳ báo cáo lấy của ngày soạn; căn cứ lấy theo sổ căn cứ.",
        "Bấm Lưu mẫu. Dự thảo giữ nguyên.",
      ],
    },
    {
      heading: "Soạn từ mẫu",
      steps: [
        "Ở trang Soạn văn bản, hoặc chỗ soạn quyết định từ danh sách dự kiến, chọn mẫu ở ô Lời văn rồi bấm Soạn.",
        "Ô này chọn sẵn mẫu dùng lần trước. Chọn Mẫu của cổng để dùng lời văn có sẵn.",
        "Chỉ cần một đoạn: trong dự thảo, cuối phần Nội dung, bấm Chèn đoạn từ mẫu của xã.",
      ],
      mind: "Căn cứ đã hết hiệu lực không được đưa vào dự thảo; cổng báo ngay khi soạn.",
    },
    {
      heading: "Lập mẫu từ tệp Word",
      steps: [
        "Mở Văn bản, Mẫu của xã, bấm Lập mẫu từ tệp Word. Tải tệp làm thử để xem cách viết.",
        "Trong tệp Word của xã, chỗ thay đổi viết {{…}} theo bảng, như {{số bản}}, {{tháng báo cáo}}, {{nơi nhận}}.",
        "Chọn loại văn bản, chọn tệp .docx, bấm Đọc tệp. Xem cổng đọc được gì; chỗ điền lạ thành dấu “…”.",
        "Đặt tên, bấm Giữ làm mẫu.",
      ],
      points: [
        "Phần đầu, số, ngày, tên loại, khối ký của tệp không giữ: thể thức tự ghi.",
        "Lệnh lặp, điều kiện ({#…}, {%…%}) không dùng được; danh sách thì viết {{danh sách các tổ}}.",
        "Số do Word tự đánh không nằm trong chữ: nên gõ số trước khi tải lên, hoặc sửa lại trong dự thảo.",
      ],
    },
    {
      heading: "Các bản của mẫu",
      points: [
        "Mỗi lần lưu là một bản mới: ai lưu, lúc nào, ghi chú gì. Bản cũ xem lại và so sánh được.",
        "Dùng bản này: lấy lời văn bản cũ thành bản mới nhất. Thôi dùng: mẫu không hiện khi soạn, dùng lại được.",
        "Văn bản ban hành ghi tên mẫu và số bản đã dùng; mẫu đổi sau không đổi văn bản đó.",
        "Quản trị, Phòng Văn hóa - Xã hội, văn thư lưu mẫu; ai soạn được văn bản thì dùng được mẫu.",
      ],
    },
  ],
  see: ["soan-van-ban", "soan-quyet-dinh", "ban-hanh"],
};
