import type { CivilDate } from "@/lib/kernel/civil-date";
import { daysInText } from "./days-in-text";
import { TYPE_ABBREVIATIONS, typeNameInText } from "./number";

/** A document another one refers to, as it is written there. */
export interface Citation {
  readonly index: number;
  readonly raw: string;
  /** "Quyết định" */
  readonly type: string;
  /** As written before "/" or "-": "05"; empty where it is left blank. */
  readonly number: string;
  /** "/" or, in the Party's way, "-". */
  readonly mark: string;
  /** What follows: "QĐ-UBND", "2020/NĐ-CP". */
  readonly symbol: string;
  readonly day: CivilDate | null;
  readonly issuer: string;
  /** What it is about, as far as the clause goes. */
  readonly about: string;
}

const OTHER_TYPES = [
  "Chương trình hành động",
  "Bộ luật",
  "Luật",
  "Pháp lệnh",
  "Nghị định",
  "Thông tư",
  "Kết luận",
  "Công văn",
  "Thông tri",
  "Hiến pháp",
];
// Longer names first: "Chương trình hành động" begins as "Chương trình" does.
const TYPES = [...OTHER_TYPES, ...Object.keys(TYPE_ABBREVIATIONS).map(typeNameInText)];
const CITATION = new RegExp(
  `(?<![\\p{L}])(${TYPES.join("|")})\\s+số\\s*:?\\s*(\\d*)\\s*([/-])\\s*([\\p{L}\\d][\\p{L}\\d/&.-]*[\\p{L}\\d])`,
  "giu",
);
const ISSUER_THEN_ABOUT =
  /^[\s,]*(?:của\s+)?(.*?)\s+(về(?: việc)?|ban hành|phê duyệt|quy định|v\/v|thành lập|kiện toàn|sửa đổi|hướng dẫn)\s+(.*)$/iu;

/** The documents a text cites by number, in order. */
export function citationsIn(text: string): Citation[] {
  const found = [...text.matchAll(CITATION)];
  return found.map((match, order) => {
    const [raw, type = "", number = "", mark = "/", symbol = ""] = match;
    const end = found[order + 1]?.index ?? text.length;
    const clause = text.slice(match.index + raw.length, end).split(/[;]/u)[0] ?? "";
    const [first] = daysInText(clause.slice(0, 60));
    const rest = first ? clause.slice(first.index + first.raw.length) : clause;
    const [, issuer = "", , about = ""] = ISSUER_THEN_ABOUT.exec(rest) ?? [];
    return {
      ...{ index: match.index, raw, type, number, mark, symbol, day: first?.day ?? null },
      ...{ issuer: issuer.replace(/\s+/gu, " ").trim(), about: about.replace(/\s+/gu, " ").trim() },
    };
  });
}
