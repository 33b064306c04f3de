import { monthOfNumber } from "@/lib/indicators/core/figures/month-number";
import type { HeatSum } from "@/lib/indicators/core/heat-grid";
import type { HeatGridView } from "@/lib/indicators/queries/heat-grid";
import { formatPeriod } from "@/lib/kernel/period";
import type { WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { heatLook } from "./heat-words";
import { shortMonth } from "./why-words";

/** Who reported when, in words, with the sums of rows and months. */
export function heatSheet(view: HeatGridView): WorkbookSheet {
  const sums = ({ due, reported, inTime }: HeatSum): WorkbookValue[] => [due, reported, inTime];
  const foot = (words: string, of: (sum: HeatSum) => number): readonly WorkbookValue[] => [
    words,
    ...view.columns.map((sum) => (sum.due > 0 ? `${of(sum)}/${sum.due}` : null)),
    ...[null, null, null],
  ];
  return {
    name: "Đủ, trễ, thiếu",
    caption: ["TÌNH HÌNH BÁO CÁO", `12 tháng đến ${formatPeriod(monthOfNumber(view.last))}`],
    columns: [
      { title: "Nơi báo", width: 28 },
      ...view.months.map((month) => ({ title: shortMonth(month), width: 10, align: "center" as const })),
      { title: "Phải báo", width: 9, kind: "number" as const },
      { title: "Đã báo", width: 9, kind: "number" as const },
      { title: "Đúng hạn", width: 9, kind: "number" as const },
    ],
    rows: [
      ...view.rows.map((row) => [row.name, ...row.cells.map(({ heat }) => heatLook[heat].words), ...sums(row.sum)]),
      foot("Đã báo", ({ reported }) => reported),
      foot("Đúng hạn", ({ inTime }) => inTime),
    ],
  };
}
