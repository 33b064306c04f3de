import type { DocumentModel } from "../model";
import { romanNumber, walkBlocks } from "../numbering";
import type { LintRule, Remark } from "./finding";
import { peopleListsOf } from "./people-lists";
import { columnOf, gridsOf } from "./table-grid";
import { at, isProse, linesOf, type TextLine } from "./text-lines";

const PEOPLE =
  /(?:gồm|có|với|tổng số)\s+(?:có\s+)?(\d{1,3})\s+(?:ông\s*,?\s*(?:và\s+)?bà|thành viên|đồng chí|người|vị trí|cán bộ)/iu;
const HELPERS = /(\d{1,3})\s+cộng tác viên/iu;
const ANNEXES = /(?:có|gồm|kèm theo)\s+(\d{1,2})\s+phụ lục/iu;
const HAMLETS = /(?:(?:tại|của|cho|gồm|có|toàn bộ|cả)\s+)(\d{1,3})\s+(?:bản|thôn|tổ dân phố)(?![\p{L}])/iu;
const OWN_PARTS =
  /(?:Quy chế|Quyết định|Văn bản|Quy định|Kế hoạch|Đề án)\s+này\s+(?:gồm|có)\s+(?:(\d{1,2})\s+chương\s*(?:,|và)?\s*)?(\d{1,3})\s+điều/iu;
const FOLLOWED =
  /(?:[Gg]ồm|[Cc]ó|[Xx]ây dựng|[Tt]riển khai|[Tt]hực hiện|[Tt]hành lập)[^.;]*?(?<!(?:Điều|khoản|điểm|số|ngày|tháng|năm|mục|quý)\s)(?<!\d)(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s+(\p{Ll}+(?:\s+\p{Ll}+)?)[^.;]*:\s*$/u;

function people(line: TextLine, lists: readonly { readonly all: number; readonly filled: number }[]): Remark[] {
  const stated = Number(PEOPLE.exec(line.text)?.[1]);
  if (!stated || lists.length === 0) return [];
  const helpers = Number(HELPERS.exec(line.text)?.[1] ?? 0);
  const sums = { all: 0, filled: 0 };
  for (const { all, filled } of lists) {
    sums.all += all;
    sums.filled += filled;
  }
  const counts = [...lists, sums].flatMap(({ all, filled }) => [all, filled]);
  if (counts.includes(stated) || counts.includes(stated + helpers)) return [];
  const words = `Ghi ${stated} người nhưng danh sách có ${[...new Set(lists.map(({ all }) => all))].join(", ")} người.`;
  return [{ severity: "error", words, ...at(line) }];
}

function ownParts(line: TextLine, model: DocumentModel): Remark[] {
  const [, chapters, articles] = OWN_PARTS.exec(line.text) ?? [];
  if (!articles) return [];
  const home = model.attached.find((one) => [...walkBlocks(one.body)].some(({ id }) => id === line.blockId));
  const blocks = [...walkBlocks(home?.body ?? model.attached[0]?.body ?? model.body)];
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  const wrong = [
    ...(chapters && Number(chapters) !== count("chapter") ? [`${chapters} chương (thật có ${count("chapter")})`] : []),
    ...(Number(articles) !== count("article") ? [`${articles} điều (thật có ${count("article")})`] : []),
  ];
  return wrong.length > 0 ? [{ severity: "error", words: `Ghi ${wrong.join(", ")}.`, ...at(line) }] : [];
}

/** "gồm 05 mô hình:" and then the lines that follow it. */
function followedBy(line: TextLine, next: readonly TextLine[]): Remark[] {
  if (!isProse(line)) return [];
  const [, low, high, what] = FOLLOWED.exec(line.text.slice(-300)) ?? [];
  const kind = next[0]?.kind;
  if (!low || !what || !kind || !["bullet", "point", "clause"].includes(kind) || kind === line.kind) return [];
  const end = next.findIndex((one) => one.kind !== kind);
  const count = end < 0 ? next.length : end;
  const [least, most] = [Number(low), Number(high ?? low)];
  if (count < 2 || (count >= least && count <= most)) return [];
  const words = `Ghi ${low}${high ? `-${high}` : ""} ${what} nhưng bên dưới liệt kê ${count}.`;
  return [{ severity: "warning", words, ...at(line) }];
}

/** A row of sums, in a table typed elsewhere a row like any other. */
function isSum(cells: readonly string[]): boolean {
  return /^(?:tổng|cộng)(?![\p{L}])/iu.test(cells.find((text) => text.trim() !== "")?.trim() ?? "");
}

/** What a text counts is there as often as it says. */
export const statedCounts: LintRule = {
  id: "stated-counts",
  clause: null,
  check(model) {
    const lines = linesOf(model);
    const lists = peopleListsOf(model).map(({ people: listed }) => {
      return { all: listed.length, filled: listed.filter(({ vacant }) => !vacant).length };
    });
    const hamlets = gridsOf(model)
      .filter((grid) => columnOf(grid, /^(?:tên\s+)?(?:bản|thôn|tổ dân phố)$/iu) >= 0)
      .map((grid) => grid.rows.filter(({ type, cells }) => type === "row" && !isSum(cells)).length);
    return lines.flatMap((line, index): Remark[] => {
      if (!isProse(line)) return [];
      const remarks = [
        ...people(line, lists),
        ...ownParts(line, model),
        ...followedBy(line, lines.slice(index + 1, index + 40)),
      ];
      const annexes = Number(ANNEXES.exec(line.text)?.[1]);
      if (annexes && annexes !== model.annexes.length) {
        const last = model.annexes.length > 1 ? ` (đến Phụ lục ${romanNumber(model.annexes.length)})` : "";
        const words = `Ghi có ${annexes} phụ lục, văn bản có ${model.annexes.length}${last}.`;
        remarks.push({ severity: "error", words, ...at(line) });
      }
      const stated = Number(HAMLETS.exec(line.text)?.[1]);
      if (stated && hamlets.length > 0 && !hamlets.includes(stated)) {
        const words = `Ghi ${stated} bản, thôn nhưng bảng có ${hamlets.join(", ")} dòng.`;
        remarks.push({ severity: "warning", words, ...at(line) });
      }
      return remarks;
    });
  },
};
