import type { TeamList } from "@/lib/governance/queries/team-list";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { memberName } from "./member-words";

/** "Xã Bình Lư, ngày 22/11/2026" */
export function listCaption(commune: string, day: CivilDate): string {
  return `${commune.charAt(0).toLocaleUpperCase("vi")}${commune.slice(1)}, ngày ${formatDay(day)}`;
}

/** The form the upper level asks for: STT, Tên Tổ, Họ và tên Tổ trưởng, Số điện thoại, Chức vụ. */
export function teamListSheet({ day, rows, phones }: TeamList, commune: string): WorkbookSheet {
  const phone = phones === "none" ? [] : [{ title: "Số điện thoại", width: 16 }];
  return {
    name: "Danh sách Tổ",
    caption: ["DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", `${listCaption(commune, day)}: ${rows.length} Tổ`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Tên Tổ công nghệ số cộng đồng", width: 46 },
      { title: "Họ và tên Tổ trưởng", width: 28 },
      ...phone,
      { title: "Chức vụ chính quyền địa phương", width: 32 },
    ],
    rows: rows.map(({ name, head, phone: number }, index) => [
      ...[index + 1, name, head ? memberName(head) : null],
      ...(phones === "none" ? [] : [number]),
      head?.positionTitle ?? null,
    ]),
  };
}
