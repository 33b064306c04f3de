import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { ProgressPage } from "@/components/documents/progress-page";
import { incomingHref, readIncomingFilter } from "@/components/documents/register-filter";
import { type PageQuery, pageIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";
import { incomingYears, listIncoming } from "@/lib/documents/queries/incoming";
import { REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Sổ theo dõi giải quyết văn bản đến" };

export default async function ProgressRegisterPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) return <NotAllowed />;
  const { today } = actor;
  const query = await searchParams;
  const years = await incomingYears(actor, parts(today).year);
  const filter = readIncomingFilter(query, years, today);
  const page = pageIn(query);
  const { rows, total } = await listIncoming(actor, filter, page);
  const { current } = pageRange(page, REGISTER_PAGE, total);
  if (current !== page) redirect(incomingHref(filter, "/theo-doi", current));
  return <ProgressPage {...{ rows, total, page, filter, years, today }} />;
}
