import { instantText } from "@/components/audit/instant-text";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { BundleView } from "@/lib/document-kinds/queries/bundles";
import { formatDay } from "@/lib/kernel/civil-date";

const COLUMNS: readonly Column<BundleView>[] = [
  {
    key: "title",
    head: "Gói",
    rowHead: true,
    cell: ({ id, title }) => <RowLink href={`/van-ban/goi/${id}`}>{title}</RowLink>,
  },
  {
    key: "state",
    head: "Tình trạng",
    cell: ({ finished, lines, total }) =>
      finished ? <Tag tone="success">Đã xong</Tag> : <Tag tone="active">{`${lines.length}/${total}`}</Tag>,
  },
  { key: "made", head: "Lập lúc", className: "tabular-nums", cell: ({ createdAt }) => instantText(createdAt) },
  { key: "until", head: "Giữ đến hết ngày", className: "tabular-nums", cell: ({ until }) => formatDay(until) },
];

/** The bundles one has made, to come back to. */
export function BundleList({ bundles }: { bundles: readonly BundleView[] }) {
  return (
    <PageBody>
      <PageHeader
        title="Các gói đã lập"
        intro="Gói văn bản bạn đã lập để tải ZIP hoặc in. Chỉ bạn thấy các gói này."
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="nhieu-van-ban"
      />
      <Card flush>
        {bundles.length > 0 ? (
          <DataTable caption="Các gói đã lập" columns={COLUMNS} rows={bundles} rowKey={({ id }) => id} />
        ) : (
          <EmptyState action={<LinkButton href="/van-ban">Mở danh sách văn bản</LinkButton>}>
            Chưa có gói nào. Đánh dấu văn bản trong danh sách rồi bấm Tải nhiều văn bản hoặc In nhiều văn bản.
          </EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
