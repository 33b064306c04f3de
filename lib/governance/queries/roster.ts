import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { sayingOf } from "../core/compare-rosters";
import { inOrder, type RosterMember } from "../core/roster";
import { checkRoster, type RosterFinding } from "../core/roster-rules";
import type { BodyKind, CommitteeRole, DraftState } from "../labels";
import { canPrepareRoster, canReadProposedRoster } from "../policy";

export interface BodyView {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
}

/** A member on a day, with the document that made it so. */
export interface SeatedMember extends RosterMember {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly begunByDocumentId: string;
}

export interface DraftView {
  readonly id: string;
  readonly state: DraftState;
  readonly version: number;
  readonly members: readonly RosterMember[];
  readonly findings: readonly RosterFinding[];
  readonly editable: boolean;
}

/** The commune's body of a kind; the sample and the first working roster create it. */
export async function readBody(actor: Actor, kind: BodyKind): Promise<BodyView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const body = await tx.body.findFirst({
      where: { communeId: actor.communeId, kind },
      orderBy: { createdAt: "asc" },
    });
    return body ? { id: body.id, kind, name: body.name } : null;
  });
}

/** The rows that were knowledge at an instant; what is known now when none is given. */
function knownAtInstant(knownAt: Date | undefined): Prisma.TermWhereInput {
  if (!knownAt) return { supersededAt: null };
  return { recordedAt: { lte: knownAt }, OR: [{ supersededAt: null }, { supersededAt: { gt: knownAt } }] };
}

/**
 * Who sits in a body on a day, past or future: by what is known now, or by what was known at an instant ("what did we
 * believe on 1/3 about 1/2").
 */
export async function rosterOn(
  actor: Actor,
  kind: BodyKind,
  day: CivilDate,
  knownAt?: Date,
): Promise<readonly SeatedMember[]> {
  return inCommune(actor.communeId, (tx) => rosterOnIn(tx, actor, kind, day, knownAt));
}

/** The same within a transaction under way. */
export async function rosterOnIn(
  tx: Tx,
  actor: Actor,
  kind: BodyKind,
  day: CivilDate,
  knownAt?: Date,
): Promise<readonly SeatedMember[]> {
  const date = toDbDate(day);
  const terms = await tx.term.findMany({
    where: {
      communeId: actor.communeId,
      body: { kind },
      validFrom: { lte: date },
      AND: [{ OR: [{ validTo: null }, { validTo: { gt: date } }] }, knownAtInstant(knownAt)],
    },
    include: {
      person: { select: { fullName: true, honorific: true } },
      charges: { include: { hamlet: { select: { id: true, name: true, number: true } } } },
    },
    orderBy: { position: "asc" },
  });
  const names = await formerNamesOn(tx, actor, day);
  return terms.map((term) => ({
    id: term.id,
    personId: term.personId,
    honorific: term.person.honorific as "ong" | "ba" | null,
    fullName: term.person.fullName,
    positionTitle: term.positionTitle,
    role: term.role as CommitteeRole,
    position: term.position,
    duty: term.duty,
    hamlets: byNumber(
      term.charges.map((charge) => charge.hamlet),
      names,
    ),
    from: fromDbDate(term.validFrom),
    to: term.validTo ? fromDbDate(term.validTo) : null,
    begunByDocumentId: term.begunByDocumentId,
  }));
}

/**
 * The documents that have changed the answer for a day since an instant, in the order they did: issued, recorded or
 * taken back since. One that only gave a term another end, on another day, is not among them.
 */
export async function documentsSince(
  actor: Actor,
  kind: BodyKind,
  day: CivilDate,
  knownAt: Date,
): Promise<readonly string[]> {
  const date = toDbDate(day);
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.term.findMany({
      where: {
        communeId,
        body: { kind },
        validFrom: { lte: date },
        AND: [
          { OR: [{ validTo: null }, { validTo: { gt: date } }] },
          { OR: [{ recordedAt: { gt: knownAt } }, { supersededAt: { gt: knownAt } }] },
        ],
      },
      include: { charges: { select: { hamletId: true } } },
    });
    const said = rows.map((row) => {
      const hamlets = row.charges.map(({ hamletId }) => ({ id: hamletId }));
      const words = row.personId + sayingOf({ ...row, role: row.role as CommitteeRole, hamlets });
      return { words, from: row.recordedAt.getTime(), until: row.supersededAt?.getTime() };
    });
    const wordsOf = (some: typeof said) => JSON.stringify(some.map(({ words }) => words).sort());
    const instants = [...new Set(said.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))];
    const turning = instants.filter(
      (at) =>
        at > knownAt.getTime() &&
        wordsOf(said.filter(({ from }) => from === at)) !== wordsOf(said.filter(({ until }) => until === at)),
    );
    const at = { in: turning.map((instant) => new Date(instant)) };
    const documents = await tx.document.findMany({
      where: { communeId, OR: [{ issuedAt: at }, { revokedAt: at }] },
      select: { id: true },
      orderBy: { issuedAt: "asc" },
    });
    return documents.map(({ id }) => id);
  });
}

