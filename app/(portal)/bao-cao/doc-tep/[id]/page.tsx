import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { HandSentPage } from "@/components/indicators/hand-sent/hand-sent-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { readHandSent } from "@/lib/indicators/queries/hand-sent";

export const metadata: Metadata = { title: "Báo cáo gửi tay" };

export default async function HandSentReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepReports(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readHandSent(actor, id) : null;
  if (!view) return <MissingPage />;
  return <HandSentPage view={view} />;
}
