import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { CampaignForm } from "@/components/indicators/campaigns/campaign-form";
import { requireActor } from "@/lib/access/require-actor";
import { addCampaignAction } from "@/lib/indicators/actions/calendar";
import { isReported } from "@/lib/indicators/core/definition";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { listDefinitions } from "@/lib/indicators/queries/definitions";
import { hamletsOn } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Mở đợt cao điểm" };

export default async function NewCampaignPage() {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const [asked, hamlets] = await Promise.all([listDefinitions(actor), hamletsOn(actor, actor.today)]);
  return <CampaignForm action={addCampaignAction} asked={asked.filter(isReported)} hamlets={hamlets} />;
}
