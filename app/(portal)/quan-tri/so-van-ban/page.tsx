import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { SeriesPage } from "@/components/documents/series-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepRegisters } from "@/lib/documents/policy";
import { listSeries } from "@/lib/documents/queries/number-series";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Sổ cấp số văn bản" };

export default async function NumberSeriesPage() {
  const actor = await requireActor();
  if (!canKeepRegisters(actor)) return <NotAllowed />;
  return <SeriesPage series={await listSeries(actor)} year={parts(actor.today).year} />;
}
