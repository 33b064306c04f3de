import { clauseOf, type LintRule, type Remark } from "./finding";
import { linesOf } from "./text-lines";
import { type TypedNumber, typedNumberOf } from "./typed-numbers";

interface NumberedLine {
  readonly number: TypedNumber;
  readonly remarkAt: Pick<Remark, "part" | "blockId">;
}

interface Counted {
  readonly value: number;
  readonly number: TypedNumber;
}

function faultOf({ number }: NumberedLine, before: Counted | undefined, seen: ReadonlySet<number>): string | null {
  const { label, value, way, sort } = number;
  if (before && before.number.way !== way && sort === "phan") {
    return `“${label}” và “${before.number.label}” đánh số theo hai kiểu: dùng một kiểu (Phần I, Phần II …).`;
  }
  if (seen.has(value)) return `Số “${label}” bị lặp: đã có ở trên.`;
  if (!before) return value === 1 ? null : `Đánh số bắt đầu từ “${label}”, không có số 1 trước đó.`;
  if (value === before.value + 1) return null;
  return value > before.value
    ? `Đánh số nhảy từ “${before.number.label}” đến “${label}”.`
    : `Số “${label}” đứng sau “${before.number.label}”: thứ tự bị ngược.`;
}

/** Does a lone "1." begin a new list, rather than double the number of the list above? */
const beginsAnew = ({ value, sort }: TypedNumber) => value === 1 && (sort.startsWith("so:") || sort === "diem");

/** What is wrong with the numbers of lines in reading order: doubled, jumping, of two kinds. */
export function numberingFaults(lines: readonly NumberedLine[]): Remark[] {
  const last = new Map<string, Counted>();
  const seen = new Map<string, Set<number>>();
  const forget = (sort: string) => {
    last.delete(sort);
    seen.delete(sort);
  };
  return lines.flatMap((line): Remark[] => {
    const { number } = line;
    for (const [sort, counted] of [...last])
      if (counted.number.rank > number.rank && !isOwnLead(number, sort)) forget(sort);
    // Articles run through chapters; what narrower counts do not.
    if (beginsAnew(number)) forget(number.sort);
    const values = seen.get(number.sort) ?? new Set<number>();
    const fault = faultOf(line, last.get(number.sort), values);
    seen.set(number.sort, values.add(number.value));
    last.set(number.sort, { value: number.value, number });
    if (!fault) return [];
    const severity = fault.includes("lặp") || number.rank < 4 ? "error" : "warning";
    return [{ severity, words: fault, ...line.remarkAt }];
  });
}

/** Articles go on counting over parts and chapters; annexes end everything. */
function isOwnLead(wider: TypedNumber, sort: string): boolean {
  return sort === "dieu" && wider.sort !== "phu-luc";
}

/** Numbers typed by hand at the head of lines, where the portal does not number by itself. */
export const typedNumbering: LintRule = {
  id: "typed-numbering",
  clause: clauseOf("II.6"),
  check(model) {
    const lines = linesOf(model).flatMap((line): NumberedLine[] => {
      // A cell's "1" is a row number; a clause is numbered by the portal and what it says is its own.
      if (!["heading", "paragraph", "bullet"].includes(line.kind)) return [];
      const number = typedNumberOf(line.text);
      return number ? [{ number, remarkAt: { part: line.part, blockId: line.blockId } }] : [];
    });
    return numberingFaults(lines);
  },
};
