import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { groupBy } from "@/lib/kernel/group-by";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { sayingOfRow } from "../core/compare-rosters";
import { type BodyKind, type BodyRole, type Mark, type OfBody, type Pillar, whereBody } from "../core/kinds";
import type { RosterMember } from "../core/roster";
import { checkRoster, type RosterFinding } from "../core/roster-rules";
import { whoSits } from "../core/who-sits";
import type { DraftState } from "../labels";
import { canPrepareRoster, canReadProposedRoster } from "../policy";

import { holdersOfPostsIn } from "./post-holders";
import { rosterContextsIn } from "./roster-context";
import { type SeatedMember, seatedIn } from "./seated";
import { whoLeftIn } from "./who-left";

export interface DraftView {
  readonly id: string;
  readonly bodyId: string;
  /** The document it is being drafted into, if any. */
  readonly proposedInId: string | null;
  readonly state: DraftState;
  readonly version: number;
  readonly members: readonly RosterMember[];
  readonly findings: readonly RosterFinding[];
  readonly editable: boolean;
}

/**
 * Who sits in a body on a day, past or future: by what is known now, or by what was known at an instant ("what did we
 * believe on 1/3 about 1/2").
 */
export async function rosterOn(
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  knownAt?: Date,
): Promise<readonly SeatedMember[]> {
  return inCommune(actor.communeId, (tx) => rosterOnIn(tx, actor, of, day, knownAt));
}

/** The same within a transaction under way. */
export async function rosterOnIn(
  tx: Tx,
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  knownAt?: Date,
): Promise<readonly SeatedMember[]> {
  return seatedIn(tx, actor, of, day, knownAt);
}

