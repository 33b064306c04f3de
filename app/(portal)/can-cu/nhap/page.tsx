import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BasisImportStart } from "@/components/documents/bases/basis-import-start";
import { requireActor } from "@/lib/access/require-actor";
import { listBasisImports } from "@/lib/document-kinds/queries/bases-import";
import { canEditLegalBases } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Nhập danh mục căn cứ pháp lý" };

export default async function ImportBasesPage() {
  const actor = await requireActor();
  if (!canEditLegalBases(actor)) return <NotAllowed />;
  return <BasisImportStart imports={await listBasisImports(actor)} />;
}
