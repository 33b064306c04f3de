import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { SaveTemplatePage } from "@/components/documents/templates/save-template-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepTemplates } from "@/lib/document-kinds/policy";
import { readTemplateOfDraft } from "@/lib/document-kinds/queries/made-template";

export const metadata: Metadata = { title: "Lưu làm mẫu của xã" };

export default async function SaveAsTemplatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepTemplates(actor)) return <NotAllowed />;
  const { id } = await params;
  const draft = isId(id) ? await readTemplateOfDraft(actor, id) : null;
  if (!draft) return <MissingPage />;
  return <SaveTemplatePage draft={draft} />;
}
