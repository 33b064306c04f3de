import { bodyKindLabel, roleLabel } from "@/lib/governance/labels";
import type { BodyList, BodyRow } from "@/lib/governance/queries/body-list";
import { formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { bodyStandingLook } from "./body-standing-look";
import { memberName } from "./member-words";

const withParts = (rows: readonly BodyRow[]): readonly BodyRow[] =>
  rows.flatMap((row) => [row, ...withParts(row.parts)]);

/** All bodies of a day as a sheet; the teams of bản have a list of their own. */
export function bodyListSheet({ day, groups }: BodyList): WorkbookSheet {
  const rows = groups.flatMap((group) => withParts(group.rows));
  return {
    name: "Tổ chức bộ máy",
    caption: ["TỔ CHỨC BỘ MÁY CHUYỂN ĐỔI SỐ", `Vào ngày ${formatDay(day)}: ${rows.length} tổ chức`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Tổ chức", width: 40 },
      { title: "Loại", width: 32 },
      { title: "Tình trạng", width: 18 },
      { title: "Đứng đầu", width: 30 },
      { title: "Chức danh", width: 18 },
      { title: "Thành viên", width: 12, kind: "number" },
      { title: "Vị trí khuyết", width: 12, kind: "number" },
      { title: "Từ ngày", width: 14, kind: "date" },
    ],
    rows: rows.map(({ body, state, head, seated, vacant }, index) => [
      index + 1,
      body.name,
      bodyKindLabel[body.kind],
      bodyStandingLook(state, body).words,
      head ? memberName(head) : null,
      head ? roleLabel[head.role] : null,
      seated,
      vacant,
      body.from,
    ]),
  };
}
