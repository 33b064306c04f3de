import type { DocumentState } from "@/lib/documents/labels";
import { type DocumentRow, readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { compareRosters, type OtherHolder, otherHolders, type RosterDifference } from "../core/compare-rosters";
import { hamletsInCharge } from "../core/coverage";
import { endOfDay } from "../core/end-of-day";
import type { OfBody } from "../core/kinds";
import { newlyUncovered, type RosterChange, rosterChanges } from "../core/roster-changes";
import { documentsSince, readOpenDraft, rosterDays, rosterOn } from "./roster";
import type { SeatedMember } from "./seated";

/** The document that seats somebody, as far as a list names it. */
export interface SeatingDocument {
  readonly id: string;
  readonly code: string;
  readonly state: DocumentState;
}

/** What an answer by former knowledge leaves out: what was recorded of that day since. */
export interface FormerKnowledge {
  /** The last day whose records count. */
  readonly until: CivilDate;
  readonly since: RosterDifference<SeatedMember>;
  /** Places by post whose holder has been written down otherwise since, without a document on the body. */
  readonly holders: readonly OtherHolder<SeatedMember>[];
  readonly documents: readonly SeatingDocument[];
}

/** A body on a day: who sits, by which documents, and which bản nobody is in charge of. */
export interface BodyDay {
  readonly day: CivilDate;
  readonly members: readonly SeatedMember[];
  readonly documents: readonly SeatingDocument[];
  /** The day from which the whole of this roster has held: the latest beginning among its members. */
  readonly since: CivilDate | null;
  readonly days: readonly CivilDate[];
  readonly hamletCount: number;
  readonly uncovered: readonly { readonly id: string; readonly name: string }[];
  /** Null when the answer is by what is known now. */
  readonly knowledge: FormerKnowledge | null;
}

async function namedDocuments(actor: Actor, ids: readonly string[]): Promise<readonly SeatingDocument[]> {
  const documents = await Promise.all(ids.map((id) => readDocument(actor, id)));
  return documents.flatMap((row) => (row ? [{ id: row.id, code: row.code, state: row.state }] : []));
}

async function readFormerKnowledge(
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  until: CivilDate,
  believed: readonly SeatedMember[],
): Promise<FormerKnowledge> {
  const [now, ids] = await Promise.all([rosterOn(actor, of, day), documentsSince(actor, of, day, endOfDay(until))]);
  return {
    until,
    since: compareRosters(believed, now),
    holders: otherHolders(believed, now),
    documents: await namedDocuments(actor, ids),
  };
}

/**
 * Who sits on a day with what a reader asks next: by which document, since when, and what is left without anyone. With
 * `knownUntil`, by what had been recorded by the end of that day, and what has changed since.
 */
export async function readBodyDay(
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  knownUntil: CivilDate | null = null,
): Promise<BodyDay> {
  const [members, days, inForce] = await Promise.all([
    rosterOn(actor, of, day, knownUntil ? endOfDay(knownUntil) : undefined),
    rosterDays(actor, of),
    hamletsOn(actor, day),
  ]);
  const covered = hamletsInCharge(members);
  return {
    day,
    members,
    documents: await namedDocuments(actor, [...new Set(members.map((member) => member.begunByDocumentId))]),
    since: members.map((member) => member.from).reduce<CivilDate | null>((a, b) => (a && a > b ? a : b), null),
    days,
    hamletCount: inForce.length,
    uncovered: inForce.filter((hamlet) => !covered.has(hamlet.id)).map(({ id, name }) => ({ id, name })),
    knowledge: knownUntil ? await readFormerKnowledge(actor, of, day, knownUntil, members) : null,
  };
}

/** Where the next roster stands on its way to becoming a decision; null parts are not there, or not the actor's to see. */
export interface ProposalState {
  readonly draft: {
    readonly id: string;
    readonly count: number;
    readonly errors: number;
    readonly warnings: number;
  } | null;
  /** The decision being drafted from it. */
  readonly document: DocumentRow | null;
  /** How many sit today: with some, the next decision is usually a kiện toàn. */
  readonly seated: number;
}

/** What the working roster would change in the roster of today, and the bản it would leave without anyone. */
export interface ProposedChanges {
  readonly changes: readonly RosterChange[];
  readonly uncovered: readonly { readonly id: string; readonly name: string }[];
}

/** Null when there is nothing to compare: nobody sits today, or no working roster is the actor's to see. */
export async function readProposedChanges(actor: Actor, of: OfBody): Promise<ProposedChanges | null> {
  const draft = await readOpenDraft(actor, of);
  if (!draft || draft.members.length === 0) return null;
  const current = await rosterOn(actor, of, actor.today);
  if (current.length === 0) return null;
  return { changes: rosterChanges(current, draft.members), uncovered: newlyUncovered(current, draft.members) };
}

async function readDraftRow(actor: Actor, id: string): Promise<DocumentRow | null> {
  const row = await readDocument(actor, id);
  return row?.state === "draft" ? row : null;
}

/** How far the working roster has come, in counts. */
export async function readProposalState(actor: Actor, of: OfBody): Promise<ProposalState> {
  const draft = await readOpenDraft(actor, of);
  const seated = (await rosterOn(actor, of, actor.today)).length;
  if (!draft || draft.members.length === 0) return { draft: null, document: null, seated };
  const count = (severity: string) => draft.findings.filter((finding) => finding.severity === severity).length;
  return {
    draft: { id: draft.id, count: draft.members.length, errors: count("error"), warnings: count("warning") },
    document: draft.proposedInId ? await readDraftRow(actor, draft.proposedInId) : null,
    seated,
  };
}
