import type { IssuerCode } from "./core/issuer";
import type { DocumentKind } from "./core/kinds";
import type { FactTable, PaperIssuerCode } from "./core/papers/paper-content";
import type { FigureName } from "./core/papers/paper-figures";
import { type PaperKindCode, paperKindCodeOf } from "./core/papers/paper-kinds";
import type { BraceFault, FormPart, Placeholder, PlaceholderPart } from "./core/templates/placeholders";
import type { DerivedPart } from "./core/templates/read-template";
import type { MadeFrom } from "./core/templates/template-content";
import type { DrawnWord } from "./core/templates/template-words";

/** What lists and menus call a kind of document. */
export const documentKindLabel: Record<DocumentKind, string> = {
  "qd-thanh-lap-bcd": "Quyết định thành lập Ban Chỉ đạo chuyển đổi số",
  "qd-kien-toan-bcd": "Quyết định kiện toàn Ban Chỉ đạo chuyển đổi số",
  "qd-thanh-lap-to": "Quyết định thành lập Tổ, Ban, nhóm",
  "qd-kien-toan-to": "Quyết định kiện toàn Tổ, Ban, nhóm",
  "qd-thanh-lap-to-cnscd": "Quyết định thành lập Tổ công nghệ số cộng đồng",
  "qd-kien-toan-to-cnscd": "Quyết định kiện toàn Tổ công nghệ số cộng đồng",
};

/** How the page where a paper is begun groups them. */
export const PAPER_GROUPS = ["cong-van", "hop", "ke-hoach", "bao-cao", "quyet-dinh"] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

export const paperGroupLabel: Record<PaperGroup, string> = {
  "cong-van": "Công văn, tờ trình",
  hop: "Họp",
  "ke-hoach": "Kế hoạch, chương trình",
  "bao-cao": "Báo cáo",
  "quyet-dinh": "Quyết định, quy chế, khen thưởng",
};

export interface PaperKindWords {
  readonly name: string;
  /** One sentence: what it is for. */
  readonly about: string;
  readonly group: PaperGroup;
}

