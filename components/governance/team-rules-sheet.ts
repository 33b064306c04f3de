import { issuingBodyLabel } from "@/lib/governance/labels";
import type { TeamRuleChoiceView, TeamRuleSetView } from "@/lib/governance/queries/team-rules";
import { addDays, type CivilDate, formatDay, holdsOn } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { ruleFacts } from "./team-rules-facts";

const NUMBER = { title: "STT", width: 6, kind: "number", align: "center" } as const;

/** What teams must be made up of: every rule of every set with its source, the one in force first; and which set held when. */
export function teamRulesSheets(
  sets: readonly TeamRuleSetView[],
  choices: readonly TeamRuleChoiceView[],
  today: CivilDate,
): readonly WorkbookSheet[] {
  const current = choices.find((choice) => holdsOn(choice, today))?.setId;
  const inOrder = [...sets].sort((a, b) => Number(b.id === current) - Number(a.id === current));
  const rules = inOrder.flatMap((set) => ruleFacts(set).map((fact) => ({ set, ...fact })));
  return [
    {
      name: "Quy định thành phần",
      caption: [
        "QUY ĐỊNH THÀNH PHẦN TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG",
        `Ngày ${formatDay(today)}: ${sets.length} bộ quy định`,
      ],
      columns: [
        NUMBER,
        { title: "Bộ quy định", width: 36 },
        { title: "Tình trạng", width: 16 },
        { title: "Quy định", width: 30 },
        { title: "Nội dung", width: 26 },
        { title: "Mức", width: 14 },
        { title: "Theo", width: 44 },
        { title: "Thành lập Tổ", width: 26 },
      ],
      rows: rules.map(({ set, label, value, binding, source }, index) => [
        ...[index + 1, set.title, set.id === current ? "Đang áp dụng" : null, label, value, binding, source],
        issuingBodyLabel[set.establishedBy],
      ]),
    },
    {
      name: "Áp dụng qua các ngày",
      caption: ["BỘ QUY ĐỊNH ÁP DỤNG QUA CÁC NGÀY"],
      columns: [
        NUMBER,
        { title: "Bộ quy định", width: 46 },
        { title: "Từ ngày", width: 14, kind: "date" },
        { title: "Đến hết ngày", width: 14, kind: "date" },
        { title: "Người chọn", width: 28 },
      ],
      rows: choices.map(({ title, from, to, chosenBy }, index) => [
        ...[index + 1, title, from, to ? addDays(to, -1) : null, chosenBy],
      ]),
    },
  ];
}
