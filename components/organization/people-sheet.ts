import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonRow } from "@/lib/organization/queries/people";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

/** The people list as a sheet, its filter and day as the caption. */
export function peopleSheet(people: readonly PersonRow[], filterWords: string, day: CivilDate): WorkbookSheet {
  return {
    name: "Cán bộ",
    caption: ["DANH SÁCH CÁN BỘ", [filterWords, `Ngày ${formatDay(day)}`].filter(Boolean).join(". ")],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Ông, bà", width: 9 },
      { title: "Họ và tên", width: 28 },
      { title: "Chức vụ", width: 38 },
      { title: "Cơ quan, đơn vị", width: 34 },
      { title: "Điện thoại", width: 16 },
    ],
    rows: people.map(({ honorific, fullName, title, unitName, phone }, index) => [
      index + 1,
      honorific ? honorificLabel[honorific] : null,
      fullName,
      title,
      unitName,
      phone,
    ]),
  };
}
