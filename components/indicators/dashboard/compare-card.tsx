import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Course } from "@/lib/indicators/core/dashboard";
import { figureWords, flagWords } from "@/lib/indicators/core/figures/figure-words";
import type { Dashboard } from "@/lib/indicators/queries/dashboard";
import { ChartFigure } from "../charts/chart-figure";
import { LazyCompareChart } from "../charts/lazy-charts";

type Row = Dashboard["hamlets"][number];

const COLUMNS: readonly Column<Row>[] = [
  { key: "name", head: "Bản", rowHead: true, cell: ({ name }) => name },
  { key: "value", head: "Thực hiện", numeric: true, cell: ({ figure }) => figureWords(figure) },
  { key: "notes", head: "Ghi chú", cell: ({ figure }) => flagWords(figure).join("; ") },
];

/** The bản side by side, the furthest on top; those without a figure are named, not drawn as zero. */
export function CompareCard({ course, hamlets }: { course: Course; hamlets: Dashboard["hamlets"] }) {
  const { name, unit } = course.definition;
  const known = hamlets
    .flatMap((row) => (row.figure.centi === null ? [] : [{ ...row, centi: row.figure.centi }]))
    .sort((a, b) => b.centi - a.centi);
  const unknown = hamlets.filter(({ figure }) => figure.centi === null);
  if (hamlets.length === 0) return null;
  const aim = known.map(({ figure }) => figure.target?.valueCenti ?? null).find((value) => value !== null) ?? null;
  const missing = unknown.length > 0 ? ` Chưa có số: ${unknown.map((row) => row.name).join(", ")}.` : "";
  return (
    <Card>
      <ChartFigure
        title={`${name}: các bản`}
        says={`${known.length}/${hamlets.length} bản có số.${missing} Thanh gạch chéo: chưa đạt, hoặc còn lấy số kỳ trước.`}
        chart={
          <LazyCompareChart
            unit={unit}
            aim={aim}
            bars={known.map(({ name: label, centi, figure }) => ({
              ...{ name: label, reached: centi, met: figure.judgement === "met" },
            }))}
          />
        }
        table={<DataTable caption={`${name}: các bản`} columns={COLUMNS} rows={hamlets} rowKey={({ id }) => id} />}
      />
    </Card>
  );
}
