import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NothingToFill } from "@/components/indicators/reports/nothing-to-fill";
import { ReportFormPage } from "@/components/indicators/reports/report-form-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { parsePeriodSlug } from "@/lib/indicators/core/period-ref";
import { parseReporterKey } from "@/lib/indicators/core/reporter";
import { reportsFor } from "@/lib/indicators/policy";
import { mayFill, readReportForm } from "@/lib/indicators/queries/report-form";

export const metadata: Metadata = { title: "Nhập báo cáo" };

export default async function FillReportPage({ params }: { params: Promise<{ ky: string; reporterKey: string }> }) {
  const actor = await requireActor();
  const { ky, reporterKey } = await params;
  const ref = parsePeriodSlug(decodeURIComponent(ky));
  const reporter = parseReporterKey(decodeURIComponent(reporterKey));
  if (!ref || !reporter) return <MissingPage />;
  if (!mayFill(actor, reporter)) return <NotAllowed />;
  const form = await readReportForm(actor, ref, reporter);
  if (!form.ok) return <NothingToFill words={form.refusal.words} />;
  return <ReportFormPage form={form.value} onBehalf={!reportsFor(actor, reporter)} newKey={randomUUID()} />;
}
