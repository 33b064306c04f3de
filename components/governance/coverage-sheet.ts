import type { CoverStanding } from "@/lib/governance/core/coverage";
import { roleLabel } from "@/lib/governance/labels";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { coverageWords, sourceWords, standingLabel } from "./coverage-words";
import { hamletNames, memberName } from "./member-words";

/** The matrix as three sheets: by bản, by member, and the grid itself. The filter narrows the first, and says so. */
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
        { title: "Tình trạng", width: 16 },
        { title: "Số người", width: 10, kind: "number", align: "center" },
        { title: "Người phụ trách", width: 60 },
      ],
      rows: rows.map(({ hamlet, members, standing: state }) => [
        hamlet.number,
        hamlet.name,
        standingLabel[state],
        members.length,
        members.map(memberName).join(", "),
      ]),
    },
    {
      name: "Theo người",
      caption: caption(),
      columns: [
        { title: "STT", width: 6, kind: "number", align: "center" },
        { title: "Họ và tên", width: 28 },
        { title: "Chức danh trong Ban", width: 20 },
        { title: "Số bản", width: 9, kind: "number", align: "center" },
        { title: "Các bản", width: 60 },
      ],
      rows: view.loads.map(({ member, hamlets }, index) => [
        index + 1,
        memberName(member),
        roleLabel[member.role],
        hamlets.length,
        hamletNames(hamlets),
      ]),
    },
    {
      name: "Bảng bản và người",
      caption: caption(),
      columns: [
        { title: "Số", width: 6, kind: "number", align: "center" },
        { title: "Bản", width: 24 },
        ...view.loads.map(({ member }) => ({ title: memberName(member), width: 10, align: "center" as const })),
        { title: "Số người", width: 10, kind: "number", align: "center" },
      ],
      rows: view.rows.map(({ hamlet, members }) => [
        hamlet.number,
        hamlet.name,
        ...view.loads.map(({ member }) => (members.includes(member) ? "●" : null)),
        members.length,
      ]),
    },
  ];
}
