import type { PaperAttached } from "./paper-content";
import { textBlocks } from "./paper-parts";
import type { wordsFor } from "./paper-words";

/** The working rules of the committee: four chapters, eleven articles. */
export function committeeRules({ place, hamlet }: ReturnType<typeof wordsFor>): PaperAttached {
  return {
    id: "quy-che",
    typeName: "QUY CHẾ",
    subject: `Tổ chức và hoạt động của Ban Chỉ đạo chuyển đổi số ${place}`,
    blocks: textBlocks(
      "qc",
      ["chapter", "Quy định chung"],
      ["article", "Phạm vi, đối tượng áp dụng"],
      [
        "clause",
        `Quy chế này quy định nguyên tắc, nhiệm vụ, quyền hạn, chế độ làm việc và quan hệ phối hợp của Ban Chỉ đạo chuyển đổi số ${place} (sau đây gọi tắt là Ban Chỉ đạo).`,
      ],
      [
        "clause",
        "Quy chế áp dụng đối với thành viên Ban Chỉ đạo, Tổ giúp việc và các cơ quan, đơn vị, cá nhân có liên quan.",
      ],
      ["article", "Nguyên tắc làm việc"],
      [
        "clause",
        "Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm; thành viên thảo luận, tham gia ý kiến, Trưởng ban quyết định.",
      ],
      [
        "clause",
        "Ban Chỉ đạo không làm thay chức năng, nhiệm vụ của các cơ quan, đơn vị; thành viên sử dụng bộ máy, con dấu của cơ quan mình để thực hiện nhiệm vụ.",
      ],
      [
        "clause",
        "Bảo đảm tiến độ, công khai, rõ trách nhiệm; tuân thủ quy định về an toàn thông tin và bảo vệ dữ liệu cá nhân.",
      ],
      ["chapter", "Nhiệm vụ, quyền hạn"],
      ["article", "Trưởng ban"],
      [
        "clause",
        "Lãnh đạo, điều hành chung hoạt động của Ban Chỉ đạo; chịu trách nhiệm trước cấp ủy, chính quyền về kết quả chuyển đổi số trên địa bàn.",
      ],
      [
        "clause",
        "Phân công nhiệm vụ cho thành viên; ban hành chương trình, kế hoạch công tác và kế hoạch kiểm tra hằng năm.",
      ],
      ["clause", "Triệu tập, chủ trì các cuộc họp của Ban Chỉ đạo; quyết định tổ chức họp mở rộng."],
      ["article", "Phó Trưởng ban"],
      [
        "clause",
        "Giúp Trưởng ban chỉ đạo các lĩnh vực được phân công; thay mặt Trưởng ban điều hành khi được ủy quyền.",
      ],
      ["clause", "Chỉ đạo chuẩn bị chương trình, nội dung các cuộc họp của Ban Chỉ đạo."],
      ["clause", "Ký thông báo, giấy mời và văn bản tổ chức công việc trong phạm vi được giao."],
      ["clause", "Đôn đốc, kiểm tra việc thực hiện chương trình, kế hoạch và kết luận của Trưởng ban."],
      ["clause", "Đề xuất thành lập các nhóm công tác theo lĩnh vực."],
      ["clause", "Chỉ đạo sơ kết, tổng kết; đề xuất khen thưởng tập thể, cá nhân có thành tích."],
      ["clause", "Báo cáo Trưởng ban những vấn đề phát sinh vượt thẩm quyền."],
      ["article", "Ủy viên"],
      ["clause", "Tham mưu, tổ chức thực hiện nhiệm vụ chuyển đổi số trong ngành, lĩnh vực, địa bàn phụ trách."],
      ["clause", "Dự họp đầy đủ, tham gia ý kiến về những vấn đề đưa ra thảo luận."],
      ["clause", `Theo dõi, hướng dẫn các ${hamlet} được phân công; phối hợp với Tổ công nghệ số cộng đồng.`],
      ["clause", "Báo cáo kịp thời vấn đề mới phát sinh và đề xuất biện pháp giải quyết."],
      ["clause", "Thực hiện nhiệm vụ khác do Trưởng ban, Phó Trưởng ban giao."],
      ["article", "Tổ giúp việc"],
      ["clause", "Tham mưu chương trình, kế hoạch chuyển đổi số hằng năm của Ban Chỉ đạo."],
      ["clause", "Theo dõi việc thực hiện kết luận của Trưởng ban, Phó Trưởng ban."],
      ["clause", "Nghiên cứu, đề xuất cơ chế, giải pháp, nguồn lực phù hợp với địa phương."],
      ["clause", "Đôn đốc, kiểm tra tiến độ các chương trình, đề án, kế hoạch."],
      ["clause", "Chuẩn bị ý kiến về những vấn đề phát sinh để Ban Chỉ đạo xem xét."],
      ["clause", "Phối hợp bảo đảm an toàn hạ tầng, hệ thống thông tin và dữ liệu."],
      ["clause", "Chuẩn bị nội dung, tài liệu, biên bản các cuộc họp."],
      ["clause", "Tổng hợp số liệu từ các cơ quan, đơn vị và các Tổ công nghệ số cộng đồng."],
      ["clause", "Báo cáo Trưởng ban, Phó Trưởng ban và Ban Chỉ đạo mỗi quý một lần và khi được yêu cầu."],
      ["clause", "Lập, quản lý hồ sơ, tài liệu của Ban Chỉ đạo."],
      ["clause", "Thực hiện nhiệm vụ khác do Ban Chỉ đạo giao."],
      ["chapter", "Chế độ làm việc, kinh phí"],
      ["article", "Chế độ họp"],
      [
        "clause",
        "Ban Chỉ đạo họp định kỳ mỗi quý một lần, căn cứ tình hình thực tế; họp đột xuất theo yêu cầu của Trưởng ban hoặc Phó Trưởng ban.",
      ],
      ["clause", "Thành phần dự họp do người chủ trì quyết định; kết luận được thông báo bằng văn bản."],
      ["article", "Chế độ làm việc, báo cáo"],
      ["clause", "Thành viên vắng họp báo cáo người chủ trì và cử người dự thay."],
      [
        "clause",
        "Ban Chỉ đạo báo cáo kết quả hoạt động với Thường trực Đảng ủy, Thường trực Hội đồng nhân dân và Ủy ban nhân dân xã định kỳ và khi được yêu cầu.",
      ],
      ["article", "Kinh phí hoạt động"],
      [
        "paragraph",
        "Kinh phí hoạt động của Ban Chỉ đạo bố trí trong dự toán ngân sách xã hằng năm và các nguồn hợp pháp khác theo quy định.",
      ],
      ["chapter", "Tổ chức thực hiện"],
      ["article", "Trách nhiệm của thủ trưởng cơ quan, đơn vị"],
      [
        "paragraph",
        "Thủ trưởng các cơ quan, đơn vị tạo điều kiện để thành viên Ban Chỉ đạo hoàn thành nhiệm vụ; cung cấp thông tin, số liệu theo đề nghị của Ban Chỉ đạo.",
      ],
      ["article", "Điều khoản thi hành"],
      [
        "clause",
        "Thành viên Ban Chỉ đạo, Tổ giúp việc và các cơ quan, đơn vị, cá nhân liên quan chịu trách nhiệm thực hiện Quy chế này.",
      ],
      [
        "clause",
        "Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo Trưởng ban xem xét sửa đổi, bổ sung.",
      ],
    ),
  };
}
