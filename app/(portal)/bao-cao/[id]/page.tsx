import type { Metadata } from "next";
import { ReportPage } from "@/components/indicators/reports/report-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readReport } from "@/lib/indicators/queries/reports";

export const metadata: Metadata = { title: "Báo cáo" };

export default async function OneReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = isId(id) ? await readReport(actor, id) : null;
  return view ? <ReportPage view={view} /> : <MissingPage />;
}
