import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { monthIn } from "@/components/indicators/figures/figures-filter";
import { HeatPage } from "@/components/indicators/figures/heat-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readHeatGrid } from "@/lib/indicators/queries/heat-grid";

export const metadata: Metadata = { title: "Đủ, trễ, thiếu báo cáo" };

export default async function ReportingHeatPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const view = await readHeatGrid(actor, { last: monthIn(query) });
  return view ? <HeatPage view={view} inWords={textIn(query, "dang") === "chu"} /> : <NotAllowed />;
}
