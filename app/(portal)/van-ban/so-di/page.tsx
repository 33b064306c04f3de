import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OutgoingPage } from "@/components/documents/outgoing-page";
import { outgoingHref, readOutgoingFilter } from "@/components/documents/register-filter";
import { type PageQuery, pageIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepRegisters, canReadOwnIncoming } from "@/lib/documents/policy";
import { listOutgoing, outgoingChoices, REGISTER_PAGE } from "@/lib/documents/queries/outgoing";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Sổ đăng ký văn bản đi" };

export default async function OutgoingRegisterPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const choices = await outgoingChoices(actor, parts(actor.today).year);
  const filter = readOutgoingFilter(query, choices, actor.today);
  const page = pageIn(query);
  const { rows, total } = await listOutgoing(actor, filter, page);
  const { current } = pageRange(page, REGISTER_PAGE, total);
  if (current !== page) redirect(outgoingHref(filter, "", current));
  const may = { write: canKeepRegisters(actor), incoming: canReadOwnIncoming(actor) };
  return <OutgoingPage rows={rows} total={total} page={page} filter={filter} choices={choices} may={may} />;
}