export const paperKindWords: Record<PaperKindCode, PaperKindWords> = {
  "cong-van": {
    ...{ name: "Công văn", group: "cong-van" },
    about: "Giao việc, đề nghị, trả lời, hướng dẫn các cơ quan, đơn vị.",
  },
  "to-trinh": {
    ...{ name: "Tờ trình", group: "cong-van" },
    about: "Trình cấp trên xem xét, quyết định: sự cần thiết, nội dung, kinh phí, kiến nghị.",
  },
  "giay-moi": {
    ...{ name: "Giấy mời họp", group: "hop" },
    about: "Mời họp Ban Chỉ đạo: nội dung, chủ trì, thời gian, địa điểm.",
  },
  "bien-ban": {
    ...{ name: "Biên bản họp", group: "hop" },
    about: "Ghi diễn biến, kết luận cuộc họp; thư ký và chủ tọa cùng ký.",
  },
  "thong-bao-ket-luan": {
    ...{ name: "Thông báo kết luận", group: "hop" },
    about: "Kết luận cuộc họp với bảng giao việc: việc gì, ai làm, hạn nào.",
  },
  "ke-hoach": {
    ...{ name: "Kế hoạch chuyển đổi số năm", group: "ke-hoach" },
    about: "Mục tiêu, nhiệm vụ, kinh phí của năm, kèm phụ lục phân công.",
  },
  "chuong-trinh-cong-tac": {
    ...{ name: "Chương trình công tác năm", group: "ke-hoach" },
    about: "Lịch việc trong năm của Ban Chỉ đạo theo từng quý.",
  },
  "ke-hoach-kiem-tra": {
    ...{ name: "Kế hoạch kiểm tra", group: "ke-hoach" },
    about: "Kiểm tra các bản, đơn vị: nội dung, đối tượng, thời gian, đoàn kiểm tra.",
  },
  "bao-cao-thang": {
    ...{ name: "Báo cáo tháng", group: "bao-cao" },
    about: "Chỉ tiêu, tình hình báo cáo, khó khăn, việc tháng sau: tự lấy từ số liệu đã duyệt của tháng.",
  },
  "bao-cao-quy": {
    ...{ name: "Báo cáo quý", group: "bao-cao" },
    about: "Như báo cáo tháng, cho cả quý; kèm danh sách các Tổ công nghệ số cộng đồng.",
  },
  "bao-cao-quy-to-giup-viec": {
    ...{ name: "Báo cáo quý của Tổ giúp việc", group: "bao-cao" },
    about: "Tổ giúp việc báo cáo Ban Chỉ đạo: việc đã làm, chỉ tiêu, khó khăn, đề xuất.",
  },
  "bao-cao-nam": {
    ...{ name: "Báo cáo năm", group: "bao-cao" },
    about: "Kết quả cả năm và nhiệm vụ năm sau.",
  },
  "cong-van-don-doc": {
    ...{ name: "Công văn đôn đốc", group: "cong-van" },
    about: "Nhắc việc, báo cáo chưa gửi và thời hạn mới.",
  },
  "cong-van-giao-chi-tieu": {
    ...{ name: "Công văn giao chỉ tiêu", group: "cong-van" },
    about: "Giao chỉ tiêu cho từng bản; phụ lục có sẵn tên các bản.",
  },
  "cong-van-huong-dan": {
    ...{ name: "Công văn hướng dẫn", group: "cong-van" },
    about: "Hướng dẫn các bản, đơn vị, kèm biểu mẫu báo cáo.",
  },
  "bao-cao-so-ket": {
    ...{ name: "Báo cáo sơ kết", group: "bao-cao" },
    about: "Sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm.",
  },
  "bao-cao-tong-ket": {
    ...{ name: "Báo cáo tổng kết", group: "bao-cao" },
    about: "Tổng kết một giai đoạn, bài học và nhiệm vụ tiếp theo.",
  },
  "de-an": {
    ...{ name: "Đề án", group: "ke-hoach" },
    about: "Sự cần thiết, thực trạng, mục tiêu, nhiệm vụ, kinh phí, tổ chức thực hiện.",
  },
  "de-nghi-khen-thuong": {
    ...{ name: "Tờ trình đề nghị khen thưởng", group: "quyet-dinh" },
    about: "Thành tích và danh sách tập thể, cá nhân đề nghị tặng Giấy khen.",
  },
  "qd-quy-che-bcd": {
    ...{ name: "Quyết định ban hành Quy chế Ban Chỉ đạo", group: "quyet-dinh" },
    about: "Kèm Quy chế có sẵn 4 chương, 11 điều.",
  },
  "qd-quy-che-group": {
    ...{ name: "Quyết định ban hành Quy chế Group", group: "quyet-dinh" },
    about: "Kèm Quy chế hoạt động của Group trên mạng xã hội.",
  },
  "qd-phe-duyet": {
    ...{ name: "Quyết định phê duyệt kế hoạch, đề án", group: "quyet-dinh" },
    about: "Phê duyệt kèm theo một kế hoạch hoặc đề án.",
  },
  "qd-phan-cong": {
    ...{ name: "Quyết định phân công nhiệm vụ", group: "quyet-dinh" },
    about: "Phân công thành viên Ban Chỉ đạo; danh sách lấy từ dữ liệu hôm nay.",
  },
  "qd-truong-group": {
    ...{ name: "Quyết định giao Trưởng Group", group: "quyet-dinh" },
    about: "Giao Trưởng Group, phân công Phó Trưởng Group và Quản trị viên.",
  },
  "phu-luc": {
    ...{ name: "Phụ lục (tệp riêng)", group: "ke-hoach" },
    about: "Phụ lục đi kèm một văn bản làm ở nơi khác; ghi “Kèm theo …”, không có phần đầu riêng.",
  },
  "qd-khen-thuong": {
    ...{ name: "Quyết định khen thưởng", group: "quyet-dinh" },
    about: "Tặng Giấy khen của Chủ tịch, kèm danh sách.",
  },
  "qd-sua-doi": {
    ...{ name: "Quyết định sửa đổi, bổ sung một số điều", group: "quyet-dinh" },
    about: "Sửa, thêm, bãi bỏ từng điều của một Quy chế; nên bấm “Sửa đổi” ở trang của văn bản đó.",
  },
  "qd-bai-bo": {
    ...{ name: "Quyết định bãi bỏ văn bản", group: "quyet-dinh" },
    about: "Bãi bỏ một quyết định đã ban hành; nên bấm “Bãi bỏ” ở trang của văn bản đó.",
  },
  "cong-van-dinh-chinh": {
    ...{ name: "Công văn đính chính", group: "cong-van" },
    about: "Sửa sai sót về thể thức, kỹ thuật trình bày; sai nội dung thì sửa đổi hoặc thay thế.",
  },
};

export const paperIssuerLabel: Record<PaperIssuerCode, string> = {
  ubnd: "Ủy ban nhân dân",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân",
  "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số",
  phong: "Phòng chuyên môn, Văn phòng",
};

/** A decision made outside the portal, kept with its number, day and scan. */
export const RECORDED_KIND = "qd-ngoai-cong";

export function kindLabel(kind: string): string {
  if (kind === RECORDED_KIND) return "Quyết định ban hành ngoài cổng";
  const paper = paperKindCodeOf(kind);
  if (paper) return paperKindWords[paper].name;
  return documentKindLabel[kind as DocumentKind] ?? "Văn bản";
}

export const issuerLabel: Record<IssuerCode, string> = {
  ubnd: "Ủy ban nhân dân (người ký thay mặt: TM.)",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân",
};

