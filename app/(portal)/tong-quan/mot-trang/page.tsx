import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { BriefPage } from "@/components/overview/brief-page";
import { requireActor } from "@/lib/access/require-actor";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { readBrief } from "@/lib/overview/queries/brief";

export const metadata: Metadata = { title: "Bản một trang cho Chủ tịch" };

export default async function OnePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const month = monthNumberOfKey(textIn(await searchParams, "ky"));
  const brief = await readBrief(actor, Number.isNaN(month) ? null : month);
  return brief ? <BriefPage brief={brief} today={actor.today} /> : <NotAllowed />;
}
