import type { Metadata } from "next";
import { AffectedPage } from "@/components/documents/bases/affected-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canEditLegalBases } from "@/lib/documents/policy";
import { listAffectedDocuments } from "@/lib/documents/queries/affected-documents";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Văn bản dựa trên căn cứ đã hết hiệu lực" };

export default async function AffectedDocumentsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = textIn(await searchParams, "ngay").slice(0, 40);
  const parsed = parseCivilDate(asked);
  const day = parsed ?? actor.today;
  const documents = await listAffectedDocuments(actor, day);
  const wrongDay = asked !== "" && !parsed ? asked : null;
  return <AffectedPage {...{ documents, day, wrongDay }} mayEdit={canEditLegalBases(actor)} />;
}
