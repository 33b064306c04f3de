import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { TemplatesPage } from "@/components/documents/templates/templates-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepTemplates } from "@/lib/document-kinds/policy";
import { listTemplates } from "@/lib/document-kinds/queries/templates";
import { canDraft } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Mẫu của xã" };

export default async function OwnTemplatesPage() {
  const actor = await requireActor();
  if (!canDraft(actor)) return <NotAllowed />;
  return <TemplatesPage rows={await listTemplates(actor)} mayKeep={canKeepTemplates(actor)} />;
}
