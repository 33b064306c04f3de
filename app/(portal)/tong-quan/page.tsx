import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { DashboardPage } from "@/components/indicators/dashboard/dashboard-page";
import { idIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { readDashboard } from "@/lib/indicators/queries/dashboard";

export const metadata: Metadata = { title: "Tổng quan chuyển đổi số" };

export default async function OverviewPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const month = monthNumberOfKey(textIn(query, "ky"));
  const asked = { month: Number.isNaN(month) ? null : month, indicatorId: idIn(query, "chi-tieu") };
  const board = await readDashboard(actor, asked);
  return board ? <DashboardPage board={board} /> : <NotAllowed />;
}
