import { Disclosure } from "@/components/ui/disclosure";
import { readDraftWay } from "@/lib/document-kinds/queries/draft-way";
import type { Actor } from "@/lib/kernel/actor";
import { StepList } from "./draft-steps";

/** Who submitted, approved, examined, signed and issued a document, for those who may read drafts. */
export async function IssuedSteps({ actor, documentId }: { actor: Actor; documentId: string }) {
  const way = await readDraftWay(actor, documentId);
  if (!way || way.steps.length === 0) return null;
  return (
    <Disclosure summary="Ai đã làm gì">
      <StepList steps={way.steps} />
    </Disclosure>
  );
}
