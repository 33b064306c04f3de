import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";

/** What is no longer so, from a day, and what took its place. */
export interface Abolished {
  /** As papers write it; matched by whole words. */
  readonly pattern: RegExp;
  readonly name: string;
  /** The first day it is no longer so. */
  readonly from: CivilDate;
  /** What to write or look at instead; null where nothing took its place. */
  readonly instead: string | null;
  /** The words that can simply stand in its place. */
  readonly exchange: string | null;
  readonly source: string;
}

const TWO_LEVELS = "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025, khoản 3 Điều 51";
const ONLINE_SERVICES = "Nghị định số 42/2022/NĐ-CP bỏ phân loại theo bốn mức độ";
const ENDED = civilDate("2025-07-01");

const word = (pattern: string, flags = "gu") =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);
const ended = (pattern: string, name: string, instead: string | null): Abolished => {
  return { pattern: word(pattern), name, from: ENDED, instead, exchange: null, source: TWO_LEVELS };
};

/**
 * Levels and terms that ended, by the form of their words; offices with names of their own are data of the commune. From
 * the narrow to the wide: the first that matches a place speaks for it.
 */
export const ABOLISHED_LEVELS: readonly Abolished[] = [
  ended(
    "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|UBMTTQ|Huyện ủy|Công an|Trung tâm [\\p{L} ]{0,30}|Phòng [\\p{L} -]{0,40})\\s+(?:huyện|thị xã)",
    "cơ quan cấp huyện",
    "cơ quan cấp tỉnh hoặc cấp xã nhận nhiệm vụ",
  ),
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
    instead: "dịch vụ công trực tuyến toàn trình (mức 4) hoặc một phần (mức 3)",
    exchange: null,
    source: ONLINE_SERVICES,
  },
];
