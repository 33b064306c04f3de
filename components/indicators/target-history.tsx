import { instantText } from "@/components/audit/instant-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { Definition } from "@/lib/indicators/core/definition";
import { targetWords } from "@/lib/indicators/labels";
import type { TargetView } from "@/lib/indicators/queries/targets";

/** Every target there ever was for an indicator: who wrote it when, and until when it stood. */
export function TargetHistory({
  definition,
  history,
  hamletNames,
}: {
  definition: Definition;
  history: readonly TargetView[];
  hamletNames: ReadonlyMap<string, string>;
}) {
  const columns: readonly Column<TargetView>[] = [
    { key: "year", head: "Năm", rowHead: true, cell: ({ year }) => year },
    {
      key: "of",
      head: "Của",
      cell: ({ hamletId }) => (hamletId ? (hamletNames.get(hamletId) ?? "bản đã thôi") : "xã"),
    },
    { key: "value", head: "Mục tiêu", cell: (target) => targetWords(definition, target) },
    { key: "who", head: "Người ghi", cell: ({ createdName }) => createdName },
    { key: "at", head: "Ghi lúc", className: "tabular-nums", cell: ({ createdAt }) => instantText(createdAt) },
    {
      key: "until",
      head: "Thay lúc",
      className: "tabular-nums",
      cell: ({ supersededAt }) => (supersededAt ? instantText(supersededAt) : "đang dùng"),
    },
    { key: "reason", head: "Lý do", cell: ({ reason }) => reason ?? "" },
  ];
  return (
    <Disclosure summary={`Những lần ghi mục tiêu (${history.length})`}>
      <DataTable
        caption="Những lần ghi mục tiêu"
        columns={columns}
        rows={history.slice(0, 300)}
        rowKey={({ id }) => id}
        numbered={false}
      />
    </Disclosure>
  );
}
