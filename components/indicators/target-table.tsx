import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { PILLARS } from "@/lib/indicators/core/definition";
import { TARGET_YEARS } from "@/lib/indicators/core/target-years";
import { comparatorLabel, pillarLabel, targetWords } from "@/lib/indicators/labels";
import type { TargetTableRow } from "@/lib/indicators/queries/target-table";
import { unitWords } from "./indicator-words";
import { TargetBoxes } from "./target-boxes";
import { baselineText, isReachedAlready } from "./target-years";

function Shown({ row, year }: { row: TargetTableRow; year: number }) {
  const set = row.set.get(year);
  if (set) return <span className="whitespace-nowrap font-semibold">{targetWords(row.definition, set)}</span>;
  const proposed = row.proposed.get(year);
  if (!proposed) return "–";
  return (
    <span className="text-muted">
      <Tag tone="neutral">Đề xuất</Tag> {targetWords(row.definition, proposed)}
    </span>
  );
}

function Baseline({ row }: { row: TargetTableRow }) {
  const known = [...row.set.values()].find(
    ({ baselineCenti, baselineWords }) => baselineCenti !== null || baselineWords,
  );
  if (!known) return "";
  const reached = [...row.set.values()].some((target) => isReachedAlready(row.definition, target));
  return (
    <>
      {baselineText(row.definition, known)}{" "}
      {reached ? <Tag tone="warning">Mức xuất phát đã bằng mục tiêu: cần xem lại định nghĩa</Tag> : null}
    </>
  );
}

function columnsOf(editing: boolean, accept: (row: TargetTableRow) => ReactNode): readonly Column<TargetTableRow>[] {
  const years = TARGET_YEARS.map((year): Column<TargetTableRow> => {
    const cell = (row: TargetTableRow) => {
      const { definition, set, proposed } = row;
      if (!editing) return <Shown row={row} year={year} />;
      return (
        <TargetBoxes
          field={`${definition.indicatorId}.${year}`}
          label={`${definition.code}, năm ${year}`}
          definition={definition}
          shown={set.get(year) ?? null}
          seenId={set.get(year)?.id ?? null}
          proposed={proposed.get(year)}
        />
      );
    };
    return { key: String(year), head: String(year), cell };
  });
  return [
    {
      key: "name",
      head: "Chỉ tiêu",
      rowHead: true,
      className: "min-w-56",
      cell: ({ definition: { indicatorId, code, name } }) => (
        <RowLink href={`/chi-tieu/giao/${indicatorId}`}>{`${code} ${name}`}</RowLink>
      ),
    },
    {
      key: "unit",
      head: "Đơn vị",
      cell: ({ definition }) =>
        definition.measure === "yes-no"
          ? unitWords(definition)
          : `${comparatorLabel[definition.comparator]} … ${definition.unit}`,
    },
    ...(editing ? [] : [{ key: "baseline", head: "Mức xuất phát", className: "min-w-40", cell: baselineCell }]),
    ...years,
    ...(editing
      ? []
      : [
          { key: "hamlets", head: "Giao cho bản", cell: hamletsCell },
          { key: "accept", head: "Đề xuất", cell: accept },
        ]),
  ];
}

const baselineCell = (row: TargetTableRow) => <Baseline row={row} />;

function hamletsCell({ hamlets }: TargetTableRow) {
  const said = [...hamlets].sort(([a], [b]) => a - b).map(([year, count]) => `${year}: ${count} bản`);
  return said.length > 0 ? said.join("; ") : "–";
}

/** Indicators by year, one table a pillar: to read, or with a box for each target. */
export function TargetTable({
  rows,
  editing = false,
  accept = () => null,
}: {
  rows: readonly TargetTableRow[];
  editing?: boolean;
  accept?: (row: TargetTableRow) => ReactNode;
}) {
  const columns = columnsOf(editing, accept);
  return PILLARS.map((pillar) => {
    const own = rows.filter(({ definition }) => definition.pillar === pillar);
    if (own.length === 0) return null;
    return (
      <section key={pillar} aria-label={pillarLabel[pillar]}>
        <h2 className="px-4 pt-4 pb-2 text-lg">{pillarLabel[pillar]}</h2>
        <DataTable
          caption={`Mục tiêu nhóm ${pillarLabel[pillar]}`}
          columns={columns}
          rows={own}
          rowKey={({ definition }) => definition.indicatorId}
          numbered={false}
        />
      </section>
    );
  });
}
