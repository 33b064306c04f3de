import type { DocumentState } from "@/lib/documents/labels";
import { type DocumentRow, documentsAbout, readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { readOpenDraft, rosterDays, rosterOn, type SeatedMember } from "./roster";

/** The document that seats somebody, as far as a list names it. */
export interface SeatingDocument {
  readonly id: string;
  readonly code: string;
  readonly state: DocumentState;
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
}

/** Who sits on a day with what a reader asks next: by which document, since when, and what is left without anyone. */
export async function readCommitteeDay(actor: Actor, day: CivilDate): Promise<CommitteeDay> {
  const [members, days, hamlets] = await Promise.all([
    rosterOn(actor, "ban-chi-dao", day),
    rosterDays(actor, "ban-chi-dao"),
    listHamlets(actor),
  ]);
  const ids = [...new Set(members.map((member) => member.begunByDocumentId))];
  const documents = await Promise.all(ids.map((id) => readDocument(actor, id)));
  const covered = new Set(members.flatMap((member) => member.hamlets.map((hamlet) => hamlet.id)));
  const inForce = hamlets.filter(({ validFrom: from, validTo: to }) => holdsOn({ from, to }, day));
  return {
    day,
    members,
    documents: documents.flatMap((row) => (row ? [{ id: row.id, code: row.code, state: row.state }] : [])),
    since: members.map((member) => member.from).reduce<CivilDate | null>((a, b) => (a && a > b ? a : b), null),
    days,
    hamletCount: inForce.length,
    uncovered: inForce.filter((hamlet) => !covered.has(hamlet.id)).map(({ id, name }) => ({ id, name })),
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
}

/** How far the working roster has come, in counts. */
export async function readProposalState(actor: Actor): Promise<ProposalState> {
  const draft = await readOpenDraft(actor, "ban-chi-dao");
  if (!draft || draft.members.length === 0) return { draft: null, document: null };
  const documents = await documentsAbout(actor, "roster-draft", draft.id);
  const count = (severity: string) => draft.findings.filter((finding) => finding.severity === severity).length;
  return {
    draft: { id: draft.id, count: draft.members.length, errors: count("error"), warnings: count("warning") },
    document: documents.find((row) => row.state === "draft") ?? null,
  };
}
