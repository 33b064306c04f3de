import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { AuditLineView } from "@/lib/audit/queries";
import { instantText } from "./instant-text";

const COLUMNS: readonly Column<AuditLineView>[] = [
  {
    key: "at",
    head: "Lúc",
    className: "whitespace-nowrap tabular-nums",
    cell: ({ at }) => <time dateTime={at.toISOString()}>{instantText(at)}</time>,
  },
  { key: "who", head: "Người làm", className: "whitespace-nowrap", cell: ({ actorName }) => actorName },
  { key: "what", head: "Việc đã làm", className: "w-full", rowHead: true, cell: ({ words }) => words },
];

/** The whole trail, the latest first. */
export function TrailTable({ lines }: { lines: readonly AuditLineView[] }) {
  return (
    <Card flush>
      {lines.length === 0 ? (
        <EmptyState>Chưa có việc nào được ghi lại.</EmptyState>
      ) : (
        <DataTable caption="Nhật ký thao tác" columns={COLUMNS} rows={lines} rowKey={({ id }) => id} numbered={false} />
      )}
    </Card>
  );
}
