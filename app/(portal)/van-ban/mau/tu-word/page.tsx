import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { FromWordPage } from "@/components/documents/templates/from-word-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepTemplates } from "@/lib/document-kinds/policy";
import { listTemplates } from "@/lib/document-kinds/queries/templates";

export const metadata: Metadata = { title: "Lập mẫu từ tệp Word" };

export default async function TemplateFromWordPage() {
  const actor = await requireActor();
  return canKeepTemplates(actor) ? <FromWordPage rows={await listTemplates(actor)} /> : <NotAllowed />;
}
