import { SampleTag } from "@/components/organization/sample-tag";
import type { Column } from "@/components/ui/data-table";
import { frequencyLabel, reporterWords, targetWords } from "@/lib/indicators/labels";
import type { IndicatorRow } from "@/lib/indicators/queries/indicators";
import { unitWords } from "./indicator-words";
import { NameLink } from "./name-link";
import { PillarTable } from "./pillar-table";

function columnsOf(
  year: number,
  linked: boolean,
  figures: ReadonlyMap<string, string>,
): readonly Column<IndicatorRow>[] {
  return [
    { key: "code", head: "Mã", className: "w-px whitespace-nowrap", cell: ({ definition }) => definition.code },
    {
      key: "name",
      head: "Tên chỉ tiêu",
      rowHead: true,
      className: "min-w-64",
      cell: ({ id, definition, sample }) => (
        <>
          {linked ? <NameLink href={`/chi-tieu/${id}`}>{definition.name}</NameLink> : definition.name}{" "}
          <SampleTag sample={sample} />
        </>
      ),
    },
    { key: "unit", head: "Đơn vị", cell: ({ definition }) => unitWords(definition) },
    {
      key: "now",
      head: `Mục tiêu ${year}`,
      cell: ({ definition, targetNow }) => (targetNow ? targetWords(definition, targetNow) : "–"),
    },
    {
      key: "later",
      head: "Mục tiêu 2030",
      cell: ({ definition, target2030 }) => (target2030 ? targetWords(definition, target2030) : "–"),
    },
    ...(figures.size > 0
      ? [{ key: "last", head: "Đang đạt", cell: ({ id }: IndicatorRow) => figures.get(id) ?? "–" }]
      : []),
    { key: "who", head: "Ai báo cáo", cell: (row) => reporterWords(row.definition, row) },
    { key: "how", head: "Kỳ", cell: ({ definition }) => frequencyLabel[definition.frequency] },
  ];
}

/** Indicators with what they should reach, where they stand and who reports them. */
export function IndicatorTable({
  rows,
  year,
  figures,
  linked = true,
}: {
  rows: readonly IndicatorRow[];
  /** Where each stands, in words; empty for who may not see it. */
  figures: ReadonlyMap<string, string>;
  year: number;
  linked?: boolean;
}) {
  return <PillarTable caption="Danh sách chỉ tiêu" columns={columnsOf(year, linked, figures)} rows={rows} />;
}