/** The days on which the roster changed: what a person would want to look at. */
export async function rosterDays(actor: Actor, kind: BodyKind): Promise<readonly CivilDate[]> {
  return inCommune(actor.communeId, async (tx) => {
    const terms = await tx.term.findMany({
      where: { communeId: actor.communeId, body: { kind }, supersededAt: null },
      select: { validFrom: true, validTo: true },
    });
    const days = terms.flatMap((term) => [term.validFrom, ...(term.validTo ? [term.validTo] : [])]).map(fromDbDate);
    return [...new Set(days)].sort().reverse();
  });
}

/** The working roster of a body with what is wrong with it; null when there is none or it is not the actor's to see. */
export async function readOpenDraft(actor: Actor, kind: BodyKind): Promise<DraftView | null> {
  if (!canReadProposedRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const draft = await tx.rosterDraft.findFirst({
      where: { communeId: actor.communeId, body: { kind }, state: "open" },
      select: { id: true },
    });
    return draft ? readDraftIn(tx, actor, draft.id) : null;
  });
}

/** A working roster by id, in whatever state: what a document is composed from. */
export async function readDraft(actor: Actor, draftId: string): Promise<DraftView | null> {
  if (!canReadProposedRoster(actor)) return null;
  return inCommune(actor.communeId, (tx) => readDraftIn(tx, actor, draftId));
}

/** The same within a transaction under way, so that issuing freezes exactly what it read. */
export async function readDraftIn(tx: Tx, actor: Actor, draftId: string): Promise<DraftView | null> {
  const { communeId } = actor;
  const draft = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
  if (!draft) return null;
  const entries = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    include: {
      person: { select: { fullName: true, honorific: true } },
      hamlets: { include: { hamlet: { select: { id: true, name: true, number: true } } } },
    },
  });
  const names = await formerNamesOn(tx, actor, actor.today);
  const members = inOrder(
    entries.map((entry) => ({
      id: entry.id,
      personId: entry.personId,
      honorific: (entry.person?.honorific ?? null) as "ong" | "ba" | null,
      fullName: entry.person?.fullName ?? "",
      positionTitle: entry.positionTitle,
      role: entry.role as CommitteeRole,
      position: entry.position,
      duty: entry.duty,
      hamlets: byNumber(
        entry.hamlets.map((link) => link.hamlet),
        names,
      ),
    })),
  );
  const context = await rosterContext(tx, actor, names);
  const state = draft.state as DraftState;
  const editable = state === "open" && canPrepareRoster(actor);
  return { id: draft.id, state, version: draft.version, members, findings: checkRoster(members, context), editable };
}

async function rosterContext(tx: Tx, actor: Actor, names: ReadonlyMap<string, string>) {
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
  const rows = await tx.hamlet.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    orderBy: { number: "asc" },
  });
  const hamlets = rows.map(({ id, name, validFrom, validTo }) => {
    const span = { from: validFrom ? fromDbDate(validFrom) : null, to: validTo ? fromDbDate(validTo) : null };
    return { id, name: names.get(id) ?? name, span };
  });
  return {
    hamlets: hamlets.filter(({ span }) => holdsOn(span, actor.today)).map(({ id, name }) => ({ id, name })),
    ended: hamlets.flatMap(({ id, name, span: { to } }) => (to && to <= actor.today ? [{ id, name, day: to }] : [])),
    hamletWord: commune.hamletWord,
  };
}

/** In the order of their numbers, by the names of a day where those differ from the last. */
function byNumber<Hamlet extends { readonly number: number; readonly id: string; readonly name: string }>(
  hamlets: readonly Hamlet[],
  names: ReadonlyMap<string, string>,
): { id: string; name: string }[] {
  return [...hamlets].sort((a, b) => a.number - b.number).map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}

export interface StandardPositionView {
  readonly id: string;
  readonly title: string;
  readonly printedTitle: string;
  readonly role: CommitteeRole;
  readonly duty: string;
  readonly takesHamlets: boolean;
}

/** The library of positions a body of this kind usually has, with the duty of each. */
export async function listStandardPositions(
  actor: Actor,
  bodyKind: BodyKind,
): Promise<readonly StandardPositionView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.standardPosition.findMany({
      where: { communeId: actor.communeId, bodyKind },
      orderBy: { position: "asc" },
    });
    return rows.map(({ id, title, printedTitle, role, duty, takesHamlets }) => ({
      id,
      title,
      printedTitle,
      role: role as CommitteeRole,
      duty,
      takesHamlets,
    }));
  });
}

/** The open working roster of a body that has at least one row, within a transaction under way. */
export async function openDraftIdIn(tx: Tx, actor: Actor, kind: BodyKind): Promise<string | null> {
  const draft = await tx.rosterDraft.findFirst({
    where: { communeId: actor.communeId, body: { kind }, state: "open", entries: { some: {} } },
    select: { id: true },
  });
  return draft?.id ?? null;
}

/** One row of a working roster as its form needs it. */
export interface EntryView extends RosterMember {
  readonly version: number;
  readonly draftId: string;
}

/** A row of the open working roster; null when it is gone, already holds, or is not the actor's to see. */
export async function readEntry(actor: Actor, id: string): Promise<EntryView | null> {
  if (!canReadProposedRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const entry = await tx.rosterEntry.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      select: { version: true, draftId: true, draft: { select: { state: true } } },
    });
    if (entry?.draft.state !== "open") return null;
    const draft = await readDraftIn(tx, actor, entry.draftId);
    const member = draft?.members.find((one) => one.id === id);
    return member ? { ...member, version: entry.version, draftId: entry.draftId } : null;
  });
}
