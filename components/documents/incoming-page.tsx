import { LinkButton } from "@/components/ui/button";
import type { Column } from "@/components/ui/data-table";
import { PlusIcon } from "@/components/ui/icons";
import { RowLink } from "@/components/ui/table";
import type { IncomingRow } from "@/lib/documents/queries/incoming";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { IncomingRegister, type IncomingShown } from "./incoming-register";
import { IncomingStateTag } from "./incoming-state-tag";
import { INCOMING_PATH } from "./register-filter";
import { incomingRemark, incomingSubject } from "./register-sheets";

const dayCell = (day: CivilDate | null) => (day ? formatDay(day) : "");

/** Struck when the entry was: its number stays in the book. */
function Said({ row, children }: { row: IncomingRow; children: string }) {
  return row.cancelledReason === null ? children : <s>{children}</s>;
}

function columnsOf(today: CivilDate): readonly Column<IncomingRow>[] {
  return [
    {
      key: "received",
      head: "Ngày đến",
      className: "tabular-nums",
      cell: ({ receivedOn }) => dayCell(receivedOn),
    },
    {
      key: "number",
      head: "Số đến",
      rowHead: true,
      className: "whitespace-nowrap",
      cell: (row) => (
        <div className="flex flex-col items-start gap-1">
          <RowLink href={`${INCOMING_PATH}/${row.id}`}>
            {row.cancelledReason === null ? `Số ${row.number}` : <s>{`Số ${row.number}`}</s>}
          </RowLink>
          <IncomingStateTag facts={row} today={today} />
        </div>
      ),
    },
    { key: "issuer", head: "Tác giả", className: "min-w-40", cell: (row) => <Said row={row}>{row.issuer}</Said> },
    { key: "code", head: "Số, ký hiệu", cell: (row) => <Said row={row}>{row.code ?? ""}</Said> },
    { key: "day", head: "Ngày tháng", className: "tabular-nums", cell: ({ issuedOn }) => dayCell(issuedOn) },
    {
      key: "subject",
      head: "Tên loại và trích yếu",
      className: "min-w-64",
      cell: (row) => <Said row={row}>{incomingSubject(row)}</Said>,
    },
    { key: "to", head: "Đơn vị hoặc người nhận", className: "min-w-40", cell: ({ givenTo }) => givenTo ?? "" },
    { key: "handed", head: "Ngày chuyển", className: "tabular-nums", cell: ({ handedOn }) => dayCell(handedOn) },
    { key: "signed", head: "Ký nhận", cell: () => "" },
    { key: "note", head: "Ghi chú", className: "min-w-40", cell: incomingRemark },
  ];
}

/** Sổ đăng ký văn bản đến, the latest first, with the work each paper brings. */
export function IncomingPage({ today, mayWrite, ...shown }: IncomingShown & { today: CivilDate; mayWrite: boolean }) {
  const add = mayWrite ? (
    <LinkButton href={`${INCOMING_PATH}/moi`} tone="primary">
      <PlusIcon />
      Vào sổ văn bản đến
    </LinkButton>
  ) : null;
  const title = "Sổ đăng ký văn bản đến";
  return <IncomingRegister {...{ shown, title, add }} under="" columns={columnsOf(today)} />;
}
