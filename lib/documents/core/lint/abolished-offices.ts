import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";

/** What is no longer so, from a day, and what took its place. Facts with a day and a source, in one place. */
export interface Abolished {
  /** As papers write it; matched by whole words. */
  readonly pattern: RegExp;
  readonly name: string;
  /** The first day it is no longer so. */
  readonly from: CivilDate;
  /** Null: no one office took its place. */
  readonly successor: string | null;
  /** True where the words can simply be exchanged. */
  readonly exchange: boolean;
  readonly source: string;
}

const GOVERNMENT_2025 = "Nghị quyết số 176/2025/QH15, cần đối chiếu bản chính";
const TWO_LEVELS = "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025, khoản 3 Điều 51";
const ONLINE_SERVICES = "Nghị định số 42/2022/NĐ-CP bỏ phân loại theo bốn mức độ";
const MERGED = civilDate("2025-03-01");
const ENDED = civilDate("2025-07-01");

const word = (pattern: string, flags = "gu") =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);
const merged = (pattern: string, name: string, successor: string, exchange = true): Abolished => {
  return { pattern: word(pattern), name, from: MERGED, successor, exchange, source: GOVERNMENT_2025 };
};
const ended = (pattern: string, name: string, successor: string | null): Abolished => {
  return { pattern: word(pattern), name, from: ENDED, successor, exchange: false, source: TWO_LEVELS };
};

/** From the narrow to the wide: the first that matches a place speaks for it. */
export const ABOLISHED: readonly Abolished[] = [
  merged(
    "Sở\\s+Thông\\s+tin\\s+và\\s+Truyền\\s+thông|Sở\\s+TT\\s*&\\s*TT|Sở\\s+TTTT",
    "Sở Thông tin và Truyền thông",
    "Sở Khoa học và Công nghệ",
  ),
  merged(
    "Bộ\\s+Thông\\s+tin\\s+và\\s+Truyền\\s+thông|Bộ\\s+TT\\s*&\\s*TT|Bộ\\s+TTTT",
    "Bộ Thông tin và Truyền thông",
    "Bộ Khoa học và Công nghệ",
  ),
  merged("Sở\\s+Kế\\s+hoạch\\s+và\\s+Đầu\\s+tư|Sở\\s+KH\\s*&\\s*ĐT", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
  merged("Bộ\\s+Kế\\s+hoạch\\s+và\\s+Đầu\\s+tư|Bộ\\s+KH\\s*&\\s*ĐT", "Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
  merged(
    "Sở\\s+Tài\\s+nguyên\\s+và\\s+Môi\\s+trường|Sở\\s+TN\\s*&\\s*MT",
    "Sở Tài nguyên và Môi trường",
    "Sở Nông nghiệp và Môi trường",
  ),
  merged(
    "Bộ\\s+Tài\\s+nguyên\\s+và\\s+Môi\\s+trường|Bộ\\s+TN\\s*&\\s*MT",
    "Bộ Tài nguyên và Môi trường",
    "Bộ Nông nghiệp và Môi trường",
  ),
  merged(
    "Sở\\s+Nông\\s+nghiệp\\s+và\\s+Phát\\s+triển\\s+nông\\s+thôn|Sở\\s+NN\\s*&\\s*PTNT",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Nông nghiệp và Môi trường",
  ),
  merged(
    "Bộ\\s+Nông\\s+nghiệp\\s+và\\s+Phát\\s+triển\\s+nông\\s+thôn|Bộ\\s+NN\\s*&\\s*PTNT",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ Nông nghiệp và Môi trường",
  ),
  merged("Sở\\s+Giao\\s+thông\\s+vận\\s+tải|Sở\\s+GTVT", "Sở Giao thông vận tải", "Sở Xây dựng"),
  merged("Bộ\\s+Giao\\s+thông\\s+vận\\s+tải|Bộ\\s+GTVT", "Bộ Giao thông vận tải", "Bộ Xây dựng"),
  merged(
    "Sở\\s+Lao\\s+động\\s*[-–,]?\\s*Thương\\s+binh\\s+và\\s+Xã\\s+hội|Sở\\s+LĐ\\s*-?\\s*TB\\s*&\\s*XH|Sở\\s+LĐTBXH",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Nội vụ (giảm nghèo: Sở Nông nghiệp và Môi trường; giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo; trẻ em, bảo trợ xã hội: Sở Y tế)",
    false,
  ),
  merged(
    "Bộ\\s+Lao\\s+động\\s*[-–,]?\\s*Thương\\s+binh\\s+và\\s+Xã\\s+hội|Bộ\\s+LĐ\\s*-?\\s*TB\\s*&\\s*XH|Bộ\\s+LĐTBXH",
    "Bộ Lao động - Thương binh và Xã hội",
    "Bộ Nội vụ và các bộ nhận từng lĩnh vực",
    false,
  ),
  ended(
    "Phòng\\s+Văn\\s+hóa\\s+(?:và|-)\\s+Thông\\s+tin|Phòng\\s+VH\\s*(?:-|&)?\\s*TT",
    "Phòng Văn hóa và Thông tin cấp huyện",
    "Phòng Văn hóa - Xã hội của xã, hoặc Sở Khoa học và Công nghệ",
  ),
  ended(
    "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|UBMTTQ|Huyện ủy|Công an|Trung tâm [\\p{L} ]{0,30}|Phòng [\\p{L} -]{0,40})\\s+(?:huyện|thị xã)",
    "cơ quan cấp huyện",
    "cơ quan cấp tỉnh hoặc cấp xã nhận nhiệm vụ",
  ),
  ended("Huyện\\s+(?:ủy|uỷ)", "Huyện ủy", "Tỉnh ủy hoặc Đảng ủy xã"),
  ended("(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\\s+thị\\s+trấn", "thị trấn", "xã, phường"),
  ended("cấp\\s+huyện", "cấp huyện", "cấp tỉnh hoặc cấp xã"),
  ended("huyện\\s+\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+)*", "đơn vị hành chính cấp huyện", null),
  {
    pattern: word(
      "(?:dịch\\s+vụ\\s+công\\s+(?:trực\\s+tuyến\\s+)?)?mức\\s+(?:độ\\s+)?(?:3|4)(?:\\s*(?:,|và|/|-)\\s*(?:mức\\s+(?:độ\\s+)?)?4)?",
      "giu",
    ),
    name: "dịch vụ công mức độ 3, mức độ 4",
    from: civilDate("2022-08-15"),
    successor: "dịch vụ công trực tuyến toàn trình (mức 4) hoặc một phần (mức 3)",
    exchange: false,
    source: ONLINE_SERVICES,
  },
];
