import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { HamletImportPage } from "@/components/organization/hamlet-import-page";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { readHamletImport } from "@/lib/organization/queries/hamlet-import";

export const metadata: Metadata = { title: "Kiểm tra danh sách bản" };

export default async function CheckHamletImportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readHamletImport(actor, id) : null;
  if (!view) return <MissingPage />;
  const { hamletWord } = await readCommune(actor);
  return <HamletImportPage view={view} word={hamletWord} />;
}
