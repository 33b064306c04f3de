import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { digestOf } from "@/lib/platform/digest";
import type { Document } from "@/prisma/generated/client";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import { composeDecision } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import { composePaper, signerOf } from "../core/papers/compose-paper";
import { isPaperContent } from "../core/papers/paper-content";
import { paperKindOf } from "../core/papers/paper-kinds";
import { decisionFactsIn, draftIdsIn } from "./establishment";
import { paperFactsIn } from "./paper-facts";

/** What a decision about rosters is drawn from on the day it would be signed; null where no working roster is left. */
export async function drawnDecisionIn(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string; readonly content: DecisionContent; readonly issuedOn: CivilDate },
) {
  const { id, content, issuedOn } = input;
  const draftIds = await draftIdsIn(tx, actor, id);
  if (draftIds.length === 0) return null;
  const effectiveFrom = content.effectiveFrom ?? issuedOn;
  const { issuer, signerPostId } = content;
  const drawn = { draftIds, issuer, signerPostId, day: effectiveFrom, signedOn: issuedOn };
  return { draftIds, effectiveFrom, ...(await decisionFactsIn(tx, actor, drawn)) };
}

/**
 * What a stored draft comes to today before it has number and day, as a digest to hold against that of a step; null
 * where it cannot be drawn.
 */
export async function draftDigestIn(tx: Tx, actor: Actor, stored: Document): Promise<string | null> {
  const { content } = stored;
  const kind = paperKindOf(stored.kind);
  if (kind && isPaperContent(content)) {
    const drawn = await paperFactsIn(tx, actor, actor.today, content.reportPeriod);
    const signer = signerOf(kind, content, drawn);
    return signer && digestOf(composePaper(kind, content, { ...drawn, signers: [signer] }, BLANK_OUTCOME));
  }
  const decided = content as unknown as DecisionContent;
  const drawn = await drawnDecisionIn(tx, actor, { id: stored.id, content: decided, issuedOn: actor.today });
  return drawn && digestOf(composeDecision(decided, drawn.facts, BLANK_OUTCOME));
}
