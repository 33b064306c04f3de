import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BesideIssued } from "@/components/documents/beside-issued";
import { DraftingTable } from "@/components/documents/drafting-table";
import { IssuedDocument } from "@/components/documents/issued-document";
import { PaperDrafting } from "@/components/documents/paper-drafting";
import { ForceNotice } from "@/components/documents/relations/force-notice";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { readDraftWay } from "@/lib/document-kinds/queries/draft-way";
import { bodiesSeatedBy, readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { canIssue } from "@/lib/documents/policy";
import { readDocument } from "@/lib/documents/queries/documents";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Văn bản" };

export default async function DocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const way = await readDraftWay(actor, id);
  const paper = await readPaperTable(actor, id);
  const table = paper ? null : await readDraftingTable(actor, id);
  if (way && !way.mayEdit && (paper || table)) redirect(`/van-ban/${id}/xu-ly`);
  if (way && paper) return <PaperDrafting table={paper} actor={actor} way={way} />;
  if (way && table) {
    const units = await listUnits(actor);
    return <DraftingTable table={table} units={units} actor={actor} way={way} />;
  }
  const document = await readDocument(actor, id);
  if (!document) return <MissingPage />;
  return (
    <IssuedDocument
      document={document}
      bodies={await bodiesSeatedBy(actor, id)}
      trail={await trailOf(actor, "document", id)}
      canRevoke={canIssue(actor)}
      notice={<ForceNotice actor={actor} id={id} />}
      beside={<BesideIssued actor={actor} document={document} />}
    />
  );
}
