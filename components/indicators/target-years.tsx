import { type Column, DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { amountText, reaches } from "@/lib/indicators/core/amounts";
import type { Definition } from "@/lib/indicators/core/definition";
import { targetWords } from "@/lib/indicators/labels";
import type { TargetView } from "@/lib/indicators/queries/targets";
import { formatDay } from "@/lib/kernel/civil-date";

/** Where something stood before: as it was written, or the figure: "67,5%". */
export function baselineText({ unit }: Definition, { baselineCenti, baselineWords }: TargetView): string {
  if (baselineWords) return baselineWords;
  if (baselineCenti === null) return "";
  return `${amountText(baselineCenti)}${unit === "%" ? "%" : ` ${unit}`}`;
}

/** Is where it stood before already as good as the target? Then its definition or its target is to be looked at again. */
export function isReachedAlready(definition: Definition, target: TargetView): boolean {
  return target.baselineCenti !== null && reaches(definition.comparator, target.baselineCenti, target);
}

function columnsOf(definition: Definition): readonly Column<TargetView>[] {
  return [
    { key: "year", head: "Năm", rowHead: true, className: "w-px", cell: ({ year }) => year },
    { key: "value", head: "Mục tiêu", className: "font-semibold", cell: (target) => targetWords(definition, target) },
    {
      key: "baseline",
      head: "Mức xuất phát",
      className: "min-w-48",
      cell: (target) => (
        <>
          {baselineText(definition, target)}{" "}
          {isReachedAlready(definition, target) ? (
            <Tag tone="warning">Đã bằng mục tiêu: cần xem lại định nghĩa</Tag>
          ) : null}
        </>
      ),
    },
    { key: "reason", head: "Lý do", cell: ({ reason }) => reason ?? "" },
    {
      key: "paper",
      head: "Văn bản giao",
      cell: ({ documentCode, documentDay }) =>
        documentCode ? `${documentCode}${documentDay ? ` ngày ${formatDay(documentDay)}` : ""}` : "",
    },
    { key: "who", head: "Người nhập", cell: ({ createdName }) => createdName },
  ];
}

/** The targets of the commune for an indicator, year by year. */
export function TargetYears({ definition, targets }: { definition: Definition; targets: readonly TargetView[] }) {
  return (
    <DataTable
      caption={`Mục tiêu từng năm của chỉ tiêu ${definition.code}`}
      columns={columnsOf(definition)}
      rows={targets}
      rowKey={({ id }) => id}
      numbered={false}
    />
  );
}
