import type { ReactNode } from "react";
import type { Column } from "@/components/ui/data-table";
import { WarningIcon } from "@/components/ui/icons";
import { TARGET_YEARS } from "@/lib/indicators/core/target-years";
import { comparatorLabel, targetWords } from "@/lib/indicators/labels";
import type { TargetTableRow } from "@/lib/indicators/queries/target-table";
import { unitWords } from "./indicator-words";
import { NameLink } from "./name-link";
import { PillarTable } from "./pillar-table";
import { TargetBoxes } from "./target-boxes";
import { baselineText, isReachedAlready } from "./target-years";

function Shown({ row, year }: { row: TargetTableRow; year: number }) {
  const set = row.set.get(year);
  if (set) return <strong>{targetWords(row.definition, set)}</strong>;
  const proposed = row.proposed.get(year);
  if (!proposed) return "–";
  return (
    <span className="whitespace-nowrap text-muted italic">
      {targetWords(row.definition, proposed)}
      <span className="block">đề xuất</span>
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
      {reached ? (
        <span className="mt-1 flex gap-1.5 font-semibold text-warn">
          <WarningIcon className="mt-0.5 shrink-0" />
          Mức xuất phát đã bằng mục tiêu: cần xem lại định nghĩa
        </span>
      ) : null}
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
      className: "min-w-48",
      cell: ({ definition: { indicatorId, code, name } }) => (
        <NameLink href={`/chi-tieu/giao/${indicatorId}`}>{`${code} ${name}`}</NameLink>
      ),
    },
    ...(editing
      ? [{ key: "unit", head: "Đạt khi", cell: aimed }]
      : [{ key: "baseline", head: "Mức xuất phát", className: "min-w-36", cell: baselineCell }]),
    ...years,
    ...(editing
      ? []
      : [
          { key: "hamlets", head: "Giao cho bản", cell: hamletsCell },
          { key: "accept", head: "Đề xuất", cell: accept },
        ]),
  ];
}

/** "trên … %": what is written in front of and behind the boxes. */
function aimed({ definition }: TargetTableRow) {
  const { measure, comparator, unit } = definition;
  return measure === "yes-no" ? unitWords(definition) : `${comparatorLabel[comparator]} … ${unit}`;
}

const baselineCell = (row: TargetTableRow) => <Baseline row={row} />;

function hamletsCell({ hamlets }: TargetTableRow) {
  const said = [...hamlets].sort(([a], [b]) => a - b).map(([year, count]) => `${year}: ${count} bản`);
  return said.length > 0 ? said.join("; ") : "–";
}

/** Indicators by year: to read, or with a box for each target. */
export function TargetTable({
  rows,
  editing = false,
  accept = () => null,
}: {
  rows: readonly TargetTableRow[];
  editing?: boolean;
  accept?: (row: TargetTableRow) => ReactNode;
}) {
  return <PillarTable caption="Mục tiêu từng năm của xã" columns={columnsOf(editing, accept)} rows={rows} />;
}
