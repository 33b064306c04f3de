import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ReportImportStart } from "@/components/indicators/import/report-import-start";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { listOpenPeriods, listReportImports } from "@/lib/indicators/queries/report-import";

export const metadata: Metadata = { title: "Nhập số liệu từ Excel" };

export default async function ImportReportsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepReports(actor)) return <NotAllowed />;
  const [periods, imports] = await Promise.all([listOpenPeriods(actor), listReportImports(actor)]);
  return <ReportImportStart {...{ periods, imports }} asked={textIn(await searchParams, "ky") || null} />;
}
