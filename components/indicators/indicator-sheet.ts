import {
  comparatorLabel,
  frequencyLabel,
  measureLabel,
  pillarLabel,
  reporterWords,
  targetWords,
  timingLabel,
} from "@/lib/indicators/labels";
import type { IndicatorFilter, IndicatorRow } from "@/lib/indicators/queries/indicators";
import { type CivilDate, formatDay, parts } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { describeIndicatorFilter } from "./indicator-filter";
import { denominatorWords, unitWords } from "./indicator-words";

/** The list of indicators as a sheet, its day and filter as the caption. */
export function indicatorSheet(
  rows: readonly IndicatorRow[],
  figures: ReadonlyMap<string, string>,
  filter: IndicatorFilter,
  day: CivilDate,
): WorkbookSheet {
  const { year } = parts(day);
  const about = [`Ngày ${formatDay(day)}`, describeIndicatorFilter(filter), `${rows.length} chỉ tiêu`];
  return {
    name: "Chỉ tiêu",
    caption: ["DANH SÁCH CHỈ TIÊU CHUYỂN ĐỔI SỐ", about.filter(Boolean).join(", ")],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Nhóm", width: 20 },
      { title: "Mã", width: 10 },
      { title: "Tên chỉ tiêu", width: 48 },
      { title: "Loại", width: 18 },
      { title: "Đơn vị", width: 12 },
      { title: "Tử số", width: 40 },
      { title: "Mẫu số", width: 40 },
      { title: "Mẫu số lấy từ", width: 28 },
      { title: "Cách tính", width: 22 },
      { title: "So sánh", width: 14 },
      { title: `Mục tiêu ${year}`, width: 16 },
      { title: "Mục tiêu 2030", width: 16 },
      { title: "Đang đạt", width: 16 },
      { title: "Ai báo cáo", width: 30 },
      { title: "Kỳ báo cáo", width: 14 },
      { title: "Nguồn", width: 40 },
    ],
    rows: rows.map((row, index) => {
      const { definition, targetNow, target2030 } = row;
      const { pillar, code, name, measure, numeratorWords, timing, comparator, frequency, source } = definition;
      return [
        ...[index + 1, pillarLabel[pillar], code, name, measureLabel[measure], unitWords(definition), numeratorWords],
        ...[
          definition.denominatorWords,
          denominatorWords(definition),
          timingLabel[timing],
          comparatorLabel[comparator],
        ],
        ...[targetNow, target2030].map((target) => (target ? targetWords(definition, target) : null)),
        ...[figures.get(row.id) ?? null, reporterWords(definition, row), frequencyLabel[frequency], source],
      ];
    }),
  };
}
