import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Course } from "@/lib/indicators/core/dashboard";
import { MONTHS_NEEDED } from "@/lib/indicators/core/trajectory";
import { ChartFigure, LineLegend } from "../charts/chart-figure";
import { reading } from "../charts/chart-look";
import { LazyTrendChart } from "../charts/lazy-charts";
import type { TrendRow } from "../charts/trend-series";
import { courseRows, knownRows } from "./course-rows";

const say = (unit: string, centi: number | null) => (centi === null ? "" : reading(unit)(centi));

function saysOf({ definition, points, going, targets }: Course): string {
  const last = points.at(-1);
  if (!last) return "Chưa có số được duyệt.";
  const now = `Mới nhất: ${say(definition.unit, last.centi)}.`;
  const goal = targets.at(-1);
  if (definition.timing === "flow") return `${now} Số phát sinh cộng dồn từ đầu năm, không ước cho các năm sau.`;
  if (going.kind === "not-enough")
    return `${now} Chưa đủ dữ liệu để ước đến ${goal?.year ?? "các năm sau"}: cần ít nhất ${MONTHS_NEEDED} tháng, mới có ${going.have}.`;
  const end = going.decembers.at(-1);
  const verdict = going.reached ? "kịp" : "chưa kịp";
  return `${now} Theo đà 12 tháng qua, cuối ${goal?.year ?? ""} ước ${say(definition.unit, end?.centi ?? null)}: ${verdict} mục tiêu. Đây là ước tính, không phải kế hoạch.`;
}

/** An indicator from its first value to its last target. */
export function CourseCard({ course }: { course: Course }) {
  const { definition, targets } = course;
  const { unit, name } = definition;
  const rows = courseRows(course);
  const columns: readonly Column<TrendRow>[] = [
    { key: "at", head: "Tháng", rowHead: true, cell: ({ at }) => at },
    { key: "reached", head: "Thực hiện", numeric: true, cell: ({ reached }) => say(unit, reached) },
    { key: "aim", head: "Chỉ tiêu", numeric: true, cell: ({ aim }) => say(unit, aim) },
    { key: "expected", head: "Ước theo đà", numeric: true, cell: ({ expected }) => say(unit, expected) },
  ];
  if (rows.length === 0)
    return <Alert tone="info">Chỉ tiêu này chưa có số được duyệt và chưa được giao mục tiêu.</Alert>;
  return (
    <Card>
      <ChartFigure
        title={name}
        says={saysOf(course)}
        legend={
          <LineLegend
            names={[
              { words: "Thực hiện", look: "reached" },
              ...(targets.length > 0 ? [{ words: "Chỉ tiêu các năm", look: "aim" as const }] : []),
              ...(course.going.kind === "known" ? [{ words: "Ước theo đà hiện nay", look: "expected" as const }] : []),
            ]}
          />
        }
        chart={<LazyTrendChart points={rows} unit={unit} />}
        table={
          <DataTable
            caption={`${name}: các tháng`}
            columns={columns}
            rows={knownRows(rows)}
            rowKey={({ at }) => at}
            numbered={false}
            phone="scroll"
          />
        }
      />
    </Card>
  );
}
