import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PaperCheckPage } from "@/components/documents/paper-check-page";
import { requireActor } from "@/lib/access/require-actor";
import { canCheckPapers } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Kiểm tra văn bản" };

export default async function CheckPaperPage() {
  const actor = await requireActor();
  return canCheckPapers(actor) ? <PaperCheckPage /> : <NotAllowed />;
}
