import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { addDays, formatDay } from "@/lib/kernel/civil-date";
import type { NameSpan } from "@/lib/organization/core/hamlet-life";

const COLUMNS: readonly Column<NameSpan>[] = [
  { key: "name", head: "Tên", rowHead: true, className: "min-w-40", cell: ({ name }) => name },
  { key: "from", head: "Từ ngày", cell: ({ from }) => (from ? formatDay(from) : "Từ trước") },
  { key: "to", head: "Đến hết ngày", cell: ({ to }) => (to ? formatDay(addDays(to, -1)) : "Đang mang") },
];

/** The names a bản has borne, the latest first. */
export function HamletNames({ names, word }: { names: readonly NameSpan[]; word: string }) {
  return (
    <Card flush>
      <DataTable
        caption={`Các tên của ${word} này`}
        columns={COLUMNS}
        rows={[...names].reverse()}
        rowKey={({ name, from }) => `${name} ${from ?? ""}`}
        numbered={false}
      />
    </Card>
  );
}
