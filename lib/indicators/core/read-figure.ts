import { decimalToNumber, readWrittenNumber } from "@/lib/kernel/numbers";

/** What a person typed in a box: nothing yet, a dash (there is nothing to report), a number, or none. */
export type TypedFigure =
  | { readonly kind: "blank" | "nothing" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "wrong"; readonly words: string };

const DASH = /^[-–—]$/;

/** Reads a figure as people type it: "1.234", "1 234", "–". A number with decimals stays one, to be refused in words. */
export function readFigure(text: string): TypedFigure {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  if (DASH.test(trimmed)) return { kind: "nothing" };
  const read = readWrittenNumber(trimmed);
  if (read.kind === "number") return { kind: "number", value: decimalToNumber(read.value) };
  if (read.kind === "ambiguous") {
    const plain = decimalToNumber(read.asThousands);
    return { kind: "wrong", words: `Viết lại cho rõ: nếu là ${plain} thì bỏ dấu phẩy.` };
  }
  return { kind: "wrong", words: "Chỉ nhập số, như 120 hoặc 1.200; không có số liệu thì gõ dấu –." };
}
