import { contentsSheet } from "@/lib/documents/core/file-contents";
import { fileStateLabel, paperGapLabel } from "@/lib/documents/labels";
import type { FileItem } from "@/lib/documents/queries/filed-papers";
import type { WorkFileFilter, WorkFileRow, WorkFileView } from "@/lib/documents/queries/work-files";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { fileFilterWords } from "./work-file-filter";

/** Who answers for a file: the keeper, then the unit. */
export function keeperWords({ keeper, unit }: Pick<WorkFileRow, "keeper" | "unit">): string {
  return [keeper, unit].filter(Boolean).join(", ");
}

/** "Quá hạn chưa đóng", "Đã đóng": where a file stands. */
export function fileStateWords({ state, isOverdue }: Pick<WorkFileRow, "state" | "isOverdue">): string {
  return isOverdue ? "Quá hạn chưa đóng" : fileStateLabel[state];
}

/** The files a list shows. */
export function workFilesSheet(rows: readonly WorkFileRow[], filter: WorkFileFilter): WorkbookSheet {
  return {
    name: "Hồ sơ công việc",
    caption: ["DANH SÁCH HỒ SƠ CÔNG VIỆC", `${fileFilterWords(filter)}: ${rows.length} hồ sơ`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Năm", width: 8, align: "center" },
      { title: "Số và ký hiệu hồ sơ", width: 16 },
      { title: "Tiêu đề hồ sơ", width: 50 },
      { title: "Thời hạn bảo quản", width: 14 },
      { title: "Người lập, đơn vị", width: 32 },
      { title: "Từ ngày", width: 13, kind: "date" },
      { title: "Đến ngày", width: 13, kind: "date" },
      { title: "Số văn bản", width: 9, kind: "number", align: "center" },
      { title: "Số tờ", width: 9, kind: "number", align: "center" },
      { title: "Tình trạng", width: 18 },
      { title: "Ghi chú", width: 30 },
    ],
    rows: rows.map((row, index) => [
      ...[index + 1, String(row.year), row.notation, row.title, row.retention, keeperWords(row), row.startedOn],
      ...[row.endedOn, row.papers, row.sheets, fileStateWords(row), row.note],
    ]),
  };
}

/** The keeper's note, then what the paper lacks. */
export function itemRemark({ note, gaps }: FileItem): string {
  return [...(note ? [note] : []), ...gaps.map((gap) => paperGapLabel[gap])].join(". ");
}

/** Mục lục văn bản trong hồ sơ. */
export function fileContents(file: WorkFileView): WorkbookSheet {
  return contentsSheet(
    file,
    file.items.map((item) => ({ ...item, remark: itemRemark(item) })),
  );
}
