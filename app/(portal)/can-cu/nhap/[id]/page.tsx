import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BasisImportPage } from "@/components/documents/bases/basis-import-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBasisImport } from "@/lib/document-kinds/queries/bases-import";
import { canEditLegalBases } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Kiểm tra danh mục căn cứ" };

export default async function CheckBasisImportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditLegalBases(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readBasisImport(actor, id) : null;
  if (!view) return <MissingPage />;
  return <BasisImportPage view={view} />;
}
