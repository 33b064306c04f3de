import type { Act } from "@/lib/audit/transact";
import type { LintContext } from "@/lib/documents/core/lint/finding";
import type { Actor } from "@/lib/kernel/actor";
import type { Document } from "@/prisma/generated/client";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import type { AnyContent } from "../core/compose-content";
import { sameWords } from "../core/same-words";
import { prepareDraftIn } from "./prepare-draft";
import type { Prepared } from "./prepared";

/**
 * Does the draft say anything else than what was approved? What the approver changed himself, and what only mends the
 * form, does not count; a roster it is drawn from does.
 */
export async function changedSinceApprovalIn(
  act: Act,
  actor: Actor,
  stored: Document,
  now: { readonly prepared: Prepared & { readonly digest: string }; readonly context: LintContext },
): Promise<boolean> {
  const { tx } = act;
  const of = { communeId: actor.communeId, documentId: stored.id };
  const approved = await tx.documentStep.findFirst({
    where: { ...of, act: "approve" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (!approved || approved.digest === now.prepared.digest) return false;
  const saves = await tx.documentVersion.findMany({
    where: { ...of, version: { gte: approved.documentVersion } },
    orderBy: { version: "asc" },
    select: { version: true, content: true, savedBy: true },
  });
  const [was, ...since] = saves;
  if (was?.version !== approved.documentVersion) return true;
  const then = await prepareDraftIn(act, actor, { ...stored, content: was.content }, actor.today);
  if (!then.ok || then.value.digest !== approved.digest) return true;
  if (approved.accountId !== null && since.every(({ savedBy }) => savedBy === approved.accountId)) return false;
  const contentOf = (content: unknown) => content as AnyContent;
  return !sameWords(
    { content: contentOf(was.content), model: then.value.compose(BLANK_OUTCOME) },
    { content: contentOf(stored.content), model: now.prepared.compose(BLANK_OUTCOME) },
    now.context,
  );
}
