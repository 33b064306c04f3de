import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { unitKindLabel } from "@/lib/organization/labels";
import type { UnitFilter, UnitView } from "@/lib/organization/queries/units";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { describeUnitFilter } from "./unit-filter";

/** The list of offices and other units as a sheet, its day and filter as the caption. */
export function unitSheet(units: readonly UnitView[], filter: UnitFilter, day: CivilDate): WorkbookSheet {
  const about = [`Ngày ${formatDay(day)}`, describeUnitFilter(filter), `${units.length} cơ quan, đơn vị`];
  return {
    name: "Cơ quan, đơn vị",
    caption: ["DANH SÁCH CƠ QUAN, ĐƠN VỊ", about.filter(Boolean).join(", ")],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Tên", width: 46 },
      { title: "Tên gọi tắt", width: 28 },
      { title: "Loại", width: 30 },
      { title: "Viết tắt", width: 14 },
      { title: "Số chức vụ", width: 12, kind: "number" },
    ],
    rows: units.map(({ name, shortName, kind, abbreviation, people }, index) => [
      ...[index + 1, name, shortName, unitKindLabel[kind], abbreviation, people],
    ]),
  };
}
