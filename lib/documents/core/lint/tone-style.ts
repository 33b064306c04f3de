import type { LintRule, Remark } from "./finding";
import { at, linesOf } from "./text-lines";

// Words of the language, not names: a name is written as its bearer writes it.
const OLD =
  /(?<![\p{L}\p{M}])(?:[hx]óa|hòa|tòa|tỏa|thỏa|họa|khóa|xòa|hủy|ủy|lũy|tùy|thủy|khỏe|xòe|tỏe)(?![\p{L}\p{M}])/u;
const NEW =
  /(?<![\p{L}\p{M}])(?:[hx]oá|hoà|toà|toả|thoả|hoạ|khoá|xoà|huỷ|uỷ|luỹ|tuỳ|thuỷ|khoẻ|xoè|toẻ)(?![\p{L}\p{M}])/u;

function lower(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?<![\p{L}])[ỦU][ỷỶYy](?=\s+ban)|(?<![\p{L}])Uỷ(?=\s+ban)/gu, (word) => word.toLocaleLowerCase("vi"));
}

/** "hòa" and "hoà" are both right, but not in one paper. */
export const toneStyle: LintRule = {
  id: "tone-style",
  clause: null,
  check(model) {
    const lines = linesOf(model).map((line) => ({ line, text: lower(line.text) }));
    const old = lines.find(({ text }) => OLD.test(text));
    const modern = lines.find(({ text }) => NEW.test(text));
    if (!old || !modern) return [];
    const words = `Văn bản đặt dấu thanh theo hai kiểu: “${OLD.exec(old.text)?.[0]}” và “${NEW.exec(modern.text)?.[0]}”. Dùng một kiểu cho cả văn bản.`;
    return [{ severity: "note", words, ...at(modern.line) } satisfies Remark];
  },
};
