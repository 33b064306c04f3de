import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { HistoryIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { RowLink } from "@/components/ui/table";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { HamletView } from "@/lib/organization/queries/hamlets";
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

export const HAMLET_SORTS = ["so", "ten"] as const;
const ALL = "tat-ca";

/** The bản of the commune on one page; those that are still numbers ask for their names. */
export function HamletList({
  hamlets,
  counts,
  query,
  sort,
  day,
  today,
  wrongDay,
  withEnded,
  word,
  mayEdit,
}: {
  hamlets: readonly HamletView[];
  /** Of all bản in force on the day, whatever the filter shows. */
  counts: { readonly inForce: number; readonly unnamed: number };
  query: string;
  sort: (typeof HAMLET_SORTS)[number];
  day: CivilDate;
  today: CivilDate;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  /** Those that had ended by the day, or were yet to begin, too. */
  withEnded: boolean;
  /** What the commune calls them: bản, thôn, tổ dân phố. */
  word: string;
  mayEdit: boolean;
}) {
  const title = word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
  const asked = day === today ? null : day;
  const gathered = withEnded ? ALL : null;
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
            <LinkButton href="/ban/sap-xep">
              <HistoryIcon />
              {`Sắp xếp ${word}`}
            </LinkButton>
          </>
        }
        facts={[
          { term: asked ? `Số ${word} ngày ${formatDay(day)}` : `Số ${word} đang có`, value: String(counts.inForce) },
          { term: "Chưa đặt tên", value: String(counts.unnamed) },
        ]}
      />
      <FilterBar
        path="/ban"
        query={query}
        searchLabel={`Tìm ${word} theo tên`}
        hidden={{ xep: sort === "so" ? undefined : sort }}
        filtered={query.trim() !== "" || asked !== null || withEnded}
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
          choices={[{ value: ALL, label: "Cả bản đã thôi" }]}
          {...(gathered ? { defaultValue: gathered } : {})}
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
              href: (by) => hrefWith("/ban", { q: query, ngay: asked, gom: gathered, xep: by === "so" ? null : by }),
            }}
          />
        )}
      </Card>
    </PageBody>
  );
}
