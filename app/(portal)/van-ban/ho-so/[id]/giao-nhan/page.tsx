import type { Metadata } from "next";
import { HandoverPaper } from "@/components/documents/work-files/handover-paper";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readWorkFile } from "@/lib/documents/queries/work-files";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Biên bản giao nhận hồ sơ" };

export default async function FileHandoverPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const file = isId(id) ? await readWorkFile(actor, id) : null;
  if (file?.state !== "handed") return <MissingPage />;
  return <HandoverPaper file={file} agency={(await readCommune(actor)).agencyLines} />;
}
