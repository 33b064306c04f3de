import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { CampaignForm } from "@/components/indicators/campaigns/campaign-form";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { editCampaignAction } from "@/lib/indicators/actions/calendar";
import { isReported } from "@/lib/indicators/core/definition";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readCampaign } from "@/lib/indicators/queries/campaigns";
import { listDefinitions } from "@/lib/indicators/queries/definitions";
import { hamletsOn } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Sửa đợt cao điểm" };

export default async function EditCampaignPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const { id } = await params;
  const campaign = isId(id) ? await readCampaign(actor, id) : null;
  if (!campaign) return <MissingPage />;
  const [asked, hamlets] = await Promise.all([listDefinitions(actor, campaign.from), hamletsOn(actor, campaign.from)]);
  const known = { asked: asked.filter(isReported), hamlets };
  return <CampaignForm action={editCampaignAction} campaign={campaign} {...known} />;
}
