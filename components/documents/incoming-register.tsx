import type { ReactNode } from "react";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { IncomingFilter, IncomingRow } from "@/lib/documents/queries/incoming";
import { REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { INCOMING_CHOICES, INCOMING_PATH, incomingHref, stateText } from "./register-filter";
import { RegisterTabs } from "./register-tabs";

/** What is shown of the papers that came in, whichever of their books it is. */
export interface IncomingShown {
  readonly rows: readonly IncomingRow[];
  readonly total: number;
  readonly page: number;
  readonly filter: IncomingFilter;
  readonly years: readonly number[];
}

/** A book of the papers that came in: the same papers found in the same way, in the columns of that book. */
export function IncomingRegister({
  shown: { rows, total, page, filter, years },
  title,
  under,
  columns,
  add = null,
}: {
  shown: IncomingShown;
  title: string;
  /** Where the book is under the first of them: "" or "/theo-doi". */
  under: "" | "/theo-doi";
  columns: readonly Column<IncomingRow>[];
  /** The way to enter a paper. */
  add?: ReactNode;
}) {
  const { query, year, state } = filter;
  const path = `${INCOMING_PATH}${under}`;
  const narrowed = query.trim() !== "" || state !== null;
  const action = (
    <>
      {total > 0 ? (
        <>
          <LinkButton href={incomingHref(filter, `${under}/in`)}>
            <PrinterIcon />
            Bản in
          </LinkButton>
          <DownloadButton href={incomingHref(filter, `${under}/xuat`)}>
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
      <PageHeader title={title} help="so-van-ban" action={action} />
      <RegisterTabs current={path} incoming />
      <FilterBar path={path} query={query} searchLabel="Tìm theo số, nơi gửi, trích yếu" filtered={narrowed}>
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
            caption={`${title} năm ${year}`}
            columns={columns}
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
        href={(next) => incomingHref(filter, under, next)}
        noun="văn bản"
      />
    </PageBody>
  );
}
