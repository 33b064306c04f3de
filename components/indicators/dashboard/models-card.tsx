import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import type { ModelLine } from "@/lib/indicators/queries/dashboard";

const count = (line: ModelLine, ...stages: readonly string[]) =>
  stages.reduce((sum, stage) => sum + (line.stages[stage] ?? 0), 0);

const COLUMNS: readonly Column<ModelLine>[] = [
  { key: "name", head: "Mô hình", rowHead: true, cell: ({ name }) => name },
  {
    key: "lead",
    head: "Chủ trì",
    cell: ({ lead }) => lead ?? <Tag tone="warning">Chưa có ai chủ trì</Tag>,
  },
  { key: "proposed", head: "Đề xuất", numeric: true, cell: (line) => count(line, "proposed") },
  { key: "pilot", head: "Thí điểm", numeric: true, cell: (line) => count(line, "pilot") },
  { key: "recognised", head: "Công nhận", numeric: true, cell: (line) => count(line, "recognised") },
  { key: "spread", head: "Nhân rộng", numeric: true, cell: (line) => count(line, "spread") },
];

/** Digital models, how many places are at which stage, and who leads them. */
export function ModelsCard({ models }: { models: readonly ModelLine[] }) {
  return (
    <Section
      title="Mô hình số"
      action={
        <AppLink href="/chi-tieu/mo-hinh" className="link inline-flex min-h-11 items-center print:hidden">
          Xem các nơi thực hiện
        </AppLink>
      }
    >
      <Card flush>
        {models.length === 0 ? (
          <EmptyState>Chưa ghi mô hình số nào.</EmptyState>
        ) : (
          <DataTable caption="Mô hình số và nơi thực hiện" columns={COLUMNS} rows={models} rowKey={({ id }) => id} />
        )}
      </Card>
    </Section>
  );
}
