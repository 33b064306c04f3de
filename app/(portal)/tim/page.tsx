import type { Metadata } from "next";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { SearchPage } from "@/components/overview/search-page";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { searchEverywhere } from "@/lib/overview/queries/search";

export const metadata: Metadata = { title: "Tìm trong cổng" };

export default async function FindPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = textIn(await searchParams, "q")
    .trim()
    .slice(0, 200);
  const found = await searchEverywhere(actor, query);
  return <SearchPage query={query} found={found} opensUnits={canEditOrganization(actor)} />;
}
