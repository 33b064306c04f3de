import type { Act } from "@/lib/audit/transact";
import { checkRelationsIn, noteEffectIn, type RelationRefusal } from "@/lib/documents/commands/relations";
import type { RelationKind } from "@/lib/documents/core/relations/relation";
import { canIssue } from "@/lib/documents/policy";
import { relationsIn } from "@/lib/documents/queries/relations";
import { everyoneSeatedIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { type Result, refuse } from "@/lib/kernel/result";
import type { Document } from "@/prisma/generated/client";
import { decisionKindOf } from "../core/decision-kinds";
import { amendedPart } from "../core/papers/amendments";
import { isPaperContent } from "../core/papers/paper-content";
import { partOfBodies } from "../core/part-of-bodies";
import { draftIdsIn } from "../queries/establishment";
import { type AssignRefusal, assignTargetsOf } from "./assign-targets";

/** What a document does to the rosters of which bodies. */
export interface RosterEffect {
  readonly does: "whole" | "changes" | "dissolve";
  readonly bodyIds: readonly string[];
}

interface Effecting {
  readonly documentId: string;
  readonly issuedOn: CivilDate;
  /** From which day it takes effect. */
  readonly day: CivilDate;
  readonly rosters: RosterEffect | null;
}

/** The effect of a draft on rosters, by its kind; null of a paper. */
export async function rosterEffectOf({ tx }: Act, actor: Actor, stored: Document): Promise<RosterEffect | null> {
  const kind = decisionKindOf(stored.kind);
  if (!kind) return null;
  const rows = await tx.rosterDraft.findMany({
    where: { communeId: actor.communeId, id: { in: [...(await draftIdsIn(tx, actor, stored.id))] } },
    select: { bodyId: true },
  });
  return { does: kind.scope, bodyIds: rows.map(({ bodyId }) => bodyId) };
}

/**
 * Lets a document take effect and writes down what it thereby does to others: the decisions by which the bodies sat,
 * replaced where nobody sits by them any more, else amended; the text whose articles it changes; and, of a decision
 * recorded late, the ones already known that came after it. What its draft says by itself must still be so.
 */
export async function takeEffectOnOthers<Value, Code extends string>(
  act: Act,
  actor: Actor,
  input: Effecting,
  takeEffect: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | RelationRefusal | AssignRefusal>> {
  if (!canIssue(actor)) return refuse("forbidden", "Chỉ văn thư và lãnh đạo được ban hành văn bản.");
  const said = await checkRelationsIn(act, actor, input);
  if (!said.ok) return said;
  await noteAmendedText(act, actor, input.documentId);
  const assigned = await assignTargetsOf(act, actor, input.documentId);
  if (!assigned.ok) return assigned;
  const { rosters } = input;
  if (!rosters) return takeEffect();
  const before = await standingBefore(act, actor, input, rosters);
  const held = await takeEffect();
  if (!held.ok) return held;
  for (const { toId, kind, part } of before) {
    await noteEffectIn(act, actor, { fromId: input.documentId, toId, kind, part });
  }
  await noteWhatCameAfter(act, actor, input.documentId);
  return held;
}

/** The decision that changes articles of a text says which; what was said of it when it was drafted gets its part. */
async function noteAmendedText(act: Act, actor: Actor, documentId: string): Promise<void> {
  const { communeId } = actor;
  const stored = await act.tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  const amendments = isPaperContent(stored.content) ? stored.content.amendments : undefined;
  if (!amendments) return;
  const part = amendedPart(amendments.changes);
  const said = await act.tx.documentRelation.updateMany({
    where: { communeId, fromId: documentId, toId: amendments.documentId, kind: "amends", removedAt: null },
    data: { part },
  });
  if (said.count > 0) return;
  await noteEffectIn(act, actor, { fromId: documentId, toId: amendments.documentId, kind: "amends", part });
}

interface Noted {
  readonly toId: string;
  readonly kind: RelationKind;
  readonly part: string | null;
}

/** What the document does to the decisions by which its bodies sit until it takes effect. */
async function standingBefore(
  { tx }: Act,
  actor: Actor,
  { documentId, day }: Effecting,
  { does, bodyIds }: RosterEffect,
): Promise<readonly Noted[]> {
  const { communeId } = actor;
  const bodiesOf = new Map<string, Set<string>>();
  for (const { begunByDocumentId, bodyId } of await everyoneSeatedIn(tx, actor, day)) {
    bodiesOf.set(begunByDocumentId, (bodiesOf.get(begunByDocumentId) ?? new Set()).add(bodyId));
  }
  const sat = [...bodiesOf].filter(([id, bodies]) => id !== documentId && bodyIds.some((one) => bodies.has(one)));
  const names = await tx.body.findMany({
    where: { communeId, id: { in: [...bodyIds] } },
    select: { id: true, name: true },
  });
  const noted = sat.map(([toId, bodies]): Noted => {
    const whole = [...bodies].every((id) => bodyIds.includes(id));
    const part = whole ? null : partOfBodies(names.filter(({ id }) => bodies.has(id)).map(({ name }) => name));
    if (does === "changes") return { toId, kind: "amends", part };
    if (does === "dissolve") return { toId, kind: "ends", part };
    return { toId, kind: whole ? "replaces" : "amends", part };
  });
  if (does === "changes") return noted;
  return [...noted, ...amendedBefore(noted, await relationsIn(tx, actor), bodiesOf)];
}

/** What was amended by a decision that is now replaced, and by which nobody sits any more, goes with it. */
function amendedBefore(
  noted: readonly Noted[],
  relations: Awaited<ReturnType<typeof relationsIn>>,
  bodiesOf: ReadonlyMap<string, unknown>,
): Noted[] {
  const found: Noted[] = [];
  const walk = noted.filter(({ part, kind }) => part === null && kind !== "amends");
  for (let one = walk.pop(); one; one = walk.pop()) {
    for (const { fromId, toId, kind, part } of relations) {
      if (fromId !== one.toId || kind !== "amends" || part !== null || bodiesOf.has(toId)) continue;
      if ([...noted, ...found].some((other) => other.toId === toId)) continue;
      const next = { toId, kind: one.kind, part: null };
      found.push(next);
      walk.push(next);
    }
  }
  return found;
}

/** A decision recorded late: those already known that ended what it began act on it. */
async function noteWhatCameAfter(act: Act, actor: Actor, documentId: string): Promise<void> {
  const { communeId } = actor;
  const terms = await act.tx.term.findMany({
    where: { communeId, begunByDocumentId: documentId, supersededAt: null },
    select: { validTo: true, endedByDocumentId: true, body: { select: { endedByDocumentId: true } } },
  });
  const enders = new Set(terms.flatMap(({ endedByDocumentId }) => endedByDocumentId ?? []));
  for (const fromId of enders) {
    if (fromId === documentId) continue;
    const by = await act.tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: fromId } } });
    const from = by.effectiveFrom ? fromDbDate(by.effectiveFrom) : null;
    const all = terms.every(({ validTo }) => validTo && from && fromDbDate(validTo) <= from);
    const dissolved = terms.some(({ body }) => body.endedByDocumentId === fromId);
    const kind = all ? (dissolved ? "ends" : "replaces") : "amends";
    await noteEffectIn(act, actor, { fromId, toId: documentId, kind, part: null });
  }
}
