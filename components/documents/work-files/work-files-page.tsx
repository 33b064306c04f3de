import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowLink } from "@/components/ui/table";
import { FILES_PAGE, type WorkFileFilter, type WorkFileRow } from "@/lib/documents/queries/work-files";
import { formatDay } from "@/lib/kernel/civil-date";
import { RegisterTabs } from "../register-tabs";
import { FILE_STATE_CHOICES, FILES_PATH, fileStateText, filesHref } from "./work-file-filter";
import { keeperWords } from "./work-file-sheets";
import { WorkFileTag } from "./work-file-tag";

const COLUMNS: readonly Column<WorkFileRow>[] = [
  {
    key: "notation",
    head: "Số và ký hiệu",
    rowHead: true,
    className: "whitespace-nowrap",
    cell: (row) => (
      <div className="flex flex-col items-start gap-1">
        <RowLink href={`${FILES_PATH}/${row.id}`}>{`${row.notation} (${row.year})`}</RowLink>
        <WorkFileTag file={row} />
      </div>
    ),
  },
  { key: "title", head: "Tiêu đề hồ sơ", className: "min-w-64", cell: ({ title }) => title },
  { key: "retention", head: "Thời hạn bảo quản", className: "min-w-28", cell: ({ retention }) => retention },
  { key: "keeper", head: "Người lập, đơn vị", className: "min-w-40", cell: keeperWords },
  {
    key: "days",
    head: "Từ ngày – đến ngày",
    className: "min-w-32 tabular-nums",
    cell: ({ startedOn, endedOn }) => `${formatDay(startedOn)} – ${endedOn ? formatDay(endedOn) : "…"}`,
  },
  { key: "papers", head: "Số văn bản", numeric: true, cell: ({ papers }) => papers },
  { key: "sheets", head: "Số tờ", numeric: true, cell: ({ sheets }) => sheets?.toLocaleString("vi-VN") ?? "" },
];

/** Hồ sơ công việc: which papers of the work are kept together, and how far each file has come. */
export function WorkFilesPage({
  rows,
  total,
  page,
  filter,
  years,
  may,
}: {
  rows: readonly WorkFileRow[];
  total: number;
  page: number;
  filter: WorkFileFilter;
  years: readonly number[];
  may: { readonly keep: boolean; readonly incoming: boolean };
}) {
  const { query, year, state } = filter;
  const narrowed = query.trim() !== "" || state !== null || year !== null;
  const add = may.keep ? (
    <LinkButton href={`${FILES_PATH}/moi`} tone="primary">
      <PlusIcon />
      Lập hồ sơ
    </LinkButton>
  ) : null;
  return (
    <PageBody>
      <PageHeader
        title="Hồ sơ công việc"
        help="ho-so-cong-viec"
        action={
          <>
            {total > 0 ? (
              <DownloadButton href={filesHref(filter, "/xuat")}>
                <FileSpreadsheetIcon />
                Tải Excel
              </DownloadButton>
            ) : null}
            {add}
          </>
        }
      />
      <RegisterTabs current={FILES_PATH} incoming={may.incoming} />
      <FilterBar path={FILES_PATH} query={query} searchLabel="Tìm theo số, tiêu đề hồ sơ" filtered={narrowed}>
        <FilterSelect
          name="nam"
          label="Năm"
          choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          defaultValue={year === null ? "" : String(year)}
        />
        <FilterSelect
          name="tinh-trang"
          label="Tình trạng"
          choices={FILE_STATE_CHOICES}
          defaultValue={fileStateText(state)}
        />
      </FilterBar>
      <Card flush>
        {rows.length > 0 ? (
          <DataTable caption="Hồ sơ công việc" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} numbered={false} />
        ) : (
          <EmptyState action={narrowed ? undefined : add}>
            {narrowed
              ? "Không có hồ sơ nào khớp với điều kiện lọc."
              : "Chưa có hồ sơ nào. Một hồ sơ gom các văn bản của cùng một việc, đóng lại khi việc xong để giao lưu trữ."}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pageSize={FILES_PAGE}
        total={total}
        href={(next) => filesHref(filter, "", next)}
        noun="hồ sơ"
      />
    </PageBody>
  );
}
