import { formatDay } from "@/lib/kernel/civil-date";
import { type Citation, citationsIn } from "../citations";
import { daysInText } from "../days-in-text";
import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, linesOf, type TextLine } from "./text-lines";

const ANOTHER_DOCUMENT =
  /\bsố\s|Luật|Pháp lệnh|Nghị|Quyết|Thông tư|Hội nghị|họp|phiên|(?:từ|đến|trước|sau|kể từ|hết)\s+ngày/iu;

/** "Quyết định số 12/QĐ-UBND ngày … ngày …": one document has one day. */
function twoDays(line: TextLine): Remark[] {
  const days = daysInText(line.text);
  const [first, second] = days;
  if (line.kind !== "basis" || !first?.day || !second?.day || first.day === second.day) return [];
  if (ANOTHER_DOCUMENT.test(line.text.slice(first.index + first.raw.length, second.index))) return [];
  const words = `Một căn cứ ghi hai ngày: ${formatDay(first.day)} và ${formatDay(second.day)}.`;
  return [{ severity: "error", words, ...at(line) }];
}

interface Cited extends Citation {
  readonly line: TextLine;
}

const keyOf = ({ number, symbol }: Citation) => `${number.replace(/^0+/u, "")}/${symbol}`.toLocaleLowerCase("vi");
const plain = (about: string) =>
  about
    .replace(/\(.*$|[.,;:].*$/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLocaleLowerCase("vi");
const LONG_ENOUGH = 20;

/** The same document cited again under another day or another name. */
function citedTwice(all: readonly Cited[]): Remark[] {
  const first = new Map<string, Cited>();
  return all.flatMap((one): Remark[] => {
    if (one.number === "") return [];
    const key = `${keyOf(one)} ${one.issuer === "" ? "" : ""}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, one);
      return [];
    }
    const name = `${one.type} số ${one.number}${one.mark}${one.symbol}`;
    const year = (cited: Cited) => cited.day?.slice(0, 4);
    if (before.day && one.day && before.day !== one.day && year(before) === year(one)) {
      const words = `${name} được dẫn với hai ngày: ${formatDay(before.day)} và ${formatDay(one.day)}.`;
      return [{ severity: "error", words, ...at(one.line) }];
    }
    const [a, b] = [plain(before.about), plain(one.about)];
    if (a.length < LONG_ENOUGH || b.length < LONG_ENOUGH || a === b || year(before) !== year(one)) return [];
    const words = `${name} được dẫn với hai tên khác nhau: “${a}” và “${b}”.`;
    return [{ severity: "warning", words, ...at(one.line) }];
  });
}

/** Numbers of one series and year run with time: a later day with a smaller number is a slip. */
function backwards(all: readonly Cited[]): Remark[] {
  const dated = all.filter((one) => one.day !== null && one.number !== "" && one.issuer !== "");
  return dated.flatMap((one, index): Remark[] => {
    const before = dated
      .slice(0, index)
      .find(
        (other) =>
          other.symbol === one.symbol &&
          other.issuer.toLocaleLowerCase("vi") === one.issuer.toLocaleLowerCase("vi") &&
          other.day?.slice(0, 4) === one.day?.slice(0, 4) &&
          other.day !== one.day &&
          (other.day ?? "") < (one.day ?? "") !== Number(other.number) < Number(one.number),
      );
    if (!before?.day || !one.day) return [];
    const words = `Số ${one.number}/${one.symbol} ngày ${formatDay(one.day)} và số ${before.number}/${before.symbol} ngày ${formatDay(before.day)} của cùng một cơ quan: số và ngày ngược nhau. Xem lại số, ngày hoặc ký hiệu.`;
    return [{ severity: "warning", words, ...at(one.line) }];
  });
}

/** What a paper says of the documents it cites agrees with itself. */
export const citationDay: LintRule = {
  id: "citation-day",
  clause: clauseOf("II.6"),
  check(model) {
    const lines = linesOf(model);
    const cited = lines.flatMap((line) => citationsIn(line.text).map((citation): Cited => ({ ...citation, line })));
    return [...lines.flatMap(twoDays), ...citedTwice(cited), ...backwards(cited)];
  },
};
