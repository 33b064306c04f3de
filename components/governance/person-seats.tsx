import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { Tag } from "@/components/ui/tag";
import { bodyPath } from "@/lib/governance/core/body-path";
import { markLabel, roleLabel } from "@/lib/governance/labels";
import type { PersonSeat } from "@/lib/governance/queries/person-seats";
import { addDays, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { exOfficioWords, hamletNames, pillarNames } from "./member-words";
import { SeatDocuments } from "./seat-documents";

const COLUMNS: readonly Column<PersonSeat>[] = [
  {
    key: "body",
    head: "Tổ chức, chức danh",
    rowHead: true,
    className: "min-w-48",
    cell: (seat) => <SeatName seat={seat} />,
  },
  {
    key: "state",
    head: "Thời gian",
    className: "min-w-44",
    cell: (seat) => (
      <span className="flex flex-col items-start gap-1">
        <SeatTag seat={seat} />
        <AppLink href={bodyHref(bodyPath(seat.body), seat.from)} className="link">
          {`Từ ngày ${formatDay(seat.from)}`}
        </AppLink>
      </span>
    ),
  },
  {
    key: "documents",
    head: "Theo văn bản",
    className: "min-w-36",
    cell: (seat) => <SeatDocuments seat={seat} />,
  },
  {
    key: "duty",
    head: "Nhiệm vụ",
    className: "min-w-56 whitespace-pre-line",
    cell: ({ duty, pillars }) => (
      <>
        {duty}
        {pillars.length > 0 ? <span className="block text-muted">{`Lĩnh vực: ${pillarNames(pillars)}`}</span> : null}
      </>
    ),
  },
  { key: "charges", head: "Phụ trách", className: "min-w-40", cell: (seat) => <SeatCharges seat={seat} /> },
];

function SeatName({ seat: { body, role, exOfficio, marks } }: { seat: PersonSeat }) {
  return (
    <span>
      <b>{roleLabel[role]}</b>
      {`, ${body.name}`}
      {exOfficio ? <span className="block font-normal text-muted">{exOfficioWords({ exOfficio })}</span> : null}
      {marks.length > 0 ? (
        <span className="mt-1 flex flex-wrap gap-2">
          {marks.map((mark) => (
            <Tag key={mark}>{markLabel[mark]}</Tag>
          ))}
        </span>
      ) : null}
    </span>
  );
}

/** The bản in charge and in support, the bản whose team is headed, schools and cooperatives. */
export function SeatCharges({ seat: { hamlets, headOfHamlet, units } }: { seat: PersonSeat }) {
  return (
    <>
      {headOfHamlet ? <span className="block">{`${headOfHamlet.name} (đứng đầu Tổ)`}</span> : null}
      {hamlets.length > 0 ? <span className="block">{hamletNames(hamlets)}</span> : null}
      {units.length > 0 ? <span className="block">{units.map(({ name }) => name).join(", ")}</span> : null}
    </>
  );
}

/** A term past its end stays in the list and says on which day it ended. */
function SeatTag({ seat: { standing, to } }: { seat: PersonSeat }) {
  // The end of a span is the first day it no longer holds; people speak of the last day it did.
  const last = to ? formatDay(addDays(to, -1)) : null;
  if (standing === "to-come") return <Tag>Chưa đến ngày</Tag>;
  if (standing === "ended") return <Tag>{`Hết ngày ${last ?? ""}`}</Tag>;
  return <Tag tone="active">{last ? `Đang giữ, đến hết ngày ${last}` : "Đang giữ"}</Tag>;
}

/** All seats of a person side by side, now and before: what they carry, and by which document. */
export function PersonSeats({
  name,
  seats,
  sheetHref,
  handoverHref,
}: {
  name: string;
  seats: readonly PersonSeat[];
  sheetHref: string;
  /** Where what they carry is handed over, for those who prepare rosters. */
  handoverHref: string | null;
}) {
  return (
    <Section
      title="Tham gia các tổ chức"
      action={
        <span className="flex flex-wrap gap-2">
          {seats.length > 0 ? (
            <DownloadButton href={sheetHref}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
          ) : null}
          {handoverHref ? <LinkButton href={handoverHref}>Bàn giao công việc</LinkButton> : null}
        </span>
      }
    >
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
