import type { Metadata } from "next";
import { OfficesPage } from "@/components/documents/offices/offices-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepRecipients } from "@/lib/documents/policy";
import { listOfficeChanges } from "@/lib/documents/queries/office-changes";

export const metadata: Metadata = { title: "Cơ quan không còn" };

export default async function OfficeChangesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = textIn(await searchParams, "q").slice(0, 200);
  const changes = await listOfficeChanges(actor, query);
  return <OfficesPage changes={changes} query={query} mayEdit={canKeepRecipients(actor)} />;
}
