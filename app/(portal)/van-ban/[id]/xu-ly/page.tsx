import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { lookAtDecision, lookAtPaper } from "@/components/documents/draft-look";
import { StagePage } from "@/components/documents/stage-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { blankDate } from "@/lib/document-kinds/core/blank-date";
import { readDraftWay } from "@/lib/document-kinds/queries/draft-way";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readDocument } from "@/lib/documents/queries/documents";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Xử lý dự thảo" };

export default async function DraftStagePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const way = await readDraftWay(actor, id);
  if (!way) return <MissingPage />;
  const outcome = (training: boolean) => {
    return { number: null, date: blankDate(actor.today), marks: { draft: true, training } };
  };
  const paper = await readPaperTable(actor, id);
  if (paper)
    return (
      <StagePage document={paper.document} way={way} look={lookAtPaper(paper, outcome(paper.document.training))} />
    );
  const table = await readDraftingTable(actor, id);
  if (table) {
    const look = lookAtDecision(table, await listUnits(actor), outcome(table.document.training));
    return <StagePage document={table.document} way={way} look={look} />;
  }
  if (await readDocument(actor, id)) redirect(`/van-ban/${id}`);
  return <MissingPage />;
}
