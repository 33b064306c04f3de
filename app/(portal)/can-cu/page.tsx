import type { Metadata } from "next";
import { LegalBasesList } from "@/components/documents/legal-bases-list";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canEditLegalBases } from "@/lib/documents/policy";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Căn cứ pháp lý" };

export default async function LegalBasesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const asked = textIn(query, "ngay").slice(0, 40);
  const day = parseCivilDate(asked);
  const filter = {
    query: textIn(query, "q").slice(0, 200),
    day: day ?? actor.today,
    wrongDay: asked !== "" && !day ? asked : null,
    citableOnly: textIn(query, "con") === "co",
  };
  const bases = await listLegalBases(actor, filter);
  return <LegalBasesList bases={bases} filter={filter} mayEdit={canEditLegalBases(actor)} />;
}
