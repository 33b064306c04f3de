import { fold } from "@/lib/kernel/folding";
import { foldTitle, matchColumns, scoreTitle, type TitledColumn } from "@/lib/spreadsheets/core/match-columns";
import type { Definition } from "../definition";

/** An indicator as heads of columns name it. */
export type HeadedBox = Pick<
  Definition,
  "indicatorId" | "code" | "name" | "measure" | "numeratorWords" | "denominatorWords"
>;

/** Of a box: its number or answer, its denominator, or the reason beside it. */
export type BoxPart = "top" | "bottom" | "reason";

export interface BoxColumn {
  readonly index: number;
  readonly indicatorId: string;
  readonly part: BoxPart;
}

export interface TableColumns {
  readonly name: number | null;
  readonly boxes: readonly BoxColumn[];
  readonly difficulties: number | null;
  readonly proposals: number | null;
  /** Columns that may have been meant as an indicator, and why they are not read. */
  readonly doubtful: readonly { readonly title: string; readonly words: string }[];
  /** Columns that are no figure. */
  readonly unread: readonly string[];
}

const NAME_WORDS = ["bản", "tên bản", "thôn", "tên thôn", "thôn bản", "tổ dân phố", "địa bàn", "đơn vị", "tên"];
const PLAIN_FIELDS = [
  { key: "name" as const, words: NAME_WORDS },
  { key: "difficulties" as const, words: ["khó khăn, vướng mắc", "khó khăn", "vướng mắc"] },
  { key: "proposals" as const, words: ["kiến nghị", "đề nghị", "kiến nghị, đề xuất", "đề xuất"] },
];
/** A title that names an indicator by words alone must fit it so well, and so much better than any other. */
const LEAST = 60;
const AHEAD = 5;
const MAYBE = 45;
const IDLE = /^(?:s ?t ?t|tt|so tt|so thu tu|no|ghi chu|tinh trang)$/;
const CODE = /\b[a-z]{2,10} ?\d{1,3}\b/;

/** "XHS-02" however it is written: "xhs 2", "XHS02". */
function codePattern(code: string): RegExp {
  const parts = foldTitle(code)
    .split(" ")
    .map((part) => (/^\d+$/.test(part) ? `0*${Number(part)}` : part));
  return new RegExp(`(?:^| )${parts.join(" ?")}(?: |$)`);
}

function partOf(title: string, box: HeadedBox): BoxPart {
  const folded = foldTitle(title).replace(codePattern(box.code), " ");
  if (/\b(?:ly do|giai trinh)\b/.test(folded)) return "reason";
  if (box.measure !== "ratio") return "top";
  if (/\bmau so\b/.test(folded)) return "bottom";
  if (/\btu so\b/.test(folded) || !box.denominatorWords) return "top";
  const last = title.split(/ – |:/).at(-1) ?? title;
  const as = (words: readonly string[]) => scoreTitle(last, { key: "", words });
  const bottom = as([box.denominatorWords]);
  return bottom >= 70 && bottom > as([box.name, ...(box.numeratorWords ? [box.numeratorWords] : [])])
    ? "bottom"
    : "top";
}

type Named =
  | { readonly kind: "box"; readonly box: HeadedBox }
  | { readonly kind: "doubtful"; readonly words: string }
  | { readonly kind: "none" };

function nameTitle(title: string, boxes: readonly HeadedBox[], others: readonly HeadedBox[]): Named {
  const folded = foldTitle(title);
  const coded = boxes.find(({ code }) => codePattern(code).test(folded));
  if (coded) return { kind: "box", box: coded };
  const other = others.find(({ code }) => codePattern(code).test(folded));
  if (other) return { kind: "doubtful", words: `Kỳ này không hỏi bản chỉ tiêu ${other.code}.` };
  const scored = boxes
    .map((box) => {
      const words = [box.name, box.numeratorWords, box.denominatorWords].filter((word) => word !== null);
      return { box, score: scoreTitle(title, { key: box.code, words }) };
    })
    .sort((left, right) => right.score - left.score);
  const [best, second] = scored;
  if (best && best.score >= LEAST && best.score - (second?.score ?? 0) >= AHEAD) return { kind: "box", box: best.box };
  if (CODE.test(folded)) return { kind: "doubtful", words: "Không có chỉ tiêu nào mang mã này." };
  if (best && best.score >= MAYBE)
    return { kind: "doubtful", words: "Không chắc là chỉ tiêu nào: ghi mã chỉ tiêu vào tên cột." };
  return { kind: "none" };
}

const partWords: Record<BoxPart, string> = { top: "số liệu", bottom: "mẫu số", reason: "lý do" };

/**
 * Which column of a table is which: by the code in its head wherever there is one, else by its words. `others` are
 * indicators nobody is asked for here, so that a column of one is told apart from a column that is nothing.
 */
export function matchTableColumns(
  columns: readonly TitledColumn[],
  boxes: readonly HeadedBox[],
  others: readonly HeadedBox[],
): TableColumns {
  const named = columns.map((column) => ({ column, named: nameTitle(column.title, boxes, others) }));
  const free = named.flatMap(({ column, named: { kind } }) => (kind === "box" ? [] : [column]));
  const plain = matchColumns(free, PLAIN_FIELDS).mapping;
  const taken = new Set<number>(Object.values(plain));
  const doubtful: { title: string; words: string }[] = [];
  const unread: string[] = [];
  const found: (BoxColumn & { title: string; sure: boolean })[] = [];
  for (const { column, named: one } of named) {
    const { index, title } = column;
    if (taken.has(index) || title === "") continue;
    if (one.kind === "doubtful") doubtful.push({ title, words: one.words });
    else if (one.kind === "none") {
      if (!IDLE.test(foldTitle(title))) unread.push(title);
    } else {
      const sure = /\b(?:tu so|mau so|ly do)\b/.test(fold(title));
      found.push({ index, title, sure, indicatorId: one.box.indicatorId, part: partOf(title, one.box) });
    }
  }
  const kept = new Map<string, (typeof found)[number]>();
  for (const one of [...found].sort(
    (left, right) => Number(right.sure) - Number(left.sure) || left.index - right.index,
  )) {
    const key = `${one.indicatorId} ${one.part}`;
    const first = kept.get(key);
    if (!first) kept.set(key, one);
    else doubtful.push({ title: one.title, words: `Đã có cột “${first.title}” cho ${partWords[one.part]} này.` });
  }
  return {
    ...{ name: plain.name ?? null, difficulties: plain.difficulties ?? null, proposals: plain.proposals ?? null },
    boxes: [...kept.values()]
      .sort((left, right) => left.index - right.index)
      .map(({ index, indicatorId, part }) => ({ index, indicatorId, part })),
    ...{ doubtful, unread },
  };
}

/** Words that head columns of such a table, to find its head. */
export function headWords(boxes: readonly HeadedBox[]): string[] {
  return [
    ...NAME_WORDS,
    ...PLAIN_FIELDS.flatMap(({ words }) => words),
    ...boxes.flatMap(({ code, name, numeratorWords }) => [code, name, ...(numeratorWords ? [numeratorWords] : [])]),
  ];
}
