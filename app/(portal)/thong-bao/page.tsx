import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type PageQuery, pageIn } from "@/components/layout/page-query";
import { NoticesPage, noticesHref } from "@/components/notices/notices-page";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { listNotices, NOTICES_PAGE } from "@/lib/notices/queries";

export const metadata: Metadata = { title: "Thông báo" };

export default async function OwnNoticesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const page = pageIn(await searchParams);
  const notices = await listNotices(actor, { page });
  const { current } = pageRange(page, NOTICES_PAGE, notices.total);
  if (current !== page) redirect(noticesHref(current));
  return <NoticesPage notices={notices} page={page} />;
}
