import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BaseImportPage } from "@/components/indicators/base-import-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readBaseImport } from "@/lib/indicators/queries/base-import";

export const metadata: Metadata = { title: "Kiểm tra bảng số nền" };

export default async function CheckBaseImportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readBaseImport(actor, id) : null;
  if (!view) return <MissingPage />;
  return <BaseImportPage view={view} />;
}
