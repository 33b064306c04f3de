import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PlusIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowLink } from "@/components/ui/table";
import type { IncomingFilter, IncomingRow } from "@/lib/documents/queries/incoming";
import { REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { IncomingStateTag } from "./incoming-state-tag";
import { INCOMING_CHOICES, INCOMING_PATH, incomingHref, stateText } from "./register-filter";
import { incomingRemark, incomingSubject } from "./register-sheets";
import { RegisterTabs } from "./register-tabs";

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
export function IncomingPage({
  rows,
  total,
  page,
  filter,
  years,
  today,
  mayWrite,
}: {
  rows: readonly IncomingRow[];
  total: number;
  page: number;
  filter: IncomingFilter;
  years: readonly number[];
  today: CivilDate;
  mayWrite: boolean;
}) {
  const { query, year, state } = filter;
  const narrowed = query.trim() !== "" || state !== null;
  const add = mayWrite ? (
    <LinkButton href={`${INCOMING_PATH}/moi`} tone="primary">
      <PlusIcon />
      Vào sổ văn bản đến
    </LinkButton>
  ) : null;
  const action = (
    <>
      {total > 0 ? (
        <>
          <LinkButton href={incomingHref(filter, "/in")}>
            <PrinterIcon />
            Bản in
          </LinkButton>
          <DownloadButton href={incomingHref(filter, "/xuat")}>
            <FileSpreadsheetIcon />
            Tải Excel
          </DownloadButton>
        </>
      ) : null}
      {add}
    </>
  );
  return (
    <PageBody>
      <PageHeader title="Sổ đăng ký văn bản đến" help="so-van-ban" action={action} />
      <RegisterTabs current={INCOMING_PATH} incoming />
      <FilterBar path={INCOMING_PATH} query={query} searchLabel="Tìm theo số, nơi gửi, trích yếu" filtered={narrowed}>
        <FilterSelect
          name="nam"
          label="Năm"
          empty="Năm nay"
          choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          defaultValue={String(year)}
        />
        <FilterSelect name="tinh-trang" label="Tình trạng" choices={INCOMING_CHOICES} defaultValue={stateText(state)} />
      </FilterBar>
      <Card flush>
        {rows.length > 0 ? (
          <DataTable
            caption={`Sổ đăng ký văn bản đến năm ${year}`}
            columns={columnsOf(today)}
            rows={rows}
            rowKey={({ id }) => id}
            numbered={false}
          />
        ) : (
          <EmptyState action={narrowed ? undefined : add}>
            {narrowed ? "Không có văn bản nào khớp với điều kiện lọc." : `Năm ${year} chưa có văn bản đến nào.`}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pageSize={REGISTER_PAGE}
        total={total}
        href={(next) => incomingHref(filter, "", next)}
        noun="văn bản"
      />
    </PageBody>
  );
}
