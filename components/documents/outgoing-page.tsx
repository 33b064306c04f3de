import { AppLink } from "@/components/ui/app-link";
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
import { Tag } from "@/components/ui/tag";
import { type OutgoingFilter, type OutgoingRow, REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { formatDay } from "@/lib/kernel/civil-date";
import { BundleForm } from "./bundles/bundle-form";
import { DocumentTick } from "./bundles/document-tick";
import { OUTGOING_PATH, type OutgoingChoices, outgoingHref, seriesWords } from "./register-filter";
import { outgoingNote } from "./register-sheets";
import { RegisterTabs } from "./register-tabs";

/** Struck when it was taken back: its number stays in the book. */
function Said({ row, children }: { row: OutgoingRow; children: string }) {
  return row.revokedReason === null ? children : <s>{children}</s>;
}

/** In the column that stays in sight, so that one need not scroll to the end of ten. */
function WriteLink({ row: { id, code } }: { row: OutgoingRow }) {
  return (
    <AppLink href={`${OUTGOING_PATH}/${id}`} className="link flex min-h-11 items-center font-normal print:hidden">
      Ghi sổ<span className="sr-only"> số {code}</span>
    </AppLink>
  );
}

function columnsOf(mayWrite: boolean): readonly Column<OutgoingRow>[] {
  return [
    {
      key: "tick",
      head: "Chọn",
      className: "w-px print:hidden!",
      cell: ({ id, code }) => <DocumentTick id={id} name={`số ${code}`} />,
    },
    {
      key: "code",
      head: "Số, ký hiệu",
      rowHead: true,
      className: "whitespace-nowrap",
      cell: (row) => (
        <>
          <RowLink href={`/van-ban/${row.id}`}>
            <Said row={row}>{row.code}</Said>
          </RowLink>
          {row.recorded ? (
            <span className="mt-1 block">
              <Tag tone="neutral">Ghi nhận</Tag>
            </span>
          ) : null}
          {mayWrite ? <WriteLink row={row} /> : null}
        </>
      ),
    },
    {
      key: "day",
      head: "Ngày tháng",
      className: "tabular-nums",
      cell: (row) => <Said row={row}>{formatDay(row.issuedOn)}</Said>,
    },
    {
      key: "subject",
      head: "Tên loại và trích yếu",
      className: "min-w-64",
      cell: (row) => <Said row={row}>{row.typeAndSubject}</Said>,
    },
    { key: "signer", head: "Người ký", className: "min-w-32", cell: ({ signerName }) => signerName ?? "" },
    { key: "recipients", head: "Nơi nhận", className: "min-w-48", cell: ({ recipients }) => recipients },
    { key: "archive", head: "Đơn vị, người nhận bản lưu", className: "min-w-32", cell: ({ archive }) => archive },
    { key: "copies", head: "Số lượng bản", numeric: true, cell: ({ copies }) => copies?.toLocaleString("vi-VN") ?? "" },
    {
      key: "handed",
      head: "Ngày chuyển",
      className: "tabular-nums",
      cell: ({ handedOn }) => (handedOn ? formatDay(handedOn) : ""),
    },
    { key: "received", head: "Ký nhận", className: "min-w-32", cell: ({ received }) => received },
    { key: "note", head: "Ghi chú", className: "min-w-40", cell: outgoingNote },
  ];
}

/** Sổ đăng ký văn bản đi: a year's numbers, series by series, in the decree's columns. */
export function OutgoingPage({
  rows,
  total,
  page,
  filter,
  choices,
  may,
}: {
  rows: readonly OutgoingRow[];
  total: number;
  page: number;
  filter: OutgoingFilter;
  choices: OutgoingChoices;
  may: { readonly write: boolean; readonly incoming: boolean };
}) {
  const { query, year, series } = filter;
  const narrowed = query.trim() !== "" || series !== null;
  const action = (
    <>
      {may.write ? <LinkButton href="/quan-tri/so-van-ban">Đặt sổ cấp số</LinkButton> : null}
      {total > 0 ? (
        <>
          <LinkButton href={outgoingHref(filter, "/in")}>
            <PrinterIcon />
            Bản in
          </LinkButton>
          <DownloadButton href={outgoingHref(filter, "/xuat")}>
            <FileSpreadsheetIcon />
            Tải Excel
          </DownloadButton>
        </>
      ) : null}
    </>
  );
  return (
    <PageBody>
      <PageHeader title="Sổ đăng ký văn bản đi" help="so-van-ban" action={action} />
      <RegisterTabs current={OUTGOING_PATH} incoming={may.incoming} />
      <FilterBar path={OUTGOING_PATH} query={query} searchLabel="Tìm theo số, trích yếu, người ký" filtered={narrowed}>
        <FilterSelect
          name="nam"
          label="Năm"
          empty="Năm nay"
          choices={choices.years.map((one) => ({ value: String(one), label: String(one) }))}
          defaultValue={String(year)}
        />
        <FilterSelect
          name="so"
          label="Sổ"
          choices={choices.series.map((one) => ({ value: one, label: seriesWords(one) }))}
          defaultValue={series ?? ""}
        />
      </FilterBar>
      {rows.length > 0 ? (
        <BundleForm list="so-di" filter={{ q: query, year, series }} total={total}>
          <Card flush>
            <DataTable
              caption={`Sổ đăng ký văn bản đi năm ${year}`}
              columns={columnsOf(may.write)}
              rows={rows}
              rowKey={({ id }) => id}
              numbered={false}
            />
          </Card>
        </BundleForm>
      ) : (
        <Card flush>
          <EmptyState>
            {narrowed
              ? "Không có văn bản nào khớp với điều kiện lọc."
              : `Năm ${year} chưa có văn bản nào được cấp số trong cổng. Văn bản được ghi vào sổ khi ban hành.`}
          </EmptyState>
        </Card>
      )}
      <Pagination
        page={page}
        pageSize={REGISTER_PAGE}
        total={total}
        href={(next) => outgoingHref(filter, "", next)}
        noun="văn bản"
      />
    </PageBody>
  );
}
