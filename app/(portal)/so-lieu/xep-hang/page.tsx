import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { monthIn } from "@/components/indicators/figures/figures-filter";
import { RankingPage } from "@/components/indicators/figures/ranking-page";
import { idIn, type PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readRanking } from "@/lib/indicators/queries/ranking";

export const metadata: Metadata = { title: "So sánh các bản" };

export default async function HamletRankingPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const view = await readRanking(actor, { indicatorId: idIn(query, "chi-tieu"), month: monthIn(query) });
  return view ? <RankingPage view={view} /> : <NotAllowed />;
}
