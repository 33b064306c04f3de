import { convertLegacyText } from "@/lib/kernel/legacy-encodings";
import { normaliseName } from "@/lib/kernel/names";
import { cleanLine } from "@/lib/kernel/text";
import { capitalisePlace } from "./read-roster-hamlets";

/** The bản a heading or a cell names, and how many people it says the team has. */
export interface TeamPlace {
  readonly name: string;
  readonly stated: number | null;
}

const UNIT = "(?:thôn|bản|xóm|làng|ấp|khu phố|khu|tổ dân phố|tdp|tiểu khu|buôn|phum|sóc)";
const PEOPLE = "(?:người|thành viên|đồng chí|đ/c|tv|cán bộ)";
const COUNT = new RegExp(
  `[\\s,:–-]*\\(?\\s*(?:gồm|có|tổng số|tổng cộng|cộng)?[\\s:]*(\\d{1,4})\\s*${PEOPLE}\\s*\\)?[\\s.:;]*$`,
  "iu",
);
const MARK = /^(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u;
const NUMBERING =
  /^(?:[-–—+•*·]\s*|(?:[IVXLC]{1,6}|\d{1,3}|[A-Za-zĐđ])\s*[.)/:–-]\s*|(?:[IVXLC]{1,6}|\d{1,3})\s+)(?=\S)/u;
const LIST = /^danh sách\s+(?:(?:các|những)\s+)?(?:thành viên\s+)?/iu;
const TEAM =
  /^(?:thành viên\s+)?tổ\s+(?:công nghệ số(?:\s+cộng đồng)?|cnscđ|cns\s?cđ|cns)(?![\p{L}])(?:\s+số\s+\d+)?[\s:,–-]*(?:(?:tại|của|ở)\s+)?/iu;
const OF_COMMUNE = /[\s,–-]+(?:xã|phường|đặc khu)\s+\p{L}.*$/iu;
const PLACE = new RegExp(`^${UNIT}\\s*:?\\s+(?=\\S)`, "iu");
const NO_NAME = /^(?:trưởng|phó|sao|gốc|chính|cam kết|vực)(?![\p{L}])/iu;
const NAME = /^[\p{L}\d][\p{L}\p{M}\d\s'’./-]*$/u;
const MOST_WORDS = 5;

interface Parts {
  readonly name: string;
  readonly stated: number | null;
  /** Says "Tổ công nghệ số cộng đồng". */
  readonly isTeam: boolean;
  /** Says "bản", "thôn". */
  readonly isPlace: boolean;
}

function takeApart(text: string): Parts {
  let rest = cleanLine(convertLegacyText(text).text);
  const count = COUNT.exec(rest);
  if (count) rest = rest.slice(0, count.index);
  for (let times = 0; times < 2; times += 1) rest = rest.replace(NUMBERING, "");
  rest = rest.replace(LIST, "");
  const isTeam = TEAM.test(rest);
  rest = rest.replace(TEAM, "");
  const isPlace = PLACE.test(rest);
  const word = new RegExp(`^${UNIT}`, "iu").exec(rest)?.[0] ?? "";
  const bare = rest
    .replace(PLACE, "")
    .replace(OF_COMMUNE, "")
    .replace(/[\s.:;,–-]+$/u, "");
  // "Bản số 07" and "Thôn 1" have no other name.
  const name = isPlace && /^(?:số\s*)?\d+$/iu.test(bare) ? `${word} ${bare}`.toLocaleLowerCase("vi") : bare;
  const stated = count?.[1] === undefined ? null : Number(count[1]);
  return { name: capitalisePlace(normaliseName(name)), stated, isTeam, isPlace };
}

function isName(name: string): boolean {
  return name !== "" && NAME.test(name) && !NO_NAME.test(name) && name.split(" ").length <= MOST_WORDS;
}

/**
 * The bản a line of its own names: "Bản Nà Khằm", "I. Tổ CNSCĐ bản Hô Be", "2. Bản Nà Đon (5 người)". Its cells are
 * given as they stand beside each other; a number before and a count behind may have cells of their own. Null for any
 * other line.
 */
export function readTeamHeading(texts: readonly string[]): TeamPlace | null {
  const [first = "", ...others] = texts;
  const said = others.length > 0 && MARK.test(first) ? others : [...texts];
  const last = said.length > 1 ? said.at(-1) : undefined;
  const counted = last !== undefined && /^\d{1,4}$/.test(last) ? Number(last) : null;
  const words = counted === null ? said : said.slice(0, -1);
  const isTeamAndPlace =
    words.length === 2 && takeApart(words[0] ?? "").isTeam && takeApart(words[0] ?? "").name === "";
  const hasCount = words.length === 2 && COUNT.test(words[1] ?? "") && (words[1] ?? "").replace(COUNT, "") === "";
  if (words.length !== 1 && !isTeamAndPlace && !hasCount) return null;
  const line = words.join(" ");
  // A member of a line list is no heading, though the name of a place may begin it.
  if (/(?:^|[\s(])(?:ông|bà)\s+\p{Lu}/u.test(line)) return null;
  const { name, stated, isTeam, isPlace } = takeApart(line);
  if (!(isTeam || isPlace) || !isName(name)) return null;
  const before = takeLead(line);
  return /^[\p{Lu}\d]/u.test(before) ? { name, stated: stated ?? counted } : null;
}

/** What stands where the name begins, as it was written: a heading begins with a capital, running text need not. */
function takeLead(line: string): string {
  const clean = cleanLine(convertLegacyText(line).text);
  const name = clean
    .replace(NUMBERING, "")
    .replace(NUMBERING, "")
    .replace(LIST, "")
    .replace(TEAM, "")
    .replace(PLACE, "");
  return /^số\s*\d/iu.test(name) ? name.replace(/^số\s*/iu, "") : name;
}

/** The bản a cell of its column names, with or without "Bản" or "Tổ CNSCĐ" before it; null for an empty cell. */
export function readTeamPlace(text: string): TeamPlace | null {
  const { name, stated } = takeApart(text);
  return name === "" ? null : { name, stated };
}
