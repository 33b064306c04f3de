import { actsAt, issuable, type PaperFlow, type Stage, type StepAct } from "@/lib/documents/core/stages";
import { canIssue, canReadDrafts, mayEditDraft, mayTakeStep } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { draftDigestIn } from "./drawn-draft";
import { signerPersonIn } from "./signer-person";

/** One step a document went, by whom and when. */
export interface StepView {
  readonly id: string;
  readonly act: StepAct | "issue" | "revoke";
  readonly name: string;
  readonly at: Date;
  readonly version: number;
  readonly reason: string | null;
}

/** Where a document stands on its way, what it went through, and what this person may do next. */
export interface DraftWay {
  readonly stage: Stage;
  readonly flow: PaperFlow;
  readonly version: number;
  /** The latest first. */
  readonly steps: readonly StepView[];
  /** The way on first. */
  readonly acts: readonly StepAct[];
  readonly mayEdit: boolean;
  readonly mayIssue: boolean;
  /** The version whose words were approved, where they were changed since. */
  readonly changedSince: number | null;
  /** The text is as it was approved, but what it is drawn from (a working roster, who signs) is not. */
  readonly drawnAnew: boolean;
}

/** The way of a document; null where this person may not read drafts and it is one, or there is none. */
export async function readDraftWay(actor: Actor, id: string): Promise<DraftWay | null> {
  const { communeId } = actor;
  if (!canReadDrafts(actor)) return null;
  return inCommune(communeId, async (tx) => {
    const stored = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!stored || stored.deletedAt) return null;
    const { paperFlow } = await tx.commune.findUniqueOrThrow({ where: { id: communeId }, select: { paperFlow: true } });
    const rows = await tx.documentStep.findMany({
      where: { communeId, documentId: id },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const stage = stored.stage as Stage;
    const flow = paperFlow as PaperFlow;
    const isDraft = stored.state === "draft";
    const signerId = isDraft ? await signerPersonIn(tx, actor, stored) : null;
    const signs = signerId !== null && signerId === actor.personId;
    const approved = rows.find(({ act }) => act === "approve" || act === "return");
    const changed = approved?.act === "approve" && approved.documentVersion < stored.version;
    const drawnAnew =
      isDraft &&
      stage === "approved" &&
      approved?.documentVersion === stored.version &&
      approved.digest !== (await draftDigestIn(tx, actor, stored));
    const again = stage !== "approved" || changed || drawnAnew;
    const offered = (act: StepAct) => mayTakeStep(actor, { act, stage, signs }) && (act !== "submit" || again);
    return {
      ...{ stage, flow, version: stored.version },
      steps: rows.map(({ id: stepId, act, name, at, documentVersion, reason }) => {
        return { id: stepId, act: act as StepView["act"], name, at, version: documentVersion, reason };
      }),
      acts: isDraft ? actsAt(stage).filter(offered) : [],
      mayEdit: isDraft && mayEditDraft(actor, stage),
      mayIssue: isDraft && canIssue(actor) && issuable(stage, flow),
      changedSince: isDraft && changed ? approved.documentVersion : null,
      drawnAnew,
    };
  });
}
