import type { Metadata } from "next";
import { ConsolidatedPage } from "@/components/documents/relations/consolidated-page";
import { MissingPage } from "@/components/layout/missing-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readConsolidated } from "@/lib/document-kinds/queries/consolidated";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Bản hợp nhất" };

export default async function ConsolidatedTextPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  const { id } = await params;
  const asked = textIn(await searchParams, "ngay").slice(0, 40);
  const day = parseCivilDate(asked);
  const view = await readConsolidated(actor, id, day ?? actor.today);
  if (!view) return <MissingPage />;
  return <ConsolidatedPage view={view} today={actor.today} wrongDay={asked !== "" && !day ? asked : null} />;
}
