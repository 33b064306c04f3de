import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { completedValue } from "@/lib/indicators/core/check-values";
import type { ReportFacts } from "@/lib/indicators/core/report-facts";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { valueWords } from "@/lib/indicators/core/value-words";
import { reportStateLabel } from "@/lib/indicators/labels";
import type { HandSentHeld } from "@/lib/indicators/queries/hand-sent";

type Box = HandSentHeld["boxes"][number];

const wordsOf = (box: Box, values: readonly FilledValue[]) => {
  const value = values.find(({ indicatorId }) => indicatorId === box.indicatorId);
  return valueWords(box, value && completedValue(box, value)) || "Chưa điền";
};

/** Every figure of the report beside what the portal has of its period. */
export function HandSentValues({ held }: { held: HandSentHeld }) {
  const { boxes, values, findings, same, open, approved, rivals } = held;
  const others = [same, open, approved, ...rivals].filter((report): report is ReportFacts => report !== null);
  const standing = [...new Map(others.map((report) => [report.id, report])).values()];
  const columns: readonly Column<Box>[] = [
    {
      key: "name",
      head: "Chỉ tiêu",
      rowHead: true,
      cell: ({ code, name }) => <span className="font-normal">{`${code}. ${name}`}</span>,
    },
    {
      key: "file",
      head: "Trong tệp",
      numeric: true,
      cell: (box) => {
        const finding = findings.get(box.indicatorId);
        const look = finding?.kind === "refusal" ? "text-danger" : finding ? "text-warn" : "";
        return <strong className={look}>{wordsOf(box, values)}</strong>;
      },
    },
    ...standing.map((report) => ({
      key: report.id,
      head: `${report.senderName}: ${reportStateLabel[report.state].toLowerCase()}`,
      numeric: true,
      cell: (box: Box) => {
        const words = wordsOf(box, report.values);
        return words === wordsOf(box, values) ? (
          <span className="text-muted">Như trong tệp</span>
        ) : (
          <strong>{words}</strong>
        );
      },
    })),
    {
      key: "note",
      head: "Lý do, lưu ý",
      cell: (box) => {
        const reason = values.find(({ indicatorId }) => indicatorId === box.indicatorId)?.reason;
        return [reason, findings.get(box.indicatorId)?.words].filter(Boolean).join(" ") || "–";
      },
    },
  ];
  return (
    <Card flush>
      <DataTable
        caption="Số liệu trong báo cáo gửi tay"
        columns={columns}
        rows={boxes}
        rowKey={({ indicatorId }) => indicatorId}
      />
    </Card>
  );
}