/** What a word of a template becomes when a draft is drawn from it. */
export const drawnWordLabel: Record<DrawnWord, string> = {
  xa: "Tên đơn vị, như “xã Bình Lư”",
  "ten-xa": "Tên riêng, như “Bình Lư”",
  tinh: "Tên tỉnh, như “tỉnh Lai Châu”",
  "don-vi-ban": "Cách gọi “bản”, “thôn”, “tổ dân phố”",
  "hom-nay": "Ngày soạn viết đủ, như “ngày 05 tháng 11 năm 2026”",
  ngay: "Ngày của ngày soạn, hai chữ số",
  thang: "Tháng của ngày soạn, hai chữ số",
  quy: "Quý của ngày soạn: I, II, III, IV",
  nam: "Năm của ngày soạn, bốn chữ số",
  "ky-thang": "Tháng báo cáo, như “tháng 11 năm 2026”",
  "ky-thang-sau": "Tháng sau tháng báo cáo",
  "ky-quy": "Quý báo cáo, như “quý IV năm 2026”",
  "ky-quy-sau": "Quý sau quý báo cáo",
  "ky-nam": "Năm báo cáo, như “năm 2026”",
  "ky-nam-sau": "Năm sau năm báo cáo",
  "co-quan": "Cơ quan ban hành, như “Ủy ban nhân dân xã Bình Lư”",
  "truong-ban": "Họ tên Trưởng Ban Chỉ đạo của ngày soạn",
  "quyet-dinh-bcd": "Số, ngày của quyết định mà Ban Chỉ đạo đang giữ chức danh theo",
  "to-chuc": "Tên đủ của tổ chức trong quyết định",
  "ban-cua-to": "Tên bản của Tổ",
  "quyet-dinh-cu": "Số, ngày của quyết định trước đây về tổ chức đó",
  "trich-yeu": "Trích yếu thường dùng của loại văn bản",
};

export const figureLabel: Record<FigureName, string> = {
  "so-ban": "Số bản, tự đếm, như “35 bản”",
  "so-to": "Số Tổ đã thành lập, tự đếm, như “33 Tổ công nghệ số cộng đồng”",
  "so-ban-chua-co-to": "Số bản chưa có Tổ, tự đếm",
  "so-thanh-vien-to": "Số thành viên các Tổ, tự đếm",
  "so-thanh-vien-bcd": "Số thành viên Ban Chỉ đạo, tự đếm",
};

const tableLabel: Record<FactTable, string> = {
  teams: "Bảng các Tổ của ngày ký (đặt một mình trên một dòng)",
  committee: "Bảng thành viên Ban Chỉ đạo của ngày ký (đặt một mình trên một dòng)",
};

const partLabel: Record<PlaceholderPart, string> = {
  "can-cu": "Các căn cứ thường dùng, còn hiệu lực (đặt một mình trên một dòng)",
  "kinh-gui": "Nơi gửi thường dùng (sau “Kính gửi:”)",
  "noi-nhan": "Các nơi nhận thường dùng (một dòng dưới “Nơi nhận:”)",
};

const formLabel: Record<FormPart, string> = {
  "co-quan": "Bỏ: thể thức tự ghi cơ quan ban hành",
  "so-ky-hieu": "Bỏ: thể thức tự ghi số, ký hiệu",
  "ngay-ky": "Bỏ: thể thức tự ghi địa danh, ngày ký",
  "ten-loai": "Bỏ: thể thức tự ghi tên loại",
  "nguoi-ky": "Bỏ: thể thức tự ghi quyền hạn, chức vụ, họ tên người ký",
};

/** What a placeholder of an uploaded file becomes, in the words of the screen. */
export function placeholderLabel({ meaning }: Placeholder): string {
  switch (meaning.type) {
    case "figure":
      return figureLabel[meaning.figure];
    case "drawn":
      return drawnWordLabel[meaning.word];
    case "table":
      return tableLabel[meaning.of];
    case "part":
      return partLabel[meaning.part];
    case "form":
      return formLabel[meaning.form];
  }
}

/** What is wrong with a brace, and what to do. */
export const braceFaultLabel: Record<BraceFault, string> = {
  logic:
    "lệnh lặp, điều kiện không dùng trong mẫu; danh sách thì viết {{danh sách các tổ}} hoặc {{danh sách ban chỉ đạo}}.",
  nested: "ngoặc lồng trong ngoặc; viết từng chỗ điền riêng, như {{số bản}}.",
  unclosed: "thiếu hai ngoặc đóng }}.",
  single: "ngoặc lẻ; chỗ điền viết bằng hai ngoặc mở và hai ngoặc đóng, như {{số bản}}.",
  empty: "chỗ điền không có tên.",
};

/** Parts of a file the form writes by itself, as the dry run names them. */
export const derivedPartLabel: Record<DerivedPart, string> = {
  national: "Quốc hiệu, tiêu ngữ",
  agency: "tên cơ quan",
  number: "số, ký hiệu",
  date: "địa danh, ngày tháng",
  type: "tên loại",
  authority: "thẩm quyền ban hành",
  signature: "khối ký",
};

export const madeFromLabel: Record<MadeFrom, string> = {
  draft: "từ dự thảo",
  docx: "từ tệp Word",
  restored: "lấy lại bản trước",
};
