import type { Metadata } from "next";
import { CampaignList } from "@/components/indicators/campaigns/campaign-list";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { listCampaigns } from "@/lib/indicators/queries/campaigns";

export const metadata: Metadata = { title: "Đợt cao điểm" };

export default async function CampaignsPage() {
  const actor = await requireActor();
  return <CampaignList campaigns={await listCampaigns(actor)} mayKeep={canKeepIndicators(actor)} />;
}
