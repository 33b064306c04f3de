import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BaseImportStart } from "@/components/indicators/base-import-start";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { listBaseImports } from "@/lib/indicators/queries/base-import";

export const metadata: Metadata = { title: "Nhập số nền từ Excel" };

export default async function ImportBaseFiguresPage() {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  return <BaseImportStart imports={await listBaseImports(actor)} today={actor.today} />;
}
