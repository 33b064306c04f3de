import type { Metadata } from "next";
import { ComparePage } from "@/components/documents/compare/compare-page";
import { readCompareQuery } from "@/components/documents/compare/compare-query";
import { MissingPage } from "@/components/layout/missing-page";
import { isId, type PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { compareDocuments } from "@/lib/document-kinds/queries/compare-documents";

export const metadata: Metadata = { title: "So sánh văn bản" };

export default async function CompareDocumentsPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  const { id } = await params;
  const comparison = isId(id) ? await compareDocuments(actor, { id, ...readCompareQuery(await searchParams) }) : null;
  if (!comparison) return <MissingPage />;
  return <ComparePage comparison={comparison} />;
}
