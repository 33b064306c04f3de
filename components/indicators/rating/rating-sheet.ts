import { isProposed, type RatedReporter, sentBy, tenthsOf } from "@/lib/indicators/core/out/rating";
import type { Rating } from "@/lib/indicators/queries/rating";
import { formatNumber } from "@/lib/kernel/numbers";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

/** "92,5%"; empty where nothing was asked. */
export function percentWords(part: number, whole: number): string {
  const tenths = tenthsOf(part, whole);
  return tenths === null ? "" : `${formatNumber(tenths / 10, { minDecimals: 1, maxDecimals: 1 })}%`;
}

const decimal = (part: number, whole: number) => {
  const tenths = tenthsOf(part, whole);
  return tenths === null ? null : tenths / 10;
};

const rowOf = (row: RatedReporter, index: number) => [
  ...[index + 1, row.name, row.inCharge, row.asked, row.inTime, row.late, row.missing],
  ...[decimal(sentBy(row), row.asked), decimal(row.inTime, row.asked), row.met, row.judged, isProposed(row)],
];

/** How bản and offices reported in a year, as a sheet to work on. */
export function ratingSheet({ year, rows }: Rating, criteria: string): WorkbookSheet {
  return {
    name: `Năm ${year}`,
    caption: [`KẾT QUẢ BÁO CÁO VÀ THỰC HIỆN CHỈ TIÊU NĂM ${year}`, `Tiêu chí đề xuất: ${criteria}`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Đơn vị", width: 30 },
      { title: "Người phụ trách", width: 26 },
      { title: "Báo cáo phải gửi", width: 12, kind: "number" },
      { title: "Đúng hạn", width: 11, kind: "number" },
      { title: "Trễ hạn", width: 11, kind: "number" },
      { title: "Chưa gửi", width: 11, kind: "number" },
      { title: "Gửi đủ (%)", width: 12, kind: "decimal" },
      { title: "Đúng hạn (%)", width: 12, kind: "decimal" },
      { title: "Chỉ tiêu đạt", width: 11, kind: "number" },
      { title: "Chỉ tiêu xét", width: 11, kind: "number" },
      { title: "Đạt tiêu chí đề xuất", width: 14, align: "center" },
    ],
    rows: rows.map(rowOf),
  };
}
