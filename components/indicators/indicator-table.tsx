import { SampleTag } from "@/components/organization/sample-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowLink } from "@/components/ui/table";
import { PILLARS } from "@/lib/indicators/core/definition";
import { frequencyLabel, pillarLabel, reporterWords, targetWords } from "@/lib/indicators/labels";
import type { IndicatorRow } from "@/lib/indicators/queries/indicators";
import { unitWords } from "./indicator-words";

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
          {linked ? <RowLink href={`/chi-tieu/${id}`}>{definition.name}</RowLink> : definition.name}{" "}
          <SampleTag sample={sample} />
        </>
      ),
    },
    { key: "unit", head: "Đơn vị", cell: ({ definition }) => unitWords(definition) },
    {
      key: "now",
      head: `Mục tiêu ${year}`,
      className: "whitespace-nowrap",
      cell: ({ definition, targetNow }) => (targetNow ? targetWords(definition, targetNow) : "–"),
    },
    {
      key: "later",
      head: "Mục tiêu 2030",
      className: "whitespace-nowrap",
      cell: ({ definition, target2030 }) => (target2030 ? targetWords(definition, target2030) : "–"),
    },
    ...(figures.size > 0
      ? [{ key: "last", head: "Đang đạt", cell: ({ id }: IndicatorRow) => figures.get(id) ?? "–" }]
      : []),
    { key: "who", head: "Ai báo cáo", cell: (row) => reporterWords(row.definition, row) },
    { key: "how", head: "Kỳ", cell: ({ definition }) => frequencyLabel[definition.frequency] },
  ];
}

/** Indicators in one table a pillar, in the order of pillars. */
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
  const columns = columnsOf(year, linked, figures);
  return PILLARS.map((pillar) => {
    const own = rows.filter(({ definition }) => definition.pillar === pillar);
    if (own.length === 0) return null;
    return (
      <section key={pillar} aria-label={pillarLabel[pillar]}>
        <h2 className="px-4 pt-4 pb-2 text-lg">{`${pillarLabel[pillar]} (${own.length})`}</h2>
        <DataTable
          caption={`Chỉ tiêu nhóm ${pillarLabel[pillar]}`}
          columns={columns}
          rows={own}
          rowKey={({ id }) => id}
          numbered={false}
        />
      </section>
    );
  });
}
