import { fold } from "@/lib/kernel/folding";
import type { FactTable } from "../papers/paper-content";
import { FIGURES, type FigureName } from "../papers/paper-figures";
import type { DrawnWord } from "./template-words";

/** What a placeholder of an uploaded file becomes. */
export type PlaceholderMeaning =
  | { readonly type: "figure"; readonly figure: FigureName }
  | { readonly type: "drawn"; readonly word: DrawnWord }
  | { readonly type: "table"; readonly of: FactTable }
  | { readonly type: "part"; readonly part: PlaceholderPart }
  | { readonly type: "form"; readonly form: FormPart };

/** A line that stands for what the kind usually says there. */
export type PlaceholderPart = "can-cu" | "kinh-gui" | "noi-nhan";
/** What the form writes by itself, so that a template does not keep it. */
export type FormPart = "co-quan" | "so-ky-hieu" | "ngay-ky" | "ten-loai" | "nguoi-ky";

export interface Placeholder {
  /** As it is written between the braces: "số bản". */
  readonly write: string;
  readonly others: readonly string[];
  readonly meaning: PlaceholderMeaning;
}

const figure = (write: string, name: FigureName, ...others: string[]): Placeholder => {
  return { write, others, meaning: { type: "figure", figure: name } };
};
const word = (write: string, name: DrawnWord, ...others: string[]): Placeholder => {
  return { write, others, meaning: { type: "drawn", word: name } };
};
const table = (write: string, of: FactTable, ...others: string[]): Placeholder => {
  return { write, others, meaning: { type: "table", of } };
};
const part = (write: string, name: PlaceholderPart, ...others: string[]): Placeholder => {
  return { write, others, meaning: { type: "part", part: name } };
};
const form = (write: string, name: FormPart, ...others: string[]): Placeholder => {
  return { write, others, meaning: { type: "form", form: name } };
};

/** Every placeholder an uploaded file may use, in the order the page lists them. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  word("xã", "xa", "phường", "tên đơn vị"),
  word("tên xã", "ten-xa", "tên phường"),
  word("tỉnh", "tinh", "tên tỉnh", "thành phố"),
  word("bản", "don-vi-ban", "thôn", "tổ dân phố"),
  word("cơ quan ban hành", "co-quan", "cơ quan"),
  word("trưởng ban", "truong-ban", "trưởng ban chỉ đạo"),
  word("quyết định ban chỉ đạo", "quyet-dinh-bcd"),
  figure("số bản", "so-ban", "số thôn"),
  figure("số tổ", "so-to", "số tổ công nghệ số"),
  figure("số bản chưa có tổ", "so-ban-chua-co-to"),
  figure("số thành viên tổ", "so-thanh-vien-to", "số thành viên các tổ"),
  figure("số thành viên", "so-thanh-vien-bcd", "số thành viên ban chỉ đạo", "số thành viên bcđ"),
  word("tháng báo cáo", "ky-thang", "kỳ tháng", "tháng này"),
  word("tháng sau", "ky-thang-sau", "tháng tới"),
  word("quý báo cáo", "ky-quy", "kỳ quý", "quý này"),
  word("quý sau", "ky-quy-sau", "quý tới"),
  word("năm báo cáo", "ky-nam", "kỳ năm", "năm nay"),
  word("năm sau", "ky-nam-sau", "năm tới"),
  word("hôm nay", "hom-nay", "ngày soạn"),
  word("ngày", "ngay"),
  word("tháng", "thang"),
  word("quý", "quy"),
  word("năm", "nam"),
  word("trích yếu", "trich-yeu"),
  part("căn cứ", "can-cu", "căn cứ pháp lý"),
  part("kính gửi", "kinh-gui", "nơi gửi"),
  part("nơi nhận", "noi-nhan"),
  table("danh sách các tổ", "teams", "bảng các tổ", "danh sách tổ"),
  table("danh sách ban chỉ đạo", "committee", "bảng ban chỉ đạo"),
  form("số", "so-ky-hieu", "ký hiệu", "số ký hiệu", "số, ký hiệu", "số văn bản"),
  form("ngày ký", "ngay-ky", "ngày ban hành", "địa danh ngày tháng", "địa danh, ngày tháng"),
  form("tên loại", "ten-loai", "loại văn bản"),
  form("người ký", "nguoi-ky", "họ tên người ký", "chức vụ người ký", "chức vụ", "quyền hạn", "chữ ký", "lưu"),
];

/** "{{ Số_bản }}" and "{{số bản}}" are one. */
const keyOf = (name: string) => fold(name.replace(/[_\-.]+/gu, " "));

