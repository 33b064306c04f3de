import { TYPE_ABBREVIATIONS } from "../number";

/** How the parts of a paper are told by a line. */
export const NATIONAL = /^CỘNG\s+(?:H(?:ÒA|OÀ)|HÒÀ)\s+(?:XÃ|XA)\s+HỘI/u;
export const MOTTO = /^Độc\s+lập/iu;
export const NUMBER = /^Số\s*:?\s*(\d*)[\s….]*\/?\s*(\S.*)?$/u;
export const DATELINE = /^(?:(.{2,40}?),\s*)?ngày\s*([\d….\s]*)tháng\s*([\d….\s]*)năm\s*([\d….\s]*)$/iu;
export const ABOUT = /^V\/v[:\s]\s*/iu;
export const ADDRESSED = /^Kính\s+(?:gửi|gởi)\s*:?\s*/iu;
export const BASIS = /^(?:Căn\s+cứ|Theo\s+đề\s+nghị|Xét\s+đề\s+nghị|Xét\s+Tờ\s+trình)(?!\p{L})/u;
export const PROPOSAL = /^(?:Theo|Xét)\s/u;
export const RECIPIENTS = /^Nơi\s+nhận\s*:?\s*/iu;
export const ARCHIVE = /^[-–+•*]?\s*Lưu\s*:?\s*(.*)$/u;
export const ANNEX = /^(?:Phụ\s+lục|PHỤ\s+LỤC)(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2}))?\s*(?:[:.–-]\s*(.*))?$/u;
export const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\s*\.?\s+\p{Lu}{2}/u;
const POSTS =
  /^(?:(?:Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|TRƯỞNG\s+BAN|TRƯỞNG\s+PHÒNG|CHÁNH\s+VĂN\s+PHÒNG|GIÁM\s+ĐỐC|HIỆU\s+TRƯỞNG|TỔ\s+TRƯỞNG|TRƯỞNG\s+ĐOÀN)|PHÓ\s+CHÁNH\s+VĂN\s+PHÒNG|TM\.|KT\.|TL\.|TUQ\.)/u;
/** Who signs a biên bản: two sign it, side by side. */
const OF_MINUTES =
  /^(?:THƯ\s+K(?:Ý|Í)|NGƯỜI\s+(?:GHI|LẬP)(?:\s+BIÊN\s+BẢN)?|CHỦ\s+(?:TỌA|TOẠ|TRÌ)|ĐẠI\s+DIỆN\s.*|XÁC\s+NHẬN\s.*)(?:\s+(?:CUỘC\s+HỌP|HỘI\s+NGHỊ|CỦA\s.*))?$/u;
const DECIDES =
  /^(?:CHỦ\s+TỊCH|(?:ỦY|UỶ)\s+BAN|UBND|HỘI\s+ĐỒNG|TRƯỞNG\s+(?:BAN|PHÒNG)|BAN\s+CHỈ\s+ĐẠO|GIÁM\s+ĐỐC|HIỆU\s+TRƯỞNG)/u;

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

export const isMinutesPost = (text: string) => isCapitals(text) && OF_MINUTES.test(text);
export const isPost = (text: string) => isCapitals(text) && (POSTS.test(text) || OF_MINUTES.test(text));
export const isDeciding = (text: string) => isCapitals(text) && DECIDES.test(text);

/** "QUYẾT ĐỊNH" where the line is the name of a type and nothing else. */
export function typeNameOf(text: string): string | null {
  const name = text.replace(/\s+/gu, " ").replace(/\s*:$/u, "").trim().normalize("NFC");
  return Object.hasOwn(TYPE_ABBREVIATIONS, name) ? name : null;
}

/** A full name and nothing else: "Lương Việt Thảo". */
export function isName(text: string): boolean {
  const words = text.replace(/^(?:ThS|TS|BS|KS)\.\s*/u, "").split(/\s+/u);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
}
