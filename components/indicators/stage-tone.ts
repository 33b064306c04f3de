import type { TagTone } from "@/components/ui/tag";
import type { ModelStage } from "@/lib/indicators/core/model-stages";

const TONE: Record<ModelStage, TagTone> = {
  ...{ proposed: "neutral", pilot: "active", recognised: "success", spread: "success", ended: "neutral" },
};

/** The look of a stage; its word says the same. */
export function stageTone(stage: ModelStage): TagTone {
  return TONE[stage];
}
