import type { DocumentState } from "@/lib/documents/labels";
import { type DocumentRow, documentsAbout, readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { compareRosters, type RosterDifference } from "../core/compare-rosters";
import { endOfDay } from "../core/end-of-day";
import { newlyUncovered, type RosterChange, rosterChanges } from "../core/roster-changes";
import { documentsSince, readOpenDraft, rosterDays, rosterOn, type SeatedMember } from "./roster";

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
  readonly documents: readonly SeatingDocument[];
}

/** The committee on a day: who sits, by which documents, and which bản nobody is in charge of. */
export interface CommitteeDay {
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
  day: CivilDate,
  until: CivilDate,
  believed: readonly SeatedMember[],
): Promise<FormerKnowledge> {
  const [now, ids] = await Promise.all([
    rosterOn(actor, "ban-chi-dao", day),
    documentsSince(actor, "ban-chi-dao", day, endOfDay(until)),
  ]);
  return { until, since: compareRosters(believed, now), documents: await namedDocuments(actor, ids) };
}

/**
 * Who sits on a day with what a reader asks next: by which document, since when, and what is left without anyone. With
 * `knownUntil`, by what had been recorded by the end of that day, and what has changed since.
 */
export async function readCommitteeDay(
  actor: Actor,
  day: CivilDate,
  knownUntil: CivilDate | null = null,
): Promise<CommitteeDay> {
  const [members, days, inForce] = await Promise.all([
    rosterOn(actor, "ban-chi-dao", day, knownUntil ? endOfDay(knownUntil) : undefined),
    rosterDays(actor, "ban-chi-dao"),
    hamletsOn(actor, day),
  ]);
  const covered = new Set(members.flatMap((member) => member.hamlets.map((hamlet) => hamlet.id)));
  return {
    day,
    members,
    documents: await namedDocuments(actor, [...new Set(members.map((member) => member.begunByDocumentId))]),
    since: members.map((member) => member.from).reduce<CivilDate | null>((a, b) => (a && a > b ? a : b), null),
    days,
    hamletCount: inForce.length,
    uncovered: inForce.filter((hamlet) => !covered.has(hamlet.id)).map(({ id, name }) => ({ id, name })),
    knowledge: knownUntil ? await readFormerKnowledge(actor, day, knownUntil, members) : null,
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
export async function readProposedChanges(actor: Actor): Promise<ProposedChanges | null> {
  const draft = await readOpenDraft(actor, "ban-chi-dao");
  if (!draft || draft.members.length === 0) return null;
  const current = await rosterOn(actor, "ban-chi-dao", actor.today);
  if (current.length === 0) return null;
  return { changes: rosterChanges(current, draft.members), uncovered: newlyUncovered(current, draft.members) };
}

/** How far the working roster has come, in counts. */
export async function readProposalState(actor: Actor): Promise<ProposalState> {
  const draft = await readOpenDraft(actor, "ban-chi-dao");
  const seated = (await rosterOn(actor, "ban-chi-dao", actor.today)).length;
  if (!draft || draft.members.length === 0) return { draft: null, document: null, seated };
  const documents = await documentsAbout(actor, "roster-draft", draft.id);
  const count = (severity: string) => draft.findings.filter((finding) => finding.severity === severity).length;
  return {
    draft: { id: draft.id, count: draft.members.length, errors: count("error"), warnings: count("warning") },
    document: documents.find((row) => row.state === "draft") ?? null,
    seated,
  };
}
