import type { BodyKind } from "@/lib/governance/core/kinds";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { DraftingFacts } from "./decision-kind";
import type { IssuerCode } from "./issuer";

/** What the decision that makes a body says of its work, and who usually signs it. */
export interface BodyCharter {
  readonly duties: readonly string[];
  readonly regime: readonly string[];
  readonly issuer: IssuerCode;
  /** Whether it serves the committee, whose own decision is then a basis. */
  readonly servesCommittee: boolean;
}

type Facts = Pick<DraftingFacts, "commune" | "teamIssuer">;

const PART_TIME = "làm việc theo chế độ kiêm nhiệm, không làm tăng biên chế";

function workingGroup({ commune: { hamletWord } }: Facts): BodyCharter {
  return {
    // The head of the committee chooses who assists it, and he is the Chủ tịch.
    issuer: "chu-tich-ubnd",
    servesCommittee: true,
    duties: [
      "Tham mưu cho Ban Chỉ đạo chương trình, kế hoạch chuyển đổi số hằng năm; theo dõi kết quả thực hiện và việc chấp hành kết luận của Trưởng ban, Phó Trưởng ban.",
      "Nghiên cứu, đề xuất với Ban Chỉ đạo chủ trương, cơ chế, nguồn kinh phí và giải pháp phù hợp với điều kiện của địa phương.",
      "Giúp Ban Chỉ đạo đôn đốc, kiểm tra tiến độ các chương trình, đề án, dự án, kế hoạch chuyển đổi số.",
      "Chuẩn bị ý kiến về những vấn đề phát sinh, trình Trưởng ban hoặc Phó Trưởng ban xem xét, quyết định.",
      "Phối hợp với các cơ quan liên quan bảo đảm an ninh, an toàn cho hạ tầng, hệ thống thông tin và dữ liệu trên địa bàn.",
      "Chuẩn bị nội dung, tài liệu các cuộc họp; đôn đốc thực hiện kết luận; giúp Ban Chỉ đạo sơ kết, tổng kết, đánh giá kết quả.",
      `Làm việc trực tiếp với các cơ quan, đơn vị và các ${hamletWord}; đề nghị cung cấp thông tin, số liệu phục vụ hoạt động của Ban Chỉ đạo.`,
      "Được chia thành các nhóm công tác theo lĩnh vực do Tổ trưởng phân công.",
      "Báo cáo Trưởng ban, Phó Trưởng ban và Ban Chỉ đạo mỗi quý một lần và khi được yêu cầu.",
      "Lập và lưu giữ hồ sơ, tài liệu về hoạt động của Ban Chỉ đạo.",
      "Thực hiện nhiệm vụ khác do Trưởng ban, Phó Trưởng ban giao.",
    ],
    regime: [
      `Thành viên Tổ giúp việc ${PART_TIME}; chịu trách nhiệm trước Tổ trưởng về nhiệm vụ được phân công.`,
      "Tổ trưởng phân công, điều hành công việc của Tổ và chịu trách nhiệm trước Trưởng ban Ban Chỉ đạo.",
      "Tổ giúp việc kết thúc hoạt động khi Ban Chỉ đạo giải thể.",
    ],
  };
}

function workGroup(): BodyCharter {
  return {
    issuer: "chu-tich-ubnd",
    servesCommittee: true,
    duties: [
      "Giúp Tổ giúp việc triển khai, theo dõi các nhiệm vụ chuyển đổi số thuộc lĩnh vực của Nhóm.",
      "Đề xuất cách làm, chuẩn bị tài liệu và số liệu về lĩnh vực được giao; phản ánh kịp thời khó khăn, vướng mắc.",
      "Báo cáo kết quả với Tổ trưởng Tổ giúp việc trước mỗi kỳ báo cáo quý và khi được yêu cầu.",
    ],
    regime: [
      `Thành viên Nhóm công tác ${PART_TIME}; chịu trách nhiệm trước Trưởng nhóm về phần việc được phân công.`,
      "Trưởng nhóm điều hành công việc của Nhóm và chịu trách nhiệm trước Tổ trưởng Tổ giúp việc.",
      "Nhóm công tác kết thúc hoạt động khi hoàn thành nhiệm vụ hoặc khi Tổ giúp việc kết thúc hoạt động.",
    ],
  };
}

