import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ReportImportPage } from "@/components/indicators/import/report-import-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { readReportImport } from "@/lib/indicators/queries/report-import";

export const metadata: Metadata = { title: "Kiểm tra bảng số liệu" };

export default async function CheckReportImportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepReports(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readReportImport(actor, id) : null;
  if (!view) return <MissingPage />;
  return <ReportImportPage view={view} />;
}
