import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Definition } from "@/lib/indicators/core/definition";
import type { ReportFacts } from "@/lib/indicators/core/report-facts";
import { valueWords } from "@/lib/indicators/core/value-words";
import type { ReportView } from "@/lib/indicators/queries/reports";

/** The figures of a report; beside another, the other's in a column of their own. */
export function ReportValues({
  boxes,
  report,
  other,
  remarks,
}: {
  boxes: readonly Definition[];
  report: ReportFacts;
  other?: ReportFacts;
  remarks: ReportView["remarks"];
}) {
  const said = (of: ReportFacts, box: Definition) =>
    of.values.find(({ indicatorId }) => indicatorId === box.indicatorId);
  const words = (of: ReportFacts, box: Definition) => valueWords(box, said(of, box)) || "Chưa điền";
  const columns: readonly Column<Definition>[] = [
    { key: "code", head: "Mã", cell: ({ code }) => code },
    { key: "name", head: "Chỉ tiêu", rowHead: true, cell: ({ name }) => <span className="font-normal">{name}</span> },
    {
      key: "value",
      head: other ? `${report.senderName} gửi` : "Số liệu",
      numeric: true,
      cell: (box) => <strong>{words(report, box)}</strong>,
    },
    ...(other
      ? [
          {
            ...{ key: "other", head: `${other.senderName} gửi`, numeric: true },
            cell: (box: Definition) =>
              words(other, box) === words(report, box) ? "Như nhau" : <strong>{words(other, box)}</strong>,
          },
        ]
      : [
          {
            ...{ key: "note", head: "Lý do, lưu ý" },
            cell: (box: Definition) => {
              const odd = remarks
                .filter(({ indicatorId }) => indicatorId === box.indicatorId)
                .map((one) => (one.fact ? `${one.fact}.` : one.words));
              return [said(report, box)?.reason, ...odd].filter(Boolean).join(" ") || "–";
            },
          },
        ]),
  ];
  return (
    <Card flush>
      <DataTable caption="Số liệu báo cáo" columns={columns} rows={boxes} rowKey={({ indicatorId }) => indicatorId} />
    </Card>
  );
}
