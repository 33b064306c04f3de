import { hrefWith } from "@/components/ui/query-string";
import { channelLabel } from "@/lib/documents/labels";
import type { HandoverRow } from "@/lib/documents/queries/distribution";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

export const HANDOVERS_PATH = "/van-ban/so-di/giao-nhan";

export interface HandoverFilter {
  /** Null means this year. */
  readonly year: number | null;
  readonly documentId: string | null;
  readonly query: string;
}

/** The book of handing over under this filter; `part` is "/in" or "/xuat". */
export function handoverHref({ year, documentId, query }: HandoverFilter, part = ""): string {
  return hrefWith(`${HANDOVERS_PATH}${part}`, { q: query, nam: year, "van-ban": documentId });
}

/** Sổ giao nhận văn bản đi, a line for every place a document went to. */
export function handoverSheet(rows: readonly HandoverRow[], words: string): WorkbookSheet {
  return {
    name: "Sổ giao nhận",
    caption: ["SỔ GIAO NHẬN VĂN BẢN ĐI", `${words}: ${rows.length} lượt gửi`],
    columns: [
      { title: "Ngày gửi", width: 13, kind: "date" },
      { title: "Số, ký hiệu văn bản", width: 16 },
      { title: "Tên loại và trích yếu nội dung văn bản", width: 40 },
      { title: "Nơi nhận", width: 32 },
      { title: "Cách gửi", width: 16 },
      { title: "Số bản", width: 8, kind: "number", align: "center" },
      { title: "Người gửi", width: 20 },
      { title: "Ngày nhận", width: 13, kind: "date" },
      { title: "Người nhận, ký nhận", width: 22 },
      { title: "Ghi chú", width: 22 },
    ],
    rows: rows.map((row) => [
      ...[row.sentOn, row.document.code, row.document.typeAndSubject, row.recipient, channelLabel[row.channel]],
      ...[row.copies, row.sentName, row.receivedOn, row.receivedName, row.note],
    ]),
  };
}
