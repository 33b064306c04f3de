import type { Metadata } from "next";
import { CampaignPage } from "@/components/indicators/campaigns/campaign-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readCampaignGrid } from "@/lib/indicators/queries/campaigns";
import { listDefinitions } from "@/lib/indicators/queries/definitions";

export const metadata: Metadata = { title: "Đợt cao điểm" };

export default async function OneCampaignPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const grid = isId(id) ? await readCampaignGrid(actor, id) : null;
  if (!grid) return <MissingPage />;
  const asked = await listDefinitions(actor, grid.campaign.from);
  return <CampaignPage grid={grid} asked={asked} mayKeep={canKeepIndicators(actor)} />;
}
