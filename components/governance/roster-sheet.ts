import { roleLabel } from "@/lib/governance/labels";
import type { BodyDay } from "@/lib/governance/queries/body-day";
import { formatDay } from "@/lib/kernel/civil-date";
import { honorificLabel } from "@/lib/organization/labels";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { hamletNames } from "./member-words";

/** The roster of a day as a sheet, its day and its documents as the caption. */
export function rosterSheet({ day, members, documents, knowledge }: BodyDay): WorkbookSheet {
  const codes = documents.map(({ code }) => code).join(", ");
  const basis = codes ? `Theo Quyết định số ${codes}. ` : "";
  return {
    name: "Ban Chỉ đạo",
    caption: [
      "DANH SÁCH BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
      `${basis}Có hiệu lực vào ngày ${formatDay(day)}: ${members.length} thành viên`,
      ...(knowledge ? [`Theo dữ liệu ghi đến hết ngày ${formatDay(knowledge.until)}`] : []),
    ],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Ông, bà", width: 9 },
      { title: "Họ và tên", width: 26 },
      { title: "Chức vụ, đơn vị công tác", width: 32 },
      { title: "Chức vụ trong Ban Chỉ đạo", width: 18 },
      { title: "Nhiệm vụ được phân công", width: 50 },
      { title: "Phụ trách bản", width: 24 },
    ],
    rows: members.map((member, index) => [
      index + 1,
      member.honorific ? honorificLabel[member.honorific] : null,
      member.fullName,
      member.positionTitle,
      roleLabel[member.role],
      member.duty,
      hamletNames(member.hamlets),
    ]),
  };
}