/** The same of several bodies at once, by body; a body without anyone has an empty roster. */
export async function rostersOnIn(
  tx: Tx,
  actor: Actor,
  bodyIds: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, readonly SeatedMember[]>> {
  const byBody = groupBy(await seatedIn(tx, actor, { bodyIds }, day), ({ bodyId }) => bodyId);
  return new Map(bodyIds.map((bodyId) => [bodyId, byBody.get(bodyId) ?? []]));
}

/** Everyone who sits in any body on a day, by what is known now. */
export async function everyoneSeatedIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly SeatedMember[]> {
  return seatedIn(tx, actor, "all", day);
}

/** What a term row needs with it to be worded. */
export const saidOf = {
  charges: { select: { hamletId: true, supporting: true } },
  unitCharges: { select: { unitId: true } },
} satisfies Prisma.TermInclude;

/**
 * The documents that have changed the answer for a day since an instant, in the order they did: issued, recorded or
 * taken back since. One that only gave a term another end, on another day, is not among them.
 */
export async function documentsSince(
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  knownAt: Date,
): Promise<readonly string[]> {
  const date = toDbDate(day);
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.term.findMany({
      where: {
        communeId,
        ...whereBody(of),
        validFrom: { lte: date },
        AND: [
          { OR: [{ validTo: null }, { validTo: { gt: date } }] },
          { OR: [{ recordedAt: { gt: knownAt } }, { supersededAt: { gt: knownAt } }] },
        ],
      },
      include: saidOf,
    });
    const said = rows.map((row) => {
      const words = `${row.exOfficio ?? row.personId}${sayingOfRow(row)}`;
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
export async function rosterDays(actor: Actor, of: OfBody): Promise<readonly CivilDate[]> {
  return inCommune(actor.communeId, async (tx) => {
    const terms = await tx.term.findMany({
      where: { communeId: actor.communeId, ...whereBody(of), supersededAt: null },
      select: { validFrom: true, validTo: true },
    });
    const days = terms.flatMap((term) => [term.validFrom, ...(term.validTo ? [term.validTo] : [])]).map(fromDbDate);
    return [...new Set(days)].sort().reverse();
  });
}

/** The working roster of a body with what is wrong with it; null when there is none or it is not the actor's to see. */
export async function readOpenDraft(actor: Actor, of: OfBody): Promise<DraftView | null> {
  if (!canReadProposedRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const draft = await tx.rosterDraft.findFirst({
      where: { communeId: actor.communeId, ...whereBody(of), state: "open" },
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

/**
 * The same within a transaction under way, so that issuing freezes exactly what it read; checked against the commune as
 * it is on a day, today when none is asked.
 */
export async function readDraftIn(
  tx: Tx,
  actor: Actor,
  draftId: string,
  day: CivilDate = actor.today,
): Promise<DraftView | null> {
  const [draft] = await readDraftsIn(tx, actor, [draftId], day);
  return draft ?? null;
}

/** Several working rosters at once, in the order asked; those there are not are left out. */
export async function readDraftsIn(
  tx: Tx,
  actor: Actor,
  draftIds: readonly string[],
  day: CivilDate = actor.today,
): Promise<readonly DraftView[]> {
  const { communeId } = actor;
  const rows = await tx.rosterDraft.findMany({
    where: { communeId, id: { in: [...draftIds] } },
    include: { body: true },
  });
  if (rows.length === 0) return [];
  const draftOf = new Map(rows.map((row) => [row.id, row]));
  const drafts = draftIds.flatMap((id) => draftOf.get(id) ?? []);
  const membersOf = await draftMembersIn(tx, actor, draftIds, day);
  const contextOf = await rosterContextsIn(
    tx,
    actor,
    drafts.map(({ body }) => body),
    day,
  );
  const people = [...membersOf.values()].flat().flatMap(({ personId }) => personId ?? []);
  const left = await whoLeftIn(tx, actor, people, day);
  return drafts.map(({ id, bodyId, proposedInId, version, body, ...draft }) => {
    const members = membersOf.get(id) ?? [];
    const state = draft.state as DraftState;
    const findings = checkRoster(members, { ...contextOf(body), left });
    const editable = state === "open" && canPrepareRoster(actor);
    return { id, bodyId, proposedInId, state, version, members, findings, editable };
  });
}

/** Who is proposed in each of some working rosters, in order, with the posts and names of a day. */
export async function draftMembersIn(
  tx: Tx,
  actor: Actor,
  draftIds: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, readonly RosterMember[]>> {
  const entries = await tx.rosterEntry.findMany({
    where: { communeId: actor.communeId, draftId: { in: [...draftIds] } },
    include: {
      person: { select: { fullName: true, honorific: true } },
      hamlets: { include: { hamlet: { select: { id: true, name: true, number: true } } } },
      units: { include: { unit: { select: { id: true, name: true } } } },
    },
    orderBy: [{ draftId: "asc" }, { position: "asc" }],
  });
  const names = await formerNamesOn(tx, actor, day);
  const holders = await holdersOfPostsIn(
    tx,
    actor,
    entries.flatMap(({ exOfficio }) => exOfficio ?? []),
    day,
  );
  const membersOf = new Map<string, RosterMember[]>(draftIds.map((id) => [id, []]));
  for (const entry of entries) {
    membersOf.get(entry.draftId)?.push({
      id: entry.id,
      ...whoSits(entry, holders),
      vacant: entry.vacant,
      positionTitle: entry.positionTitle,
      role: entry.role as BodyRole,
      position: entry.position,
      duty: entry.duty,
      marks: entry.marks as Mark[],
      pillars: entry.pillars as Pillar[],
      hamlets: byNumber(entry.hamlets, names),
      units: entry.units.map(({ unit }) => unit),
    });
  }
  return membersOf;
}

/** In the order of their numbers, by the names of a day where those differ from the last. */
function byNumber(
  links: readonly {
    readonly supporting: boolean;
    readonly hamlet: { readonly number: number; readonly id: string; readonly name: string };
  }[],
  names: ReadonlyMap<string, string>,
): { id: string; name: string; supporting: boolean }[] {
  return [...links]
    .sort((a, b) => a.hamlet.number - b.hamlet.number)
    .map(({ hamlet: { id, name }, supporting }) => ({ id, name: names.get(id) ?? name, supporting }));
}

export interface StandardPositionView {
  readonly id: string;
  readonly title: string;
  readonly printedTitle: string;
  readonly role: BodyRole;
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
      role: role as BodyRole,
      duty,
      takesHamlets,
    }));
  });
}

/** The open working roster of a body that has at least one row, within a transaction under way. */
export async function openDraftIdIn(tx: Tx, actor: Actor, of: OfBody): Promise<string | null> {
  const draft = await tx.rosterDraft.findFirst({
    where: { communeId: actor.communeId, ...whereBody(of), state: "open", entries: { some: {} } },
    select: { id: true },
  });
  return draft?.id ?? null;
}

/** One row of a working roster as its form needs it. */
export interface EntryView extends RosterMember {
  readonly version: number;
  readonly draftId: string;
  readonly bodyId: string;
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
    return draft && member ? { ...member, version: entry.version, draftId: entry.draftId, bodyId: draft.bodyId } : null;
  });
}
