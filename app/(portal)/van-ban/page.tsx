import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DocumentList, documentsHref } from "@/components/documents/list";
import { choiceIn, type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { DOCUMENT_STATES } from "@/lib/documents/labels";
import { canDraft } from "@/lib/documents/policy";
import { DOCUMENTS_PAGE, listDocuments } from "@/lib/documents/queries/documents";
import { forcesOn } from "@/lib/documents/queries/relations";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Văn bản" };

export default async function DocumentsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const filter = {
    query: textIn(query, "q").slice(0, 200),
    state: choiceIn(query, "tinh-trang", DOCUMENT_STATES),
    page: pageIn(query),
    inForceOn: parseCivilDate(textIn(query, "hieu-luc")),
  };
  const asked = textIn(query, "hieu-luc").slice(0, 40);
  const { rows, total, ended } = await listDocuments(actor, filter);
  const { current } = pageRange(filter.page, DOCUMENTS_PAGE, total);
  if (current !== filter.page) redirect(documentsHref(filter, { page: current }));
  const ids = rows.map(({ id }) => id);
  return (
    <DocumentList
      {...{ rows, total, ended, filter }}
      forces={await forcesOn(actor, ids, filter.inForceOn ?? actor.today)}
      wrongDay={asked !== "" && !filter.inForceOn ? asked : null}
      mayDraft={canDraft(actor)}
    />
  );
}
