import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PLACEHOLDERS, type Placeholder } from "@/lib/document-kinds/core/templates/placeholders";
import { placeholderLabel } from "@/lib/document-kinds/labels";

const COLUMNS: readonly Column<Placeholder>[] = [
  {
    key: "write",
    head: "Viết trong tệp",
    rowHead: true,
    className: "whitespace-nowrap",
    cell: ({ write }) => <code>{`{{${write}}}`}</code>,
  },
  { key: "means", head: "Thành", cell: placeholderLabel },
];

/** Every placeholder a file may use, to be read or printed. */
export function PlaceholderTable() {
  return (
    <Card flush>
      <DataTable
        caption="Các chỗ điền dùng trong tệp Word"
        columns={COLUMNS}
        rows={PLACEHOLDERS}
        rowKey={({ write }) => write}
        numbered={false}
      />
    </Card>
  );
}
