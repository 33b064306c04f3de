import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewPaperPage } from "@/components/documents/new-paper-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { paperUnits } from "@/lib/document-kinds/queries/paper-table";
import { templateChoices } from "@/lib/document-kinds/queries/templates";
import { canDraft } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Soạn văn bản" };

export default async function NewPaper({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canDraft(actor)) return <NotAllowed />;
  const query = await searchParams;
  const units = await paperUnits(actor);
  const templates = await templateChoices(actor);
  const asked = { query: textIn(query, "q").slice(0, 100), issuer: textIn(query, "co-quan") };
  return <NewPaperPage {...asked} units={units} templates={templates} today={actor.today} />;
}
