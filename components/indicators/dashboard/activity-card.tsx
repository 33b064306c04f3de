import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { monthLabel } from "@/lib/indicators/core/dashboard";
import type { Dashboard } from "@/lib/indicators/queries/dashboard";
import { ChartFigure, LineLegend } from "../charts/chart-figure";
import { LazyTrendChart } from "../charts/lazy-charts";

type Row = Dashboard["activity"][number];

const share = ({ reported, teams }: Row) => (teams > 0 ? Math.round((reported * 10_000) / teams) : null);

const COLUMNS: readonly Column<Row>[] = [
  { key: "month", head: "Tháng", rowHead: true, cell: ({ month }) => monthLabel(month) },
  { key: "reported", head: "Bản có báo cáo được duyệt", numeric: true, cell: ({ reported }) => reported },
  { key: "teams", head: "Số bản", numeric: true, cell: ({ teams }) => teams },
];

/** How many bản have an approved report, month by month. */
export function ActivityCard({ activity }: { activity: Dashboard["activity"] }) {
  const last = activity.at(-1);
  return (
    <Card>
      <ChartFigure
        title="Bản có báo cáo được duyệt"
        says={last ? `Tháng ${monthLabel(last.month)}: ${last.reported}/${last.teams} bản.` : "Chưa có báo cáo nào."}
        legend={<LineLegend names={[{ words: "Tỷ lệ bản có báo cáo được duyệt", look: "reached" }]} />}
        chart={
          <LazyTrendChart
            unit="%"
            height={220}
            names={{ reached: "Tỷ lệ bản" }}
            points={activity.map((row) => ({
              ...{ at: monthLabel(row.month), reached: share(row), aim: null, expected: null },
            }))}
          />
        }
        table={
          <DataTable
            caption="Bản có báo cáo được duyệt theo tháng"
            columns={COLUMNS}
            rows={activity}
            rowKey={({ month }) => String(month)}
            numbered={false}
            phone="scroll"
          />
        }
      />
    </Card>
  );
}
