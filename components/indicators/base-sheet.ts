import { BASE_KINDS } from "@/lib/indicators/core/definition";
import { baseKindLabel } from "@/lib/indicators/labels";
import type { BaseTable } from "@/lib/indicators/queries/base-figures";
import { formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

/** The table of base figures as a sheet that can be filled in and brought back. */
export function baseSheet({ day, hamlets, figures }: BaseTable): WorkbookSheet {
  const row = (id: string | null) => BASE_KINDS.map((kind) => figures.of.get(kind)?.get(id)?.value ?? null);
  return {
    name: "Số nền",
    caption: ["SỐ NỀN CỦA TỪNG BẢN", `Ngày ${formatDay(day)}, ${hamlets.length} bản`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Bản", width: 26 },
      ...BASE_KINDS.map((kind) => ({ title: baseKindLabel[kind], width: 16, kind: "number" as const })),
    ],
    rows: [[null, "Toàn xã", ...row(null)], ...hamlets.map(({ id, name }, index) => [index + 1, name, ...row(id)])],
  };
}
