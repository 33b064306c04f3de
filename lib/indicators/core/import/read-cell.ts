import { formatDay } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";
import { type Cell, cellText } from "@/lib/spreadsheets/core/sheet-grid";
import type { Measure } from "../definition";
import { readFigure } from "../read-figure";

/** How a cell of a table of figures is read; a number out of bounds stays one, to be refused in words later. */
export type ReadCell =
  | { readonly kind: "blank" | "nothing" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "pair"; readonly top: number; readonly bottom: number }
  | { readonly kind: "answer"; readonly yes: boolean }
  | { readonly kind: "wrong"; readonly words: string };

const YES = /^(?:co|x|v|roi|da co|da|da lam|dat|1|✓|✔)$/;
const NO = /^(?:chua|khong|chua co|chua lam|chua dat|0)$/;
const DASH = /^[-–—]$/;

const wrong = (words: string): ReadCell => ({ kind: "wrong", words });

function readAnswer(cell: Cell): ReadCell {
  if (cell.kind === "boolean") return { kind: "answer", yes: cell.value };
  const text = cleanLine(cellText(cell));
  if (text === "") return { kind: "blank" };
  if (DASH.test(text)) return { kind: "nothing" };
  const folded = fold(text);
  if (YES.test(folded)) return { kind: "answer", yes: true };
  return NO.test(folded) ? { kind: "answer", yes: false } : wrong(`“${text}”: ghi Có hoặc Chưa.`);
}

/** One cell of an indicator's column. */
export function readCell(cell: Cell, measure: Measure): ReadCell {
  if (cell.kind === "error") return wrong(`Ô bị lỗi trong tệp (${cell.text}): gõ lại số.`);
  if (cell.kind === "date")
    return wrong(
      `Trong tệp ô này là ngày ${formatDay(cell.day)}, không phải số: gõ lại số (tử số và mẫu số ở hai cột).`,
    );
  if (measure === "yes-no") return readAnswer(cell);
  if (cell.kind === "number") return { kind: "number", value: cell.value };
  if (cell.kind === "boolean") return wrong("Ô này cần số, không phải Có hoặc Không.");
  const text = cleanLine(cellText(cell));
  if (text.includes("%")) return wrong(`“${text}”: ghi số lượng, không ghi phần trăm.`);
  const parts = measure === "ratio" ? /^([^/]+)\/([^/]+)$/.exec(text) : null;
  if (parts) {
    const [top, bottom] = [readFigure(parts[1] as string), readFigure(parts[2] as string)];
    if (top.kind === "number" && bottom.kind === "number")
      return { kind: "pair", top: top.value, bottom: bottom.value };
  }
  const read = readFigure(text);
  return read.kind === "wrong" ? wrong(`“${text}”: ${read.words}`) : read;
}
