import type { PaperAttached } from "./paper-content";
import { textBlocks } from "./paper-parts";
import type { wordsFor } from "./paper-words";

/** The working rules of Group "Bình Lư Digital". */
export function groupRules({ place, groupName }: ReturnType<typeof wordsFor>): PaperAttached {
  return {
    id: "quy-che",
    typeName: "QUY CHẾ",
    subject: `Hoạt động của ${groupName}`,
    blocks: textBlocks(
      "qc",
      ["chapter", "Quy định chung"],
      ["article", "Phạm vi, mục đích"],
      [
        "clause",
        `Quy chế này quy định tổ chức, hoạt động của ${groupName} (sau đây gọi tắt là Group) trên các nền tảng mạng xã hội.`,
      ],
      [
        "clause",
        "Group là nơi tuyên truyền, hướng dẫn, trao đổi kinh nghiệm về chuyển đổi số; tiếp nhận, phản ánh khó khăn, vướng mắc của người dân.",
      ],
      ["article", "Nguyên tắc hoạt động"],
      ["clause", "Tự nguyện, văn minh, đúng mục đích; tuân thủ pháp luật về an ninh mạng và bảo vệ dữ liệu cá nhân."],
      ["clause", "Không sử dụng kinh phí từ ngân sách nhà nước."],
      ["chapter", "Tổ chức, nhiệm vụ"],
      ["article", "Trưởng Group"],
      [
        "clause",
        "Điều hành Group, phân công Phó Trưởng Group và Quản trị viên; quyết định số thành viên bổ sung hằng năm.",
      ],
      ["clause", `Chịu trách nhiệm trước Ủy ban nhân dân ${place} về nội dung và thành viên của Group.`],
      ["article", "Phó Trưởng Group, Quản trị viên"],
      [
        "clause",
        "Phó Trưởng Group giúp Trưởng Group theo lĩnh vực được phân công; thay Trưởng Group khi được ủy quyền.",
      ],
      ["clause", "Quản trị viên duyệt bài, duyệt thành viên; gỡ nội dung vi phạm, ghi lý do và báo cáo Trưởng Group."],
      ["article", "Thành viên"],
      [
        "clause",
        "Được chia sẻ, hỏi đáp, phản ánh, đề xuất về chuyển đổi số; được mời tham gia hoạt động trong và ngoài tỉnh.",
      ],
      ["clause", "Không đăng nội dung trái pháp luật, chưa kiểm chứng hoặc không liên quan đến mục đích của Group."],
      ["chapter", "Tổ chức thực hiện"],
      ["article", "Chế độ báo cáo"],
      [
        "paragraph",
        "Trưởng Group báo cáo kết quả hoạt động hằng tháng với Phòng Văn hóa - Xã hội để tổng hợp, báo cáo Ủy ban nhân dân xã.",
      ],
      ["article", "Điều khoản thi hành"],
      [
        "paragraph",
        "Trưởng Group và các thành viên chịu trách nhiệm thực hiện Quy chế này; nội dung vướng mắc báo cáo Ủy ban nhân dân xã xem xét, sửa đổi.",
      ],
    ),
  };
}
