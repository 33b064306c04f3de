import type { LintRule, Remark } from "./finding";
import { around, at, isProse, linesOf, replaceIn, type TextLine } from "./text-lines";

/** Words that are never said twice in a row; Vietnamese doubles many others on purpose. */
const NEVER_DOUBLED =
  "của|và|các|những|là|được|trong|cho|với|tại|về|theo|để|khi|do|bị|này|trên|việc|đến|từ|một|hoặc|nhằm|thì|mà|phải|thuộc|bằng|sau đây|thực hiện|tổ chức|xây dựng|triển khai|nhiệm vụ|nhân dân";
const DOUBLED = new RegExp(`(?<![\\p{L}\\p{M}])(${NEVER_DOUBLED})(\\s+\\1)+(?![\\p{L}\\p{M}])`, "giu");

function twiceInARow(line: TextLine): Remark[] {
  return [...line.text.matchAll(DOUBLED)]
    .filter((found) => !/^từ/iu.test(found[0]))
    .map((found) => {
      const words = `Lặp chữ “${found[1]}”: “${around(line.text, found.index, found[0].length)}”.`;
      return { severity: "warning", words, ...at(line), mend: replaceIn(line, found[0], found[1] ?? "") };
    });
}

const SHORTEST_LIST = 3;
const LONGEST_ITEM_WORDS = 5;

/** The things one enumeration names twice: "hộ tịch, an sinh xã hội, giáo dục, hộ tịch". */
function twiceInList(line: TextLine): Remark[] {
  if (!isProse(line) || line.kind === "basis") return [];
  return line.text.split(/[.;:()“”"]/u).flatMap((clause): Remark[] => {
    const items = clause
      .split(/,|\s+và\s+/u)
      .map((item) => item.replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi"))
      .filter((item) => item !== "");
    if (items.length < SHORTEST_LIST) return [];
    const [first = "", ...rest] = items;
    const named = rest.filter((item) => item.includes(" ") && item.split(" ").length <= LONGEST_ITEM_WORDS);
    const twice = named.find(
      (item, index) => named.indexOf(item) !== index || first === item || first.endsWith(` ${item}`),
    );
    return twice ? [{ severity: "note", words: `Liệt kê lặp “${twice}”.`, ...at(line) }] : [];
  });
}

/** A word written twice, a thing listed twice. */
export const doubledWords: LintRule = {
  id: "doubled-words",
  clause: null,
  check: (model) => linesOf(model).flatMap((line) => [...twiceInARow(line), ...twiceInList(line)]),
};
