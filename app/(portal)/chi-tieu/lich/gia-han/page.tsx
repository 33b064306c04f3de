import type { Metadata } from "next";
import { ExtensionsPage } from "@/components/indicators/calendar/extensions-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import { canKeepReports } from "@/lib/indicators/policy";
import { listExtendable, listExtensions } from "@/lib/indicators/queries/extensions";

export const metadata: Metadata = { title: "Gia hạn báo cáo" };

export default async function ReportExtensionsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = textIn(await searchParams, "ky");
  const [rows, periods] = await Promise.all([listExtensions(actor), listExtendable(actor)]);
  const chosen = periods.find((period) => periodSlug(period) === asked) ?? periods[0] ?? null;
  const mayKeep = canKeepReports(actor);
  return <ExtensionsPage rows={rows} periods={periods} chosen={chosen} today={actor.today} mayKeep={mayKeep} />;
}
