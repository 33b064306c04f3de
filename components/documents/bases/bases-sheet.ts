import { standingLabel } from "@/lib/documents/labels";
import type { AffectedDocument } from "@/lib/documents/queries/affected-documents";
import type { LegalBasisView } from "@/lib/documents/queries/legal-bases";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";

/** The columns a list of legal bases comes in with and goes out with. */
const COLUMNS: readonly WorkbookColumn[] = [
  { title: "Loại văn bản", width: 14 },
  { title: "Số và ký hiệu", width: 18 },
  { title: "Tên gọi hoặc trích yếu", width: 48 },
  { title: "Cơ quan ban hành", width: 22 },
  { title: "Ngày ban hành", width: 13, kind: "date" },
  { title: "Có hiệu lực từ", width: 13, kind: "date" },
  { title: "Hết hiệu lực từ", width: 13, kind: "date" },
  { title: "Được sửa đổi bởi", width: 24 },
  { title: "Thay thế một phần bởi", width: 24 },
  { title: "Văn bản thay thế", width: 24 },
  { title: "Nguồn", width: 28 },
  { title: "Ghi chú", width: 28 },
];

const BLANK_ROWS = 50;
const EXAMPLE: readonly WorkbookValue[] = [
  ...["Nghị định", "30/2020/NĐ-CP", "Công tác văn thư", "Chính phủ", "2020-03-05", "2020-03-05", null],
  ...[null, null, null, "Bản PDF ký số của Chính phủ", null],
];

/** The form to fill in; the example stands on a sheet of its own. */
export function basesTemplateSheets(): readonly WorkbookSheet[] {
  const caption = [
    "DANH MỤC CĂN CỨ PHÁP LÝ",
    "Mỗi văn bản một dòng. Ngày viết như 05/03/2020. Văn bản nhập vào ghi “cần xác nhận” đến khi có người đối chiếu bản gốc.",
  ];
  const rows = Array.from({ length: BLANK_ROWS }, () => COLUMNS.map(() => null));
  return [
    { name: "Danh mục", caption, columns: COLUMNS, rows },
    { name: "Ví dụ", caption: ["VÍ DỤ CÁCH GHI MỘT DÒNG"], columns: COLUMNS, rows: [EXAMPLE] },
  ];
}

/** The register with each entry's standing on a day; it can be brought back in as it is. */
export function basesSheet(bases: readonly LegalBasisView[], day: CivilDate): WorkbookSheet {
  return {
    name: "Căn cứ pháp lý",
    caption: ["DANH MỤC CĂN CỨ PHÁP LÝ", `Hiệu lực xét vào ngày ${formatDay(day)}: ${bases.length} văn bản`],
    columns: [
      ...COLUMNS,
      { title: "Cách dùng", width: 20 },
      { title: "Viện dẫn được", width: 10, align: "center" },
      { title: "Người đối chiếu", width: 20 },
      { title: "Ngày đối chiếu", width: 13, kind: "date" },
    ],
    rows: bases.map((basis) => [
      ...[basis.type, basis.number, basis.title, basis.issuer, basis.issuedOn, basis.effectiveFrom],
      ...[basis.effectiveTo, basis.amendedBy, basis.partlyReplacedBy, basis.supersededBy, basis.source, basis.note],
      ...[standingLabel[basis.standing], basis.validity.citable ? "Có" : "Không"],
      ...[basis.confirmedBy ?? "Cần xác nhận", basis.confirmedOn],
    ]),
  };
}

/** Our documents that rest on fallen bases, a line for each basis of each. */
export function affectedSheet(documents: readonly AffectedDocument[], day: CivilDate): WorkbookSheet {
  return {
    name: "Bị ảnh hưởng",
    caption: [
      "VĂN BẢN ĐANG CÓ HIỆU LỰC DỰA TRÊN CĂN CỨ ĐÃ HẾT HIỆU LỰC",
      `Xét vào ngày ${formatDay(day)}: ${documents.length} văn bản`,
    ],
    columns: [
      { title: "Số, ký hiệu", width: 16 },
      { title: "Ngày ban hành", width: 13, kind: "date" },
      { title: "Tên loại và trích yếu", width: 44 },
      { title: "Căn cứ đã hết hiệu lực", width: 36 },
      { title: "Hết hiệu lực từ", width: 13, kind: "date" },
      { title: "Văn bản thay thế", width: 36 },
      { title: "Đối chiếu bản gốc", width: 16 },
    ],
    rows: documents.flatMap(({ code, issuedOn, typeAndSubject, fallen }) =>
      fallen.map((basis) => [
        ...[code, issuedOn, typeAndSubject, basis.name, basis.since],
        ...[basis.instead?.name ?? basis.supersededBy, basis.confirmed ? "Đã đối chiếu" : "Cần xác nhận"],
      ]),
    ),
  };
}
