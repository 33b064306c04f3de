import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { HamletImportStart } from "@/components/organization/hamlet-import-start";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamletImports } from "@/lib/organization/queries/hamlet-import";

export const metadata: Metadata = { title: "Nhập danh sách bản" };

export default async function ImportHamletsPage() {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  const [{ hamletWord }, imports] = await Promise.all([readCommune(actor), listHamletImports(actor)]);
  return <HamletImportStart word={hamletWord} imports={imports} />;
}
