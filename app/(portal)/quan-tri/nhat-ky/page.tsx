import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { TrailTable } from "@/components/audit/trail-table";
import { type PageQuery, pageIn } from "@/components/layout/page-query";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { pageRange } from "@/components/ui/page-numbers";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { requireActor } from "@/lib/access/require-actor";
import { canReadTrail } from "@/lib/audit/policy";
import { readTrail } from "@/lib/audit/queries";

export const metadata: Metadata = { title: "Nhật ký" };

const pageHref = (trang: number) => hrefWith("/quan-tri/nhat-ky", { trang: trang === 1 ? null : trang });

export default async function TrailPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadTrail(actor)) return <NotAllowed />;
  const page = pageIn(await searchParams);
  const { lines, total, pageSize } = await readTrail(actor, page);
  const { current } = pageRange(page, pageSize, total);
  if (current !== page) redirect(pageHref(current));
  return (
    <PageBody>
      <PageHeader title="Nhật ký" intro="Ai đã làm gì, lúc nào; việc mới nhất ở trên. Không ai sửa hay xóa được." />
      <TrailTable lines={lines} />
      <Pagination page={page} pageSize={pageSize} total={total} href={pageHref} noun="dòng" />
    </PageBody>
  );
}
