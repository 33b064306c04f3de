import type { Metadata } from "next";
import { ModelList } from "@/components/indicators/model-list";
import { requireActor } from "@/lib/access/require-actor";
import { targetWords } from "@/lib/indicators/labels";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { listDigitalModels } from "@/lib/indicators/queries/digital-models";
import { listIndicators } from "@/lib/indicators/queries/indicators";

export const metadata: Metadata = { title: "Mô hình số" };

export default async function ModelsPage() {
  const actor = await requireActor();
  const models = await listDigitalModels(actor);
  const counted = (await listIndicators(actor)).find(
    ({ definition: { reporter } }) => reporter.kind === "portal" && reporter.countedBy === "models-recognised",
  );
  const aim = counted?.targetNow ?? counted?.target2030;
  const target = counted && aim ? targetWords(counted.definition, aim) : null;
  return <ModelList models={models} target={target} mayEdit={canKeepIndicators(actor)} />;
}
