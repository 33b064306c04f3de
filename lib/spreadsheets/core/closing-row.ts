import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";

const CLOSING =
  /^\(?\s*(?:tong (?:so|cong)|cong(?:\s*[:=]|\s+\d|$)|an dinh|danh sach (?:nay |tren )?(?:co|gom|an dinh)|(?:tat ca )?co tong (?:so|cong)|tong\s*[:=]|gom (?:co )?\d)/;
const COUNTED =
  /(\d{1,5})\s*(?:\([^)]*\)\s*)?(?:nguoi|dong chi|d\/c|thanh vien|uy vien|ong|can bo|nhan su|ho|ban|thon|doi|dai bieu)\b/;
const TOTAL = /^\(?\s*(?:tong (?:so|cong)|cong|tong)[^\d]{0,60}?(\d{1,5})\b/;
const SIGNATURE =
  /^(?:noi nhan|luu\s*:|-\s*(?:nhu dieu|luu)|t\/?m\.|tm\b|kt\.|tl\.|tuq\.|q\.|nguoi lap|nguoi lam|ky ten|\(ky|da ky|xac nhan|(?:[\p{L} ]{0,40},)?\s*ngay\s*[\d.… ]*\s*thang)/u;

/** A bare post signs only when it is set in capitals: "Chủ tịch" in small letters is somebody's post in a list. */
const SIGNING_POST = /^(?:(?:PHÓ )?CHỦ TỊCH|THỦ TRƯỞNG.*|(?:PHÓ )?TRƯỞNG BAN|(?:PHÓ )?BÍ THƯ)$/u;

export interface ClosingLine {
  readonly text: string;
  /** The number of entries the line states ("Danh sách này có 25 đồng chí"), null when it states none. */
  readonly statedTotal: number | null;
}

/** The line under a list that says how many it holds, or null for any other text. */
export function readClosingLine(text: string): ClosingLine | null {
  const folded = fold(text);
  if (!CLOSING.test(folded)) return null;
  const counted = COUNTED.exec(folded)?.[1] ?? TOTAL.exec(folded)?.[1] ?? null;
  return { text, statedTotal: counted === null ? null : Number(counted) };
}

/** Does the text belong to the foot of a document: recipients, place and date, authority line, signature? */
export function isSignatureLine(text: string): boolean {
  return SIGNATURE.test(fold(text)) || SIGNING_POST.test(cleanLine(text));
}
