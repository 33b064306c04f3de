import type { BodyKind } from "@/lib/governance/core/kinds";
import type { Actor } from "@/lib/kernel/actor";
import { dayOf } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Document } from "@/prisma/generated/client";
import { bodyInText } from "../core/body-in-text";
import type { DecisionContent } from "../core/content";
import { decisionKindOf } from "../core/decision-kinds";
import { DOCUMENT_KINDS } from "../core/kinds";
import { isPaperContent } from "../core/papers/paper-content";
import { type MadeTemplate, templateOfDecision, templateOfPaper } from "../core/templates/make-template";
import { type DrawnWord, decisionWords, FORMER_DECISIONS } from "../core/templates/template-words";
import { canKeepTemplates } from "../policy";
import { draftingFactsIn } from "./drafting-facts";
import { listTemplates, type TemplateRow } from "./templates";

async function registerNumbersIn(tx: Tx, { communeId }: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.legalBasis.findMany({
    where: { communeId, deletedAt: null, number: { not: null } },
    select: { id: true, number: true },
  });
  return new Map(rows.flatMap(({ id, number }) => (number ? [[id, number]] : [])));
}

/** What names the bodies of a decision's draft and the decisions they sit by, the longest first. */
async function namesIn(tx: Tx, actor: Actor, document: Document, content: DecisionContent) {
  const rosters = await tx.rosterDraft.findMany({
    where: { communeId: actor.communeId, proposedInId: document.id },
    include: { body: { include: { hamlet: { select: { name: true } } } } },
  });
  const bodies = rosters.map(({ body }) => body);
  const kind = DOCUMENT_KINDS.find((one) => one === document.kind);
  const [only, ...others] = bodies;
  const names: (readonly [string, DrawnWord])[] = [];
  if (!kind || !only) return { bodyKinds: [], names };
  const facts = await draftingFactsIn(tx, actor, { kind, bodies, signerPostId: content.signerPostId });
  const bodyKind = only.kind as BodyKind;
  if (others.length === 0 && bodyKind !== "ban-chi-dao") {
    names.push([bodyInText({ kind: bodyKind, name: only.name }, facts.commune), "to-chuc"]);
    if (only.hamlet) names.push([only.hamlet.name, "ban-cua-to"]);
  }
  const [standing, ...earlier] = facts.standing;
  if (standing) names.push([earlier.length === 0 ? decisionWords(standing) : FORMER_DECISIONS, "quyet-dinh-cu"]);
  if (facts.committee) names.push([decisionWords(facts.committee), "quyet-dinh-bcd"]);
  return {
    bodyKinds: bodies.map((body) => body.kind as BodyKind),
    names: names.sort(([one], [other]) => other.length - one.length),
  };
}

/** The wording of a draft as a template would keep it, within a transaction under way; null for a kind that has none. */
export async function madeTemplateIn(tx: Tx, actor: Actor, document: Document): Promise<MadeTemplate | null> {
  const numbers = await registerNumbersIn(tx, actor);
  const { content } = document;
  if (isPaperContent(content)) return templateOfPaper(content, { day: dayOf(document.createdAt), numbers });
  if (!decisionKindOf(document.kind)) return null;
  const decision = content as unknown as DecisionContent;
  return templateOfDecision(decision, { numbers, ...(await namesIn(tx, actor, document, decision)) });
}

/** What keeping a draft as a template would do, looked at before it is done. */
export interface TemplateOfDraft {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly made: MadeTemplate;
  /** Templates of its kind a next version may be added to. */
  readonly others: readonly TemplateRow[];
  /** The one it was drawn from. */
  readonly drawnFrom: string | null;
}

/** A draft on its way to a template; null where there is no draft, or for who keeps no templates. */
export async function readTemplateOfDraft(actor: Actor, documentId: string): Promise<TemplateOfDraft | null> {
  if (!canKeepTemplates(actor)) return null;
  const { communeId } = actor;
  const templates = await listTemplates(actor);
  return inCommune(communeId, async (tx) => {
    const document = await tx.document.findUnique({ where: { communeId_id: { communeId, id: documentId } } });
    if (!document || document.deletedAt || document.state !== "draft") return null;
    const made = await madeTemplateIn(tx, actor, document);
    if (!made) return null;
    const { id, kind, subject, templateId: drawnFrom } = document;
    const others = templates.filter((one) => one.kind === kind && !one.retired);
    return { id, kind, subject, made, others, drawnFrom };
  });
}
