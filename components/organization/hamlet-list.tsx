import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDay } from "@/lib/kernel/civil-date";
import type { HamletView } from "@/lib/organization/queries/hamlets";

function columnsOf(mayEdit: boolean): readonly Column<HamletView>[] {
  return [
    { key: "number", head: "Số", numeric: true, sort: "so", className: "w-px", cell: ({ number }) => number },
    {
      key: "name",
      head: "Tên",
      rowHead: true,
      sort: "ten",
      className: "min-w-48",
      cell: ({ id, name }) => (mayEdit ? <RowLink href={`/ban/${id}`}>{name}</RowLink> : name),
    },
    { key: "state", head: "Tình trạng", cell: (hamlet) => <HamletTag hamlet={hamlet} /> },
    { key: "from", head: "Có từ ngày", cell: ({ validFrom }) => (validFrom ? formatDay(validFrom) : "") },
    { key: "note", head: "Ghi chú", className: "w-2/5", cell: ({ note }) => note ?? "" },
  ];
}

function HamletTag({ hamlet }: { hamlet: HamletView }) {
  if (!hamlet.inForce) return <Tag>{hamlet.validTo ? "Đã thôi" : "Chưa đến ngày"}</Tag>;
  return hamlet.placeholder ? <Tag tone="warning">Chưa đặt tên</Tag> : <Tag tone="success">Đã có tên</Tag>;
}

export const HAMLET_SORTS = ["so", "ten"] as const;

/** The bản of the commune on one page; those that are still numbers ask for their names. */
export function HamletList({
  hamlets,
  counts,
  query,
  sort,
  word,
  mayEdit,
}: {
  hamlets: readonly HamletView[];
  /** Of all bản, whatever the filter shows. */
  counts: { readonly inForce: number; readonly unnamed: number };
  query: string;
  sort: (typeof HAMLET_SORTS)[number];
  /** What the commune calls them: bản, thôn, tổ dân phố. */
  word: string;
  mayEdit: boolean;
}) {
  const title = word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
  const add = (
    <LinkButton href="/ban/moi" tone="primary">
      <PlusIcon />
      {`Thêm ${word}`}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title={title}
        action={mayEdit ? add : undefined}
        facts={[
          { term: `Số ${word} đang có`, value: String(counts.inForce) },
          { term: "Chưa đặt tên", value: String(counts.unnamed) },
        ]}
      />
      <FilterBar
        path="/ban"
        query={query}
        searchLabel={`Tìm ${word} theo tên`}
        hidden={{ xep: sort === "so" ? undefined : sort }}
        filtered={query.trim() !== ""}
      />
      <Card flush>
        {hamlets.length === 0 ? (
          <EmptyState>
            {query.trim() ? `Không có ${word} nào khớp với “${query.trim()}”.` : `Chưa có ${word} nào.`}
          </EmptyState>
        ) : (
          <DataTable
            caption={`Danh sách ${word}`}
            columns={columnsOf(mayEdit)}
            rows={hamlets}
            rowKey={({ id }) => id}
            numbered={false}
            sort={{
              by: sort,
              direction: "asc",
              href: (by) => hrefWith("/ban", { q: query, xep: by === "so" ? null : by }),
            }}
          />
        )}
      </Card>
    </PageBody>
  );
}