const byName = new Map(PLACEHOLDERS.flatMap((one) => [one.write, ...one.others].map((name) => [keyOf(name), one])));
const byFigure = new Map<string, Placeholder>(
  FIGURES.flatMap((name) => {
    const known = PLACEHOLDERS.find(({ meaning }) => meaning.type === "figure" && meaning.figure === name);
    return known ? [[keyOf(`so:${name}`), known]] : [];
  }),
);

/** The placeholder a name between braces means; null when it is on no list. */
export function placeholderOf(name: string): Placeholder | null {
  return byName.get(keyOf(name)) ?? byFigure.get(keyOf(name)) ?? null;
}

/** A placeholder found in a text. */
export interface FoundPlaceholder {
  readonly at: number;
  readonly end: number;
  /** Between the braces. */
  readonly name: string;
}

export type BraceFault = "logic" | "nested" | "unclosed" | "single" | "empty";

export interface PlaceholderScan {
  readonly found: readonly FoundPlaceholder[];
  readonly faults: readonly { readonly fault: BraceFault; readonly text: string }[];
}

const LOGIC = /^\s*(?:[#/^>&!=@%$*]|(?:each|if|for|else|endif|endfor|end|loop|unless|foreach|with)\b)/iu;
const LONGEST_NAME = 60;
const shown = (text: string, at: number, end: number) => text.slice(at, Math.min(end, at + 40));

/** Reads a text once from left to right: every brace is part of a plain `{{name}}`, or a fault. */
export function scanPlaceholders(text: string): PlaceholderScan {
  const found: FoundPlaceholder[] = [];
  const faults: { fault: BraceFault; text: string }[] = [];
  let at = 0;
  for (;;) {
    const opens = text.indexOf("{", at);
    const closes = text.indexOf("}", at);
    if (opens < 0 && closes < 0) return { found, faults };
    if (opens < 0 || (closes >= 0 && closes < opens)) {
      faults.push({ fault: "single", text: shown(text, Math.max(closes - 20, at), closes + 1) });
      return { found, faults };
    }
    const double = text[opens + 1] === "{";
    const inside = opens + (double ? 2 : 1);
    if (LOGIC.test(text.slice(inside, inside + 20))) {
      const end = text.indexOf("}", inside);
      faults.push({ fault: "logic", text: shown(text, opens, end < 0 ? text.length : end + (double ? 2 : 1)) });
      if (end < 0) return { found, faults };
      at = end + 1;
      while (text[at] === "}") at += 1;
      continue;
    }
    if (!double) {
      faults.push({ fault: "single", text: shown(text, opens, opens + 30) });
      return { found, faults };
    }
    const end = text.indexOf("}}", inside);
    const next = text.indexOf("{", inside);
    if (end < 0) {
      faults.push({ fault: next < 0 ? "unclosed" : "nested", text: shown(text, opens, text.length) });
      return { found, faults };
    }
    if ((next >= 0 && next < end) || text[end + 2] === "}") {
      faults.push({ fault: "nested", text: shown(text, opens, end + 2) });
      return { found, faults };
    }
    const name = text.slice(inside, end).replace(/\s+/gu, " ").trim();
    if (name === "" || name.length > LONGEST_NAME || name.includes("}")) {
      faults.push({ fault: name === "" ? "empty" : "unclosed", text: shown(text, opens, end + 2) });
      return { found, faults };
    }
    found.push({ at: opens, end: end + 2, name });
    at = end + 2;
  }
}
