import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { DecisionIssue } from "@/components/documents/decision-issue";
import { PaperIssue } from "@/components/documents/paper-issue";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { readDraftWay } from "@/lib/document-kinds/queries/draft-way";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { canIssue } from "@/lib/documents/policy";
import { readDocument } from "@/lib/documents/queries/documents";
import { nextNumber } from "@/lib/documents/queries/number-series";
import { parts } from "@/lib/kernel/civil-date";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Cấp số, ban hành" };

export default async function IssueDocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  if (!canIssue(actor)) return <NotAllowed />;
  const way = await readDraftWay(actor, id);
  if (way && !way.mayIssue) redirect(`/van-ban/${id}`);
  const isShort = way?.flow === "short" && way.stage !== "signed";
  const { today } = actor;
  const { year } = parts(today);
  const paper = await readPaperTable(actor, id);
  if (paper) {
    return <PaperIssue table={paper} next={await nextNumber(actor, paper.series, year)} {...{ today, isShort }} />;
  }
  const table = await readDraftingTable(actor, id);
  if (!table) {
    if (await readDocument(actor, id)) redirect(`/van-ban/${id}`);
    return <MissingPage />;
  }
  const next = await nextNumber(actor, table.series, year);
  return <DecisionIssue table={table} next={next} units={await listUnits(actor)} {...{ today, isShort }} />;
}
