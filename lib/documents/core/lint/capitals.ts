import { capitalsClause, type LintRule, type Remark } from "./finding";
import { at, linesOf, replaceIn, type TextLine } from "./text-lines";

interface Capital {
  readonly wrong: RegExp;
  readonly right: (found: string) => string;
  readonly why: string;
}

const firstUpper = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
const firstLower = (text: string) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** Not the beginning of a sentence, a quotation or a heading. */
const INSIDE = "(?<=[\\p{Ll}\\d,)]\\s+)";

const CAPITALS: readonly Capital[] = [
  {
    wrong: new RegExp(`${INSIDE}(?:Khoản(?=\\s+\\d)|Điểm(?=\\s+[a-zđ](?![\\p{L}])))`, "gu"),
    right: firstLower,
    why: "viện dẫn khoản, điểm viết thường",
  },
  {
    wrong: new RegExp(`${INSIDE}(?:điều(?=\\s+\\d)|chương(?=\\s+[IVX]+(?![\\p{L}])))`, "gu"),
    right: firstUpper,
    why: "viện dẫn Phần, Chương, Mục, Điều viết hoa",
  },
  {
    wrong:
      /(?<![\p{L}])(?:Ủ|U)(?:y|ỷ)\s+Ban\s+(?:N|n)hân\s+(?:D|d)ân(?![\p{L}])|(?<![\p{L}])(?:Ủy|Uỷ)\s+ban\s+(?:Nhân\s+(?:D|d)ân|nhân\s+Dân)(?![\p{L}])|(?<![\p{L}])(?:ủy|uỷ)\s+ban\s+nhân\s+dân(?![\p{L}])/gu,
    right: (found) => (/^(?:ủy|Ủy|Uy)/u.test(found) ? "Ủy ban nhân dân" : "Uỷ ban nhân dân"),
    why: "tên cơ quan: “Ủy ban nhân dân”",
  },
  {
    wrong:
      /(?<![\p{L}])(?:Hội\s+Đồng\s+(?:N|n)hân\s+(?:D|d)ân|Hội\s+đồng\s+(?:Nhân\s+(?:D|d)ân|nhân\s+Dân)|hội\s+đồng\s+nhân\s+dân)(?![\p{L}])/gu,
    right: () => "Hội đồng nhân dân",
    why: "tên cơ quan: “Hội đồng nhân dân”",
  },
  {
    wrong: /(?<=(?:của|Đảng\s+và|Đảng,|do|được|cho|với)\s+)nhà\s+nước(?![\p{L}])/gu,
    right: firstUpper,
    why: "“Nhà nước” viết hoa",
  },
  {
    wrong:
      /(?<=(?:phục\s+vụ|cán\s+bộ\s+và|Nhà\s+nước\s+và|tầng\s+lớp|toàn\s+thể|của|cho|với|đến|tới)\s+)nhân\s+dân(?![\p{L}])/gu,
    right: firstUpper,
    why: "“Nhân dân” viết hoa",
  },
];

function remarks(line: TextLine): Remark[] {
  // What stands in capitals throughout says nothing of them.
  if (line.text === line.text.toLocaleUpperCase("vi")) return [];
  return CAPITALS.flatMap(({ wrong, right, why }) => {
    const found = new Map([...line.text.matchAll(wrong)].map((match) => [match[0], match.index]));
    return [...found].map(([raw, index]): Remark => {
      const numbered = /^(?:khoản|điểm|điều|chương)$/iu.test(raw);
      const next = numbered ? (/^\s+[\p{L}\d]+/u.exec(line.text.slice(index + raw.length))?.[0] ?? "") : "";
      const words = `“${raw}${next}”: ${why}.`;
      // The word with what follows it, so that no other place in the line is touched.
      const mend = replaceIn(line, raw + next, right(raw) + next);
      return { severity: "note", words, ...at(line), mend };
    });
  });
}

/** Capitals in the commonest cases. */
export const capitals: LintRule = {
  id: "capitals",
  clause: capitalsClause("phần V, VI"),
  check: (model) => linesOf(model).flatMap(remarks),
};
