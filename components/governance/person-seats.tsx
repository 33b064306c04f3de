import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { roleLabel } from "@/lib/governance/labels";
import type { PersonSeat, SeatDocument } from "@/lib/governance/queries/person-seats";
import { addDays, formatDay } from "@/lib/kernel/civil-date";
import { committeeHref } from "./committee-href";
import { hamletNames } from "./member-words";

const COLUMNS: readonly Column<PersonSeat>[] = [
  {
    key: "body",
    head: "Tổ chức, chức danh",
    rowHead: true,
    className: "min-w-48",
    cell: ({ bodyName, role }) => (
      <span>
        <b>{roleLabel[role]}</b>
        {`, ${bodyName}`}
      </span>
    ),
  },
  {
    key: "state",
    head: "Thời gian",
    className: "min-w-44",
    cell: (seat) => (
      <span className="flex flex-col items-start gap-1">
        <SeatTag seat={seat} />
        <AppLink href={committeeHref("/ban-chi-dao", seat.from)} className="link">
          {`Từ ngày ${formatDay(seat.from)}`}
        </AppLink>
      </span>
    ),
  },
  {
    key: "documents",
    head: "Theo văn bản",
    className: "min-w-36",
    cell: ({ begunBy, endedBy }) => (
      <span>
        <DocumentLink document={begunBy} />
        {endedBy ? (
          <>
            {"; thôi theo "}
            <DocumentLink document={endedBy} />
          </>
        ) : null}
      </span>
    ),
  },
  { key: "duty", head: "Nhiệm vụ", className: "min-w-56 whitespace-pre-line", cell: ({ duty }) => duty },
  { key: "hamlets", head: "Bản phụ trách", className: "min-w-32", cell: ({ hamlets }) => hamletNames(hamlets) },
];

/** A term past its end stays in the list and says on which day it ended. */
function SeatTag({ seat: { standing, to } }: { seat: PersonSeat }) {
  // The end of a span is the first day it no longer holds; people speak of the last day it did.
  const last = to ? formatDay(addDays(to, -1)) : null;
  if (standing === "to-come") return <Tag>Chưa đến ngày</Tag>;
  if (standing === "ended") return <Tag>{`Hết ngày ${last ?? ""}`}</Tag>;
  return <Tag tone="active">{last ? `Đang giữ, đến hết ngày ${last}` : "Đang giữ"}</Tag>;
}

function DocumentLink({ document: { id, code } }: { document: SeatDocument }) {
  return (
    <AppLink href={`/van-ban/${id}`} className="link whitespace-nowrap">
      {code}
    </AppLink>
  );
}

/** All seats of a person side by side, now and before: what they carry, and by which document. */
export function PersonSeats({ name, seats }: { name: string; seats: readonly PersonSeat[] }) {
  return (
    <Section title="Tham gia các tổ chức">
      <Card flush>
        {seats.length > 0 ? (
          <DataTable
            caption={`Các tổ chức ${name} tham gia`}
            columns={COLUMNS}
            rows={seats}
            rowKey={({ id }) => id}
            numbered={false}
          />
        ) : (
          <EmptyState>Chưa có quyết định nào giao người này tham gia Ban chỉ đạo hay tổ chức nào.</EmptyState>
        )}
      </Card>
    </Section>
  );
}
