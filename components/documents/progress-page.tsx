import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowLink } from "@/components/ui/table";
import type { IncomingFilter, IncomingRow } from "@/lib/documents/queries/incoming";
import { REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { IncomingStateTag } from "./incoming-state-tag";
import { INCOMING_CHOICES, INCOMING_PATH, incomingHref, PROGRESS_PATH, stateText } from "./register-filter";
import { incomingNamed, incomingRemark, progressWords } from "./register-sheets";
import { RegisterTabs } from "./register-tabs";

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
export function ProgressPage({
  rows,
  total,
  page,
  filter,
  years,
  today,
}: {
  rows: readonly IncomingRow[];
  total: number;
  page: number;
  filter: IncomingFilter;
  years: readonly number[];
  today: CivilDate;
}) {
  const { query, year, state } = filter;
  const narrowed = query.trim() !== "" || state !== null;
  const action =
    total > 0 ? (
      <>
        <LinkButton href={incomingHref(filter, "/theo-doi/in")}>
          <PrinterIcon />
          Bản in
        </LinkButton>
        <DownloadButton href={incomingHref(filter, "/theo-doi/xuat")}>
          <FileSpreadsheetIcon />
          Tải Excel
        </DownloadButton>
      </>
    ) : undefined;
  return (
    <PageBody>
      <PageHeader title="Sổ theo dõi giải quyết văn bản đến" help="so-van-ban" action={action} />
      <RegisterTabs current={PROGRESS_PATH} incoming />
      <FilterBar path={PROGRESS_PATH} query={query} searchLabel="Tìm theo số, nơi gửi, trích yếu" filtered={narrowed}>
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
            caption={`Sổ theo dõi giải quyết văn bản đến năm ${year}`}
            columns={columnsOf(today)}
            rows={rows}
            rowKey={({ id }) => id}
            numbered={false}
          />
        ) : (
          <EmptyState>
            {narrowed ? "Không có văn bản nào khớp với điều kiện lọc." : `Năm ${year} chưa có văn bản đến nào.`}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pageSize={REGISTER_PAGE}
        total={total}
        href={(next) => incomingHref(filter, "/theo-doi", next)}
        noun="văn bản"
      />
    </PageBody>
  );
}
