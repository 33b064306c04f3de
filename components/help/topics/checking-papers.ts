import type { HelpTopic } from "../help-topic";

export const checkingPapers: HelpTopic = {
  slug: "kiem-tra-van-ban",
  title: "Kiểm tra một văn bản có sẵn",
  summary: "Soát một văn bản soạn bằng Word hoặc nhận từ nơi khác trước khi trình ký, ban hành.",
  parts: [
    {
      heading: "Cách làm",
      steps: [
        "Mở Văn bản, Kiểm tra văn bản.",
        "Chọn tệp Word (.docx), hoặc dán nội dung vào ô. Dán cả văn bản thì kiểm được cả thể thức; dán một đoạn thì chỉ kiểm câu chữ.",
        "Bấm Kiểm tra. Mỗi dòng có điều cần sửa được đánh dấu, lời nhắc nằm bên cạnh kèm điểm, khoản của Nghị định 30.",
        "Sửa trong Word rồi kiểm lại; bấm In kết quả nếu cần gửi người soạn.",
      ],
      mind: "Tệp và nội dung chỉ được đọc để kiểm tra, không lưu lại: rời trang là kết quả mất.",
    },
    {
      heading: "Cổng soát những gì",
      points: [
        "Thể thức: Quốc hiệu, số và ký hiệu, ngày, căn cứ, số thứ tự các phần, điều, khoản, nơi nhận, người ký, phụ lục.",
        "Căn cứ đã hết hiệu lực vào ngày của văn bản; hai ngày hoặc hai tên cho cùng một văn bản.",
        "Cơ quan, cấp đã bỏ hoặc sáp nhập và tên thay thế; tên xã khác sót lại khi sao chép.",
        "Số người, số phụ lục ghi trong bài so với danh sách; cộng dòng, cộng cột trong bảng kinh phí.",
        "Chính tả thường gặp, chữ lặp, dòng lặp, cách viết hoa, cách viết ngày và số.",
      ],
    },
    {
      heading: "Khi tệp không đọc được",
      points: [
        "Tệp .doc cũ: mở bằng Word, lưu dưới dạng .docx.",
        "Tệp PDF: mở ra, chọn chữ, sao chép rồi dán. Bản chụp ảnh thì không kiểm được.",
        "Chữ gõ bằng phông cũ (TCVN3, VNI) được nhận ra và chuyển sang Unicode để kiểm.",
      ],
      mind: "Phần mềm có thể nhắc nhầm và có thể bỏ sót: người soạn vẫn đọc lại và quyết định.",
    },
  ],
  see: ["kiem-the-thuc", "soan-quyet-dinh"],
};
