import type { Act } from "@/lib/audit/transact";
import type { Stage, StepAct } from "@/lib/documents/core/stages";
import type { Actor } from "@/lib/kernel/actor";
import type { Document } from "@/prisma/generated/client";

/** One step of a document, as part of the act that takes it: who, when, at which version. Never changed afterwards. */
export async function writeStepIn(
  { tx, at }: Act,
  actor: Actor,
  document: Pick<Document, "id" | "stage" | "version">,
  step: {
    readonly act: StepAct | "issue" | "revoke";
    readonly to: Stage;
    readonly digest: string | null;
    readonly reason: string | null;
  },
): Promise<void> {
  await tx.documentStep.create({
    data: {
      ...{ communeId: actor.communeId, documentId: document.id, act: step.act },
      ...{ fromStage: document.stage, toStage: step.to, documentVersion: document.version },
      ...{ digest: step.digest, reason: step.reason },
      ...{ accountId: actor.accountId, personId: actor.personId, name: actor.name, at },
    },
  });
}

/** What the draft came to when a step was last taken; null when it never was. */
export async function digestAtIn({ tx }: Act, actor: Actor, documentId: string, act: StepAct): Promise<string | null> {
  const step = await tx.documentStep.findFirst({
    where: { communeId: actor.communeId, documentId, act },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { digest: true },
  });
  return step?.digest ?? null;
}
