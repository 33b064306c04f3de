import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RequestsPage, requestsHref } from "@/components/governance/requests-page";
import { choiceIn, idIn, type PageQuery, pageIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { REQUEST_TAB_NAMES } from "@/lib/governance/core/membership-request";
import { firstRequestTab, listRequests, mayAsk, REQUESTS_PAGE } from "@/lib/governance/queries/requests";

export const metadata: Metadata = { title: "Đề nghị tham gia" };

export default async function MembershipRequestsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const filter = {
    tab: choiceIn(query, "muc", REQUEST_TAB_NAMES) ?? (await firstRequestTab(actor)),
    bodyId: idIn(query, "to-chuc"),
    page: pageIn(query),
  };
  const [requests, may] = await Promise.all([listRequests(actor, filter), mayAsk(actor)]);
  const { current } = pageRange(filter.page, REQUESTS_PAGE, requests.total);
  if (current !== filter.page) redirect(requestsHref(filter, { page: current }));
  return <RequestsPage requests={requests} filter={filter} mayAsk={may} />;
}
