import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { digestOf } from "@/lib/platform/digest";
import type { Document } from "@/prisma/generated/client";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import type { DecisionContent } from "../core/content";
import { decisionKindOf } from "../core/decision-kinds";
import { isPaperContent } from "../core/papers/paper-content";
import { paperKindOf } from "../core/papers/paper-kinds";
import { ownVersionIn } from "./own-template";
import { prepareDecisionIn } from "./prepare-decision";
import { preparePaperIn } from "./prepare-paper";

/** What a stored draft comes to by its kind, drawn within the act under way as of the day it would be signed. */
export async function prepareDraftIn(act: Act, actor: Actor, stored: Document, issuedOn: CivilDate) {
  const drawn = await prepareByKindIn(act, actor, stored, issuedOn);
  return drawn.ok ? ok({ ...drawn.value, digest: digestOf(drawn.value.compose(BLANK_OUTCOME)) }) : drawn;
}

async function prepareByKindIn(act: Act, actor: Actor, stored: Document, issuedOn: CivilDate) {
  const prepared = await prepareByKind(act, actor, stored, issuedOn);
  if (!prepared.ok) return prepared;
  const own = await ownVersionIn(act.tx, actor, stored);
  return own ? ok({ ...prepared.value, template: own }) : prepared;
}

async function prepareByKind(act: Act, actor: Actor, stored: Document, issuedOn: CivilDate) {
  const paper = paperKindOf(stored.kind);
  if (paper && isPaperContent(stored.content)) {
    return preparePaperIn(act, actor, { kind: paper, content: stored.content, issuedOn });
  }
  const kind = decisionKindOf(stored.kind);
  if (!kind) throw new Error(`a draft of an unknown kind: ${stored.kind}`);
  const content = stored.content as unknown as DecisionContent;
  return prepareDecisionIn(act, actor, { document: stored, kind, content, issuedOn });
}
