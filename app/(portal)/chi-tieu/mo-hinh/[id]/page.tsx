import type { Metadata } from "next";
import { ModelPage } from "@/components/indicators/model-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readDigitalModel } from "@/lib/indicators/queries/digital-models";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Một mô hình số" };

export default async function OneModelPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const model = isId(id) ? await readDigitalModel(actor, id) : null;
  if (!model) return <MissingPage />;
  const offices = await unitsToChoose(actor);
  const hamlets = (await hamletsOn(actor, actor.today)).map(({ id: hamletId, name }) => ({ id: hamletId, name }));
  const trail = await trailOf(actor, "digital-model", id);
  const known = { model, offices, hamlets, trail, today: actor.today };
  return <ModelPage {...known} mayEdit={canKeepIndicators(actor)} />;
}
