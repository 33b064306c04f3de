import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { DownloadIcon, HistoryIcon, PlusIcon, UploadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { ALL_HAMLETS, type HamletQuery, hamletHref } from "./hamlet-filter";
import { HamletTag } from "./hamlet-tag";

function columnsOf(withEnded: boolean): readonly Column<HamletView>[] {
  const ended: Column<HamletView> = {
    key: "to",
    head: "Thôi từ ngày",
    cell: ({ validTo }) => (validTo ? formatDay(validTo) : ""),
  };
  return [
    { key: "number", head: "Số", numeric: true, sort: "so", className: "w-px", cell: ({ number }) => number },
    {
      key: "name",
      head: "Tên",
      rowHead: true,
      sort: "ten",
      className: "min-w-48",
      cell: ({ id, name }) => <RowLink href={`/ban/${id}`}>{name}</RowLink>,
    },
    { key: "state", head: "Tình trạng", cell: (hamlet) => <HamletTag hamlet={hamlet} /> },
    { key: "from", head: "Có từ ngày", cell: ({ validFrom }) => (validFrom ? formatDay(validFrom) : "") },
    ...(withEnded ? [ended] : []),
    { key: "note", head: "Ghi chú", className: "w-2/5", cell: ({ note }) => note ?? "" },
  ];
}

/** The bản of the commune on one page; those that are still numbers ask for their names. */
export function HamletList({
  hamlets,
  counts,
  asked,
  today,
  word,
  mayEdit,
}: {
  hamlets: readonly HamletView[];
  /** Of all bản in force on the day, whatever the filter shows. */
  counts: { readonly inForce: number; readonly unnamed: number };
  asked: HamletQuery;
  today: CivilDate;
  /** What the commune calls them: bản, thôn, tổ dân phố. */
  word: string;
  mayEdit: boolean;
}) {
  const { query, sort, day, wrongDay, withEnded } = asked;
  const title = word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
  const otherDay = day === today ? null : day;
  return (
    <PageBody>
      <PageHeader
        title={title}
        action={
          <>
            {mayEdit ? (
              <LinkButton href="/ban/moi" tone="primary">
                <PlusIcon />
                {`Thêm ${word}`}
              </LinkButton>
            ) : null}
            {mayEdit ? (
              <LinkButton href="/ban/nhap">
                <UploadIcon />
                Nhập từ tệp
              </LinkButton>
            ) : null}
            <DownloadButton href={hamletHref("/ban/xuat", asked, today)}>
              <DownloadIcon />
              Xuất Excel
            </DownloadButton>
            <LinkButton href="/ban/sap-xep">
              <HistoryIcon />
              {`Sắp xếp ${word}`}
            </LinkButton>
          </>
        }
        facts={[
          {
            term: otherDay ? `Số ${word} ngày ${formatDay(day)}` : `Số ${word} đang có`,
            value: String(counts.inForce),
          },
          { term: "Chưa đặt tên", value: String(counts.unnamed) },
        ]}
      />
      <FilterBar
        path="/ban"
        query={query}
        searchLabel={`Tìm ${word} theo tên`}
        hidden={{ xep: sort === "so" ? undefined : sort }}
        filtered={query.trim() !== "" || otherDay !== null || withEnded}
      >
        <DateField
          name="ngay"
          id="ban-ngay"
          label="Vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        <FilterSelect
          name="gom"
          label="Gồm"
          empty="Có vào ngày đó"
          choices={[{ value: ALL_HAMLETS, label: "Cả bản đã thôi" }]}
          {...(withEnded ? { defaultValue: ALL_HAMLETS } : {})}
        />
      </FilterBar>
      <Card flush>
        {hamlets.length === 0 ? (
          <EmptyState>
            {query.trim()
              ? `Không có ${word} nào khớp với “${query.trim()}”.`
              : `Ngày ${formatDay(day)} không có ${word} nào.`}
          </EmptyState>
        ) : (
          <DataTable
            caption={`Danh sách ${word}`}
            columns={columnsOf(withEnded)}
            rows={hamlets}
            rowKey={({ id }) => id}
            numbered={false}
            sort={{
              by: sort,
              direction: "asc",
              href: (by) => hamletHref("/ban", { ...asked, sort: by === "ten" ? "ten" : "so" }, today),
            }}
          />
        )}
      </Card>
    </PageBody>
  );
}
