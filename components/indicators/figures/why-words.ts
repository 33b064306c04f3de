import type { Definition } from "@/lib/indicators/core/definition";
import { tenthsOf } from "@/lib/indicators/core/figures/amount";
import { figureWords, tenthsWords } from "@/lib/indicators/core/figures/figure-words";
import { monthOfNumber, spanWords } from "@/lib/indicators/core/figures/month-number";
import { countedByLabel } from "@/lib/indicators/labels";
import type { FigurePart, FigureRows } from "@/lib/indicators/queries/figure-rows";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";

/** "11/2026". */
export function shortMonth(month: number): string {
  const { year, index } = monthOfNumber(month);
  return `${index}/${year}`;
}

/** A name within a sentence: "Người trưởng thành" begins small, "TTHC" stays. */
function within(words: string): string {
  const second = words.charAt(1);
  return second !== second.toLocaleLowerCase("vi")
    ? words
    : `${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;
}

const topWords = ({ numeratorWords, measure }: Definition) =>
  within(numeratorWords ?? (measure === "count" ? "số lượng" : "tử số"));
const bottomWords = ({ denominatorWords }: Definition) => within(denominatorWords ?? "mẫu số");

/** Adding up few numbers is written out, of many it is said of how many. */
const FEW = 6;

/** What is done with what, in words: the first line is the rule, the second the same in numbers. */
export function formulaLines({ own, source, figure, parts }: FigureRows): readonly [string, string] {
  const counted = parts.filter(({ state }) => state === "counted");
  const result = figureWords(figure);
  const { numerator, denominator } = figure;
  if (own.measure === "ratio") {
    const [top, bottom] = [topWords(source), bottomWords(source)];
    if (numerator === null || denominator === null)
      return [`Tổng ${top} ÷ tổng ${bottom} × 100`, "Chưa có số để tính."];
    const numbers = `${formatNumber(numerator)} ÷ ${formatNumber(denominator)} × 100 = ${result}`;
    return [`Tổng ${top} ÷ tổng ${bottom} × 100`, numbers];
  }
  if (own.measure === "yes-no") {
    const said =
      numerator === null
        ? "Chưa có nơi nào trả lời."
        : `${formatNumber(numerator)} trên ${formatNumber(denominator ?? 0)} nơi trả lời Có: ${result}`;
    return ["Đếm nơi trả lời Có trong những nơi đã trả lời", said];
  }
  const portal = source.reporter.kind === "portal";
  const rule = portal ? `Đếm ${topWords(source)}` : `Cộng ${topWords(source)} của các nơi báo`;
  if (counted.length === 0) return [rule, portal ? "Chưa có mục nào." : "Chưa có số để cộng."];
  const written =
    counted.length <= FEW
      ? counted.map((part) => formatNumber(part.numerator ?? 0)).join(" + ")
      : `Tổng của ${formatNumber(counted.length)} nơi`;
  return [rule, `${written} = ${result}`];
}

/** Of which time the numbers are, and what follows from it. */
export function timeWords({ own, source, span, day }: FigureRows): string {
  const until = `đến hết ngày ${formatDay(day)}`;
  if (source.reporter.kind === "portal") {
    return `Cổng tự đếm (${countedByLabel[source.reporter.countedBy]}), tính ${until}.`;
  }
  if (own.timing === "state") {
    return `Mỗi nơi lấy số đã duyệt mới nhất, tính ${until}. Nơi chưa có số của kỳ thì lấy số kỳ trước và được ghi rõ; bản đã thôi không tính.`;
  }
  const stock = ["base", "hamlets", "fixed"].includes(source.denominator.kind) && own.measure === "ratio";
  const once = stock ? " Mẫu số lấy của tháng cuối, không cộng nhiều lần." : "";
  return `Cộng số đã duyệt của ${spanWords(span)}.${once}`;
}

/** "62,5%" of one row; null where nothing is divided. */
export function shareOf(own: Definition, { numerator, denominator }: FigurePart): string | null {
  if (own.measure !== "ratio" || numerator === null || !denominator) return null;
  const tenths = tenthsOf({ measure: "ratio", numerator, denominator });
  return tenths === null ? null : tenthsWords(tenths);
}

/** What must be said of a row. */
export function partNotes(own: Definition, part: FigurePart): string[] {
  const months = part.missing.map(shortMonth).join(", ");
  const notes: string[] = [];
  if (part.state === "missing") notes.push(months ? `Chưa có số tháng ${months}` : "Chưa có số");
  else if (part.carried) notes.push(`Lấy số kỳ trước, chưa có số tháng ${months}`);
  else if (months) notes.push(`Chưa có số tháng ${months}`);
  if (part.state === "nothing") notes.push("Báo không có số liệu");
  if (part.state === "no-denominator") notes.push("Thiếu mẫu số, không tính vào tổng");
  if (part.above) notes.push("Trên 100%, cần kiểm tra");
  if (part.redefined) notes.push("Bỏ qua số theo cách tính cũ");
  if (own.measure === "yes-no" && part.state === "counted") notes.push(part.numerator ? "Có" : "Chưa");
  return notes;
}

/** Those without any value, by name; null when everybody has one. */
export function missingNames(parts: readonly FigurePart[]): string | null {
  const names = parts.filter(({ state }) => state === "missing").map(({ name }) => name);
  return names.length > 0 ? names.join(", ") : null;
}
