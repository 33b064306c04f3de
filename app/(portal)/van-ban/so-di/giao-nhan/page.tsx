import type { Metadata } from "next";
import { HandoversPage } from "@/components/documents/distribution/handovers-page";
import { readHandovers } from "@/components/documents/distribution/read-handovers";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Sổ giao nhận văn bản đi" };

export default async function HandoverRegisterPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const found = await readHandovers(actor, await searchParams);
  return <HandoversPage {...found} incoming={canReadOwnIncoming(actor)} />;
}
