import { headcount, headcountInWords } from "@/lib/governance/core/headcount";
import type { RosterMember } from "@/lib/governance/core/roster";
import { bodyForm, markLabel, roleLabel } from "@/lib/governance/labels";
import type { BodyDay } from "@/lib/governance/queries/body-day";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { honorificLabel } from "@/lib/organization/labels";
import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { columnsNeeded } from "./member-cells";
import { chargeNames, exOfficioWords, memberName, pillarNames } from "./member-words";
import { bodyWord, type ShownBody } from "./shown-body";

interface SheetColumn {
  readonly column: WorkbookColumn;
  readonly cell: (member: RosterMember, index: number) => WorkbookValue;
}

function columnsOf(body: ShownBody, members: readonly RosterMember[]): readonly SheetColumn[] {
  const { takesHamlets, dutyEach, marks, shortName } = bodyForm[body.kind];
  const shows = columnsNeeded(members, takesHamlets, dutyEach);
  const when = (shown: boolean, ...columns: SheetColumn[]) => (shown ? columns : []);
  return [
    { column: { title: "STT", width: 6, kind: "number", align: "center" }, cell: (_, index) => index + 1 },
    {
      column: { title: "Ông, bà", width: 9 },
      cell: ({ honorific }) => (honorific ? honorificLabel[honorific] : null),
    },
    { column: { title: "Họ và tên", width: 26 }, cell: (member) => member.fullName || memberName(member) },
    { column: { title: "Chức vụ, đơn vị công tác", width: 32 }, cell: ({ positionTitle }) => positionTitle },
    {
      column: { title: `Chức vụ trong ${body.view ? bodyWord(body.kind) : shortName}`, width: 18 },
      cell: ({ role }) => roleLabel[role],
    },
    ...when(
      members.some(({ exOfficio }) => exOfficio !== null),
      { column: { title: "Tham gia theo", width: 26 }, cell: exOfficioWords },
    ),
    ...when(marks.length > 0, {
      column: { title: "Vai trò khác", width: 20 },
      cell: (member) => member.marks.map((mark) => markLabel[mark]).join(", "),
    }),
    ...when(shows.duty, {
      column: { title: "Nhiệm vụ được phân công", width: 50 },
      cell: ({ duty }) => duty,
    }),
    ...when(
      members.some(({ pillars }) => pillars.length > 0),
      { column: { title: "Lĩnh vực", width: 24 }, cell: ({ pillars }) => pillarNames(pillars) },
    ),
    ...when(shows.charges, {
      column: { title: "Phụ trách bản", width: 24 },
      cell: ({ hamlets }) => chargeNames(hamlets),
    }),
    ...when(shows.hasUnits, {
      column: { title: "Phụ trách trường, hợp tác xã", width: 28 },
      cell: ({ units }) => units.map(({ name }) => name).join(", "),
    }),
  ];
}

/** The roster of a day as a sheet, its day and its documents as the caption. */
export function rosterSheet(body: ShownBody, { day, members, documents, knowledge }: BodyDay): WorkbookSheet {
  const codes = documents.map(({ code }) => code).join(", ");
  const basis = codes ? `Theo Quyết định số ${codes}. ` : "";
  return {
    name: bodyForm[body.kind].shortName,
    caption: [
      `DANH SÁCH ${body.name.toLocaleUpperCase("vi")}`,
      `${basis}Có hiệu lực vào ngày ${formatDay(day)}: ${headcountInWords(headcount(members))}`,
      ...(knowledge ? [`Theo dữ liệu ghi đến hết ngày ${formatDay(knowledge.until)}`] : []),
    ],
    ...tableOf(body, members),
  };
}

/** A working roster as a sheet, which says that it does not hold yet. */
export function proposalSheet(body: ShownBody, members: readonly RosterMember[], day: CivilDate): WorkbookSheet {
  return {
    name: "Danh sách dự kiến",
    caption: [
      `DANH SÁCH DỰ KIẾN ${body.name.toLocaleUpperCase("vi")}`,
      `Ngày ${formatDay(day)}, chưa có hiệu lực: ${headcountInWords(headcount(members))}`,
    ],
    ...tableOf(body, members),
  };
}

function tableOf(body: ShownBody, members: readonly RosterMember[]) {
  const columns = columnsOf(body, members);
  return {
    columns: columns.map(({ column }) => column),
    rows: members.map((member, index) => columns.map(({ cell }) => cell(member, index))),
  };
}
