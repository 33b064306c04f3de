import { type Citation, citationsIn } from "../citations";
import { TYPE_ABBREVIATIONS, typeNameInText } from "../number";
import { clauseOf, type LintRule, type Remark } from "./finding";
import { nearestOf } from "./near-words";
import { at, linesOf, replaceIn, type TextLine } from "./text-lines";

const ABBREVIATION_OF = new Map(
  Object.entries(TYPE_ABBREVIATIONS).map(([type, short]) => [typeNameInText(type).toLocaleLowerCase("vi"), short]),
);
const ABBREVIATIONS = [...new Set(ABBREVIATION_OF.values())];
/** Codes of issuers everybody knows; only what is a slip of one of these is called one. */
export const ISSUER_CODES = ["UBND", "HĐND", "UBTVQH", "TTg", "BCĐ", "UBMTTQ", "HĐBC"] as const;
const PARTY_CODES = /^(?:ĐU|TU|HU|TW|BTV|BCĐTW|BTCTW|VPTW|BTGTU|ĐUK)/u;
const SYMBOL = /(?<=\d[/-]|[/])(\p{L}{2,5})-(\p{L}{2,8})(?![\p{L}\d])/gu;

/** "05/NQ-ĐU": a Party document's symbol is number-type/agency. */
function partyOrder({ raw, number, mark, symbol }: Citation, line: TextLine): Remark[] {
  const [kind = "", issuer = "", ...more] = symbol.split("-");
  if (mark !== "/" || more.length > 0 || !PARTY_CODES.test(issuer) || /\d/u.test(kind)) return [];
  const right = `${number}-${kind === "Ctr" ? "CTr" : kind}/${issuer}`;
  const words = `“${number}/${symbol}”: văn bản của Đảng ghi số, tên loại rồi đến cơ quan: “${right}”.`;
  return [{ severity: "warning", words, ...at(line), mend: replaceIn(line, `${number}/${symbol}`, right) }].map(
    (one) => (number === "" || !raw.includes(`${number}/${symbol}`) ? { ...one, mend: undefined } : one),
  ) as Remark[];
}

/** "Đề án số 12/UBND-ĐA", "Quyết định số 12/KH-UBND": type first, and the type's own. */
function typeOrder({ type, number, mark, symbol }: Citation, line: TextLine): Remark[] {
  const wanted = ABBREVIATION_OF.get(type.toLocaleLowerCase("vi"));
  const codes = symbol.split("-");
  if (!wanted || mark !== "/" || codes.length !== 2 || symbol.includes("/")) return [];
  const [first = "", second = ""] = codes;
  if (first === wanted) return [];
  const written = `${number}/${symbol}`;
  if (second === wanted) {
    const right = `${number}/${second}-${first}`;
    const words = `“${written}”: ký hiệu bị đảo, viết “${right}”.`;
    return [{ severity: "error", words, ...at(line), mend: replaceIn(line, written, right) }];
  }
  if (first.toLocaleUpperCase("vi") === wanted.toLocaleUpperCase("vi")) {
    const right = `${number}/${wanted}-${second}`;
    const words = `“${written}”: chữ viết tắt của ${type.toLocaleLowerCase("vi")} là “${wanted}”.`;
    return [{ severity: "warning", words, ...at(line), mend: replaceIn(line, written, right) }];
  }
  if (!ABBREVIATIONS.includes(first)) return [];
  const words = `“${type} số ${written}”: ký hiệu của ${type.toLocaleLowerCase("vi")} bắt đầu bằng “${wanted}-”.`;
  return [{ severity: "error", words, ...at(line) }];
}

/** "172/QĐ-UBNB": a slip of a code everybody knows. */
function misspeltCode(line: TextLine): Remark[] {
  return [...line.text.matchAll(SYMBOL)].flatMap(([raw, kind = "", issuer = ""]): Remark[] => {
    const right = nearestOf(issuer, ISSUER_CODES);
    if (!right || !ABBREVIATIONS.includes(kind)) return [];
    const words = `Ký hiệu “${raw}” viết nhầm: “${kind}-${right}”.`;
    return [{ severity: "error", words, ...at(line), mend: replaceIn(line, raw, `${kind}-${right}`) }];
  });
}

/** The symbols of documents referred to: no slip of a code, the type in its place, the Party's order for the Party's. */
export const citedSymbols: LintRule = {
  id: "cited-symbols",
  clause: clauseOf("II.3"),
  check(model) {
    return linesOf(model).flatMap((line) => {
      const cited = citationsIn(line.text).flatMap((citation) => {
        const party = partyOrder(citation, line);
        return party.length > 0 ? party : typeOrder(citation, line);
      });
      return [...cited, ...misspeltCode(line)];
    });
  },
};
