import type { CoverStanding } from "@/lib/governance/core/coverage";
import { roleLabel } from "@/lib/governance/labels";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { coverageWords, overloadRule, sourceWords, standingLabel, standingWords } from "./coverage-words";
import { hamletNames, memberName } from "./member-words";

/**
 * The matrix as sheets: by bản, by member, the grid itself, and who carries too much with every seat. The filter narrows
 * the first, and says so.
 */
export function coverageSheets(view: CoverageView, standing: CoverStanding | null): readonly WorkbookSheet[] {
  const caption = (filterWords = "") => [
    "PHÂN CÔNG PHỤ TRÁCH BẢN",
    `Tính ${sourceWords(view)}. ${coverageWords(view)}${filterWords}`,
  ];
  const rows = view.rows.filter((row) => standing === null || row.standing === standing);
  return [
    {
      name: "Theo bản",
      caption: caption(standing ? ` Chỉ các bản: ${standingLabel[standing].toLocaleLowerCase("vi")}.` : ""),
      columns: [
        { title: "Số", width: 6, kind: "number", align: "center" },
        { title: "Bản", width: 26 },
        { title: "Tình trạng", width: 24 },
        { title: "Số người phụ trách chính", width: 14, kind: "number", align: "center" },
        { title: "Người phụ trách chính", width: 50 },
        { title: "Người phối hợp", width: 50 },
      ],
      rows: rows.map((row) => [
        row.hamlet.number,
        row.hamlet.name,
        standingWords(row),
        row.members.length,
        row.members.map(memberName).join(", "),
        row.supporters.map(memberName).join(", "),
      ]),
    },
    {
      name: "Theo người",
      caption: caption(),
      columns: [
        { title: "STT", width: 6, kind: "number", align: "center" },
        { title: "Họ và tên", width: 28 },
        { title: "Chức danh trong Ban", width: 20 },
        { title: "Số bản phụ trách chính", width: 12, kind: "number", align: "center" },
        { title: "Phụ trách chính", width: 50 },
        { title: "Số bản phối hợp", width: 12, kind: "number", align: "center" },
        { title: "Phối hợp", width: 40 },
      ],
      rows: view.loads.map(({ member, hamlets, supported }, index) => [
        index + 1,
        memberName(member),
        roleLabel[member.role],
        hamlets.length,
        hamletNames(hamlets),
        supported.length,
        hamletNames(supported),
      ]),
    },
    {
      name: "Bảng bản và người",
      caption: caption(" ● phụ trách chính, ○ phối hợp."),
      columns: [
        { title: "Số", width: 6, kind: "number", align: "center" },
        { title: "Bản", width: 24 },
        ...view.loads.map(({ member }) => ({ title: memberName(member), width: 10, align: "center" as const })),
        { title: "Số người phụ trách chính", width: 14, kind: "number", align: "center" },
      ],
      rows: view.rows.map(({ hamlet, members, supporters }) => [
        hamlet.number,
        hamlet.name,
        ...view.loads.map(({ member }) => (members.includes(member) ? "●" : supporters.includes(member) ? "○" : null)),
        members.length,
      ]),
    },
    {
      name: "Quá tải",
      caption: ["NGƯỜI PHỤ TRÁCH QUÁ NHIỀU BẢN", `Tính ${sourceWords(view)}. ${overloadRule(view.most)}`],
      columns: [
        { title: "STT", width: 6, kind: "number", align: "center" },
        { title: "Họ và tên", width: 28 },
        { title: "Số bản", width: 9, kind: "number", align: "center" },
        { title: "Tổ chức", width: 44 },
        { title: "Chức danh", width: 20 },
        { title: "Bản", width: 50 },
      ],
      rows: view.overloads.flatMap((overload, index) =>
        overload.seats.map((seat) => [
          index + 1,
          memberName(overload),
          overload.hamlets.length,
          seat.bodyName,
          roleLabel[seat.member.role],
          hamletNames(seat.hamlets),
        ]),
      ),
    },
  ];
}
