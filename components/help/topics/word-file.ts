import type { HelpTopic } from "../help-topic";

export const wordFile: HelpTopic = {
  slug: "sua-bang-word",
  title: "Sửa dự thảo bằng Word rồi lấy về",
  summary: "Gửi tệp Word cho người khác góp ý, rồi chọn từng chỗ sửa để lấy vào dự thảo.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Ở trang dự thảo bấm Tải Word, sửa bằng Word hoặc LibreOffice, lưu dưới dạng .docx.",
        "Ở cuối trang dự thảo bấm Lấy bản sửa từ Word, chọn tệp, bấm So với dự thảo.",
        "Xem từng chỗ khác. Bỏ chọn chỗ không lấy, rồi bấm Lấy các thay đổi đã chọn.",
        "Dự thảo có một bản mới. Muốn thôi thì mở Các lần sửa, lấy lại bản trước.",
      ],
      mind: "Chưa bấm lấy thì dự thảo không đổi. Rời trang rồi quay lại, tệp vẫn ở mục Tệp đang xem dở.",
    },
    {
      heading: "Những gì lấy được",
      points: [
        "Trích yếu, căn cứ, điều, khoản, điểm, đoạn, dòng bảng tự soạn, tên phụ lục, nơi nhận.",
        "Chỗ ghi “Điều 4” do cổng tự điền thì vẫn tự điền: thêm bớt, chuyển điều không phải sửa số tay.",
        "Danh sách người, bảng lấy từ dữ liệu không lấy từ tệp: sửa ở danh sách, dự thảo tự đổi.",
        "Đầu trang, số, ngày, chữ ký do cổng đặt theo thể thức nên không lấy.",
      ],
    },
    {
      heading: "Khi có lời nhắc",
      points: [
        "Tệp còn dấu theo dõi thay đổi: cổng đọc như đã chấp nhận hết. Ghi chú bên lề thì không lấy.",
        "Tệp giống văn bản khác: có thể đã chọn nhầm tệp, xem lại tên tệp và nội dung.",
        "Trong tệp là lời cũ: chỗ đó đã được sửa ở dự thảo sau khi tải tệp về, nên không chọn sẵn.",
        "Dự thảo vừa được sửa: có người lưu trong lúc bạn xem. Tệp vẫn còn, xem lại rồi lấy.",
      ],
    },
  ],
  see: ["so-sanh", "soan-van-ban"],
};
