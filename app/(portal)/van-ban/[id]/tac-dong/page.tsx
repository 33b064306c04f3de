import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RelatePage } from "@/components/documents/relations/relate-page";
import { MissingPage } from "@/components/layout/missing-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readRelations, searchRelatable } from "@/lib/documents/queries/relations";

export const metadata: Metadata = { title: "Văn bản này tác động đến" };

export default async function RelateDocumentPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  const { id } = await params;
  const relations = await readRelations(actor, id);
  if (!relations) return <MissingPage />;
  if (!relations.editable) redirect(`/van-ban/${id}`);
  const query = textIn(await searchParams, "q").slice(0, 200);
  return <RelatePage relations={relations} query={query} found={await searchRelatable(actor, id, query)} />;
}