function communeTeam({ commune, teamIssuer }: Facts): BodyCharter {
  const { hamletWord } = commune;
  return {
    issuer: teamIssuer,
    servesCommittee: false,
    duties: [
      `Hướng dẫn, hỗ trợ chuyên môn cho Tổ công nghệ số cộng đồng tại các ${hamletWord}; nắm tình hình và đôn đốc hoạt động của các Tổ.`,
      "Tuyên truyền về chuyển đổi số; hướng dẫn người dân dùng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và các nền tảng số thiết yếu.",
      "Phổ biến kỹ năng số và cách nhận biết, phòng tránh lừa đảo, mất an toàn thông tin trên không gian mạng.",
      `Tổng hợp kết quả, nhu cầu, khó khăn của các ${hamletWord}; báo cáo, đề xuất Ủy ban nhân dân ${communeInText(commune)} giải quyết.`,
    ],
    regime: [
      `Thành viên Tổ tham gia tự nguyện, ${PART_TIME}.`,
      "Tổ trưởng phân công, điều hành công việc của Tổ và báo cáo kết quả hằng tháng với Ủy ban nhân dân xã qua Phòng Văn hóa - Xã hội.",
      "Kinh phí hoạt động bố trí theo khả năng ngân sách và các nguồn hợp pháp khác theo quy định.",
    ],
  };
}

function mediaBoard({ commune: { hamletWord } }: Facts): BodyCharter {
  return {
    issuer: "chu-tich-ubnd",
    servesCommittee: false,
    duties: [
      "Xây dựng kế hoạch truyền thông về chuyển đổi số; tổ chức thực hiện sau khi được phê duyệt.",
      "Biên tập, đăng tải thông tin chính thống trên trang thông tin điện tử, hệ thống truyền thanh và các kênh mạng xã hội của xã.",
      `Giới thiệu cách làm hay, mô hình hiệu quả của các ${hamletWord}, hộ gia đình, hợp tác xã và doanh nghiệp trên địa bàn.`,
      "Theo dõi dư luận, kịp thời cung cấp thông tin đúng; đề xuất xử lý thông tin sai sự thật liên quan đến địa phương.",
      "Báo cáo kết quả truyền thông hằng quý và khi được yêu cầu.",
    ],
    regime: [
      `Thành viên Ban Truyền thông ${PART_TIME}; chịu trách nhiệm trước Trưởng ban về nội dung được giao.`,
      "Trưởng ban phân công, duyệt nội dung trước khi đăng tải và chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã.",
    ],
  };
}

function socialGroup(): BodyCharter {
  return {
    issuer: "chu-tich-ubnd",
    servesCommittee: false,
    duties: [
      "Tuyên truyền chủ trương, chính sách, kế hoạch chuyển đổi số của Trung ương, của tỉnh và của xã đến người dân.",
      "Hướng dẫn sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và các nền tảng số thiết yếu.",
      "Trao đổi kinh nghiệm, giới thiệu mô hình hay về kinh tế số, xã hội số; tham gia quảng bá sản phẩm, hình ảnh địa phương.",
      "Tiếp nhận, phản ánh khó khăn, vướng mắc của người dân và đề xuất Ủy ban nhân dân xã xử lý.",
      "Không đăng, chia sẻ nội dung trái pháp luật, thông tin chưa kiểm chứng hoặc không liên quan đến mục đích của Group.",
    ],
    regime: [
      "Thành viên tham gia tự nguyện; trao đổi văn minh, đúng mục đích, thiết thực.",
      "Trưởng Group xây dựng quy chế hoạt động, phân công Phó Trưởng Group và Quản trị viên, quản lý thành viên, kiểm soát nội dung và chịu trách nhiệm trước Ủy ban nhân dân xã.",
      "Group không sử dụng kinh phí từ ngân sách nhà nước; được huy động các nguồn hợp pháp khác theo quy định.",
    ],
  };
}

const CHARTERS: Partial<Record<BodyKind, (facts: Facts) => BodyCharter>> = {
  "to-giup-viec": workingGroup,
  "nhom-cong-tac": workGroup,
  "to-cnscd-xa": communeTeam,
  "ban-truyen-thong": mediaBoard,
  group: socialGroup,
};

/** The charter of a body of the kind; the committee and the hamlet teams have decisions of their own. */
export function charterOf(kind: BodyKind, facts: Facts): BodyCharter {
  return (CHARTERS[kind] ?? workGroup)(facts);
}
