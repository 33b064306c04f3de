import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { UndoIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreAction } from "@/lib/organization/actions";
import type { TrashRow } from "@/lib/organization/queries/trash";

const KIND: Record<TrashRow["kind"], string> = { person: "Cán bộ", hamlet: "Bản", unit: "Cơ quan, đơn vị" };

const COLUMNS: readonly Column<TrashRow>[] = [
  { key: "name", head: "Tên", rowHead: true, className: "min-w-48", cell: ({ name }) => name },
  { key: "kind", head: "Loại", cell: ({ kind }) => KIND[kind] },
  {
    key: "at",
    head: "Bỏ vào lúc",
    className: "tabular-nums",
    cell: ({ deletedAt }) => <time dateTime={deletedAt.toISOString()}>{instantText(deletedAt)}</time>,
  },
  { key: "restore", head: "Khôi phục", cell: (row) => <Restore row={row} /> },
];

function Restore({ row }: { row: TrashRow }) {
  return (
    <ActionForm action={restoreAction} id={`khoi-phuc-${row.id}`} className="items-start">
      <input type="hidden" name="kind" value={row.kind} />
      <input type="hidden" name="id" value={row.id} />
      <SubmitButton tone="secondary">
        <UndoIcon />
        Khôi phục
        <span className="sr-only"> {row.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

/** What was moved to the trash, each to be taken back with one press. */
export function TrashList({ rows }: { rows: readonly TrashRow[] }) {
  return (
    <Card flush>
      {rows.length === 0 ? (
        <EmptyState>Thùng rác trống.</EmptyState>
      ) : (
        <DataTable caption="Thùng rác" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}
