import type { CivilDate } from "@/lib/kernel/civil-date";
import { sheetsThrough, sheetWords } from "./work-file";

/** A paper as the table of contents of its file lists it. */
export interface ContentsLine {
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly typeAndSubject: string;
  readonly issuer: string;
  readonly sheets: number | null;
  readonly remark: string;
}

/** Mục lục văn bản trong hồ sơ, in its seven columns (NĐ 30/2020/NĐ-CP, Phụ lục V). */
export function contentsSheet(
  file: { readonly notation: string; readonly title: string; readonly year: number },
  lines: readonly ContentsLine[],
) {
  const spans = sheetsThrough(lines.map(({ sheets }) => sheets));
  return {
    name: "Mục lục văn bản",
    caption: ["MỤC LỤC VĂN BẢN TRONG HỒ SƠ", `Hồ sơ số ${file.notation} năm ${file.year}: ${file.title}`],
    columns: [
      { title: "STT", width: 6, kind: "number" as const, align: "center" as const },
      { title: "Số, ký hiệu văn bản", width: 18 },
      { title: "Ngày tháng năm văn bản", width: 14, kind: "date" as const },
      { title: "Tên loại và trích yếu nội dung văn bản", width: 54 },
      { title: "Tác giả văn bản", width: 28 },
      { title: "Tờ số", width: 9, align: "center" as const },
      { title: "Ghi chú", width: 30 },
    ],
    rows: lines.map(({ code, issuedOn, typeAndSubject, issuer, remark }, index) => [
      ...[index + 1, code, issuedOn, typeAndSubject, issuer, sheetWords(spans[index] ?? null), remark],
    ]),
  };
}
