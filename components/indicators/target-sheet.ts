import { TARGET_YEARS } from "@/lib/indicators/core/target-years";
import { pillarLabel, targetWords } from "@/lib/indicators/labels";
import type { TargetTableRow } from "@/lib/indicators/queries/target-table";
import type { TargetView } from "@/lib/indicators/queries/targets";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { unitWords } from "./indicator-words";
import { baselineText } from "./target-years";

function communeRow({ definition, set, proposed }: TargetTableRow, index: number) {
  const known = [...set.values()].find((target) => baselineText(definition, target) !== "");
  const ofYear = (year: number) => {
    const target = set.get(year);
    if (target) return targetWords(definition, target);
    const offered = proposed.get(year);
    return offered ? `${targetWords(definition, offered)} (đề xuất)` : null;
  };
  const { pillar, code, name } = definition;
  return [
    ...[index + 1, pillarLabel[pillar], code, name, unitWords(definition)],
    ...[known ? baselineText(definition, known) : null, ...TARGET_YEARS.map(ofYear)],
  ];
}

/** The targets of the commune by year, proposals marked, and those of every bản, as sheets. */
export function targetSheets(
  rows: readonly TargetTableRow[],
  ofHamlets: readonly TargetView[],
  hamletNames: ReadonlyMap<string, string>,
  day: CivilDate,
): readonly WorkbookSheet[] {
  const definitions = new Map(rows.map(({ definition }) => [definition.indicatorId, definition]));
  const lines = ofHamlets.flatMap((target) => {
    const definition = definitions.get(target.indicatorId);
    const hamlet = target.hamletId ? hamletNames.get(target.hamletId) : undefined;
    if (!definition || !hamlet) return [];
    const { year, documentCode } = target;
    return [[definition.code, definition.name, year, hamlet, targetWords(definition, target), documentCode]];
  });
  return [
    {
      name: "Mục tiêu của xã",
      caption: ["MỤC TIÊU CHUYỂN ĐỔI SỐ CỦA XÃ", `Ngày ${formatDay(day)}, ${rows.length} chỉ tiêu`],
      columns: [
        { title: "STT", width: 6, kind: "number", align: "center" },
        { title: "Nhóm", width: 20 },
        { title: "Mã", width: 10 },
        { title: "Chỉ tiêu", width: 48 },
        { title: "Đơn vị", width: 12 },
        { title: "Mức xuất phát", width: 36 },
        ...TARGET_YEARS.map((year) => ({ title: String(year), width: 18 })),
      ],
      rows: rows.map(communeRow),
    },
    {
      name: "Mục tiêu của bản",
      caption: ["MỤC TIÊU GIAO CHO TỪNG BẢN", `Ngày ${formatDay(day)}, ${lines.length} mục tiêu`],
      columns: [
        { title: "Mã", width: 10 },
        { title: "Chỉ tiêu", width: 48 },
        { title: "Năm", width: 8, kind: "number" },
        { title: "Bản", width: 26 },
        { title: "Mục tiêu", width: 18 },
        { title: "Văn bản giao", width: 24 },
      ],
      rows: lines,
    },
  ];
}
