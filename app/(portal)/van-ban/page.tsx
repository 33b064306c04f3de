import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DocumentList, documentsHref } from "@/components/documents/list";
import { choiceIn, type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { DOCUMENT_STATES } from "@/lib/documents/labels";
import { canDraft } from "@/lib/documents/policy";
import { DOCUMENTS_PAGE, listDocuments } from "@/lib/documents/queries/documents";

export const metadata: Metadata = { title: "Văn bản" };

export default async function DocumentsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const filter = {
    query: textIn(query, "q").slice(0, 200),
    state: choiceIn(query, "tinh-trang", DOCUMENT_STATES),
    page: pageIn(query),
  };
  const { rows, total } = await listDocuments(actor, filter);
  const { current } = pageRange(filter.page, DOCUMENTS_PAGE, total);
  if (current !== filter.page) redirect(documentsHref(filter, { page: current }));
  return <DocumentList rows={rows} total={total} filter={filter} mayDraft={canDraft(actor)} />;
}
