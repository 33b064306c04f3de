import type { Column } from "@/components/ui/data-table";
import { RowLink } from "@/components/ui/table";
import type { IncomingRow } from "@/lib/documents/queries/incoming";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { IncomingRegister, type IncomingShown } from "./incoming-register";
import { IncomingStateTag } from "./incoming-state-tag";
import { INCOMING_PATH } from "./register-filter";
import { incomingNamed, incomingRemark, progressWords } from "./register-sheets";

function columnsOf(today: CivilDate): readonly Column<IncomingRow>[] {
  return [
    {
      key: "number",
      head: "Số đến",
      rowHead: true,
      className: "whitespace-nowrap",
      cell: ({ id, number, cancelledReason }) => (
        <RowLink href={`${INCOMING_PATH}/${id}`}>
          {cancelledReason === null ? `Số ${number}` : <s>{`Số ${number}`}</s>}
        </RowLink>
      ),
    },
    {
      key: "named",
      head: "Tên loại, số, ngày, tác giả",
      className: "min-w-72",
      cell: (row) => (row.cancelledReason === null ? incomingNamed(row) : <s>{incomingNamed(row)}</s>),
    },
    { key: "to", head: "Đơn vị hoặc người nhận", className: "min-w-40", cell: ({ givenTo }) => givenTo ?? "" },
    {
      key: "due",
      head: "Thời hạn giải quyết",
      className: "tabular-nums",
      cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : ""),
    },
    {
      key: "progress",
      head: "Tiến độ giải quyết",
      cell: (row) =>
        row.dueOn || row.doneOn || row.cancelledReason !== null ? (
          <IncomingStateTag facts={row} today={today} />
        ) : (
          progressWords(row, today)
        ),
    },
    {
      key: "answer",
      head: "Số, ký hiệu văn bản trả lời",
      cell: ({ answeredBy }) =>
        answeredBy ? <RowLink href={`/van-ban/${answeredBy.id}`}>{answeredBy.code}</RowLink> : "",
    },
    {
      key: "note",
      head: "Ghi chú",
      className: "min-w-40",
      cell: (row) => (row.cancelledReason === null ? (row.note ?? "") : incomingRemark(row)),
    },
  ];
}

/** Sổ theo dõi giải quyết văn bản đến: what each paper asks for, by when, and what answered it. */
export function ProgressPage({ today, ...shown }: IncomingShown & { today: CivilDate }) {
  const title = "Sổ theo dõi giải quyết văn bản đến";
  return <IncomingRegister {...{ shown, title }} under="/theo-doi" columns={columnsOf(today)} />;
}
