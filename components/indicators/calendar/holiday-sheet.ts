import { weekdayOf } from "@/lib/indicators/core/rule-words";
import { holidayKindLabel } from "@/lib/indicators/labels";
import type { HolidayYear } from "@/lib/indicators/queries/holidays";
import { formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

/** The days off of a year as a sheet. */
export function holidaySheet({ year, days }: HolidayYear): WorkbookSheet {
  return {
    name: `Ngày nghỉ ${year}`,
    caption: [`NGÀY NGHỈ NĂM ${year}`, `${days.length} ngày`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Ngày", width: 14 },
      { title: "Thứ", width: 12 },
      { title: "Tên", width: 40 },
      { title: "Nghỉ hay làm", width: 16 },
      { title: "Nguồn", width: 50 },
      { title: "Người xác nhận", width: 26 },
    ],
    rows: days.map(({ day, name, kind, source, confirmedName }, index) => [
      ...[index + 1, formatDay(day), weekdayOf(day), name, holidayKindLabel[kind], source ?? ""],
      confirmedName ?? "Cần xác nhận",
    ]),
  };
}
