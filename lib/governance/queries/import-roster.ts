import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { placeholderName } from "@/lib/organization/core/hamlet-name";
import { listBatchesIn, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune, type Tx } from "@/lib/platform/db";
import { readWritten, type WrittenRoster } from "../core/import-written";
import { LIST_FORMS, type ListForm, type ListKind, listKindOf } from "../core/list-forms";
import { type ImportPlan, type ImportSource, type KnownHamlet, type KnownWorld, planImport } from "../core/plan-import";
import type { KnownPerson } from "../core/read-roster-join";
import type { ImportState } from "../labels";
import { canPrepareRoster } from "../policy";
import { COMMITTEE } from "./bodies";

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
  /** How many rows were written, once they were. */
  readonly written: number | null;
}

/** What a commit did, in counts. */
export interface ImportOutcome {
  readonly entries: number;
  /** How many working rosters they went onto. */
  readonly rosters: number;
  readonly newPeople: number;
  readonly namedHamlets: number;
  readonly addedHamlets: number;
  readonly replaced: number;
}

export interface ImportView extends ImportRow {
  readonly version: number;
  readonly kind: ListKind;
  readonly outcome: ImportOutcome | null;
  readonly source: ImportSource;
  readonly plan: ImportPlan;
  readonly hamlets: readonly KnownHamlet[];
  /** Rows already on the working rosters the list would write onto, and how many rosters those are. */
  readonly alreadyListed: number;
  readonly rostersListed: number;
}

/** People and bản as they are now: what a list is read against. */
export async function knownWorldIn(tx: Tx, actor: Actor): Promise<KnownWorld> {
  const { communeId } = actor;
  // One statement: the client library would ask for the posts of thousands of people by listing their ids.
  const people = await tx.$queryRaw<KnownPerson[]>`
    select p.id::text, p.full_name as "fullName", p.phone, p.birth_year as "birthYear", array(
      select o.title from post o where o.commune_id = p.commune_id and o.person_id = p.id
      order by o.created_at desc) as "positionTitles"
    from person p where p.commune_id = ${communeId}::uuid and p.deleted_at is null
    order by p.created_at, p.id`;
  const hamlets = await tx.hamlet.findMany({
    where: { communeId, deletedAt: null },
    select: {
      ...{ id: true, number: true, name: true, placeholder: true, folded: true, validTo: true },
      formerNames: { where: { placeholder: false }, select: { name: true } },
    },
    orderBy: { number: "asc" },
  });
  const { hamletWord: word } = await tx.commune.findUniqueOrThrow({
    where: { id: communeId },
    select: { hamletWord: true },
  });
  // Of two of one name the one that goes on is meant; a name that only an ended bản bore still finds it.
  const standing = new Set(hamlets.filter(({ validTo }) => validTo === null).map(({ folded }) => folded));
  const known = hamlets.filter(({ validTo, folded }) => validTo === null || !standing.has(folded));
  return {
    hamlets: known.map(({ id, number, name, placeholder, validTo, formerNames }) => ({
      ...{ id, name, placeholder },
      endedOn: validTo && fromDbDate(validTo) <= actor.today ? fromDbDate(validTo) : null,
      // Before it had a name lists called it by its number.
      formerNames: [
        ...formerNames.map((former) => former.name),
        ...(placeholder ? [] : [placeholderName(word, number)]),
      ],
    })),
    people,
  };
}

function outcomeOf(noted: unknown): ImportOutcome | null {
  const written = readWritten(noted);
  if (!written) return null;
  const sum = (count: (roster: WrittenRoster) => number) =>
    written.rosters.reduce((total, roster) => total + count(roster), 0);
  return {
    entries: sum(({ entryIds }) => entryIds.length),
    rosters: written.rosters.length,
    newPeople: written.personIds.length,
    namedHamlets: written.named.length,
    addedHamlets: written.addedHamletIds.length,
    replaced: sum(({ replaced }) => replaced.length),
  };
}

const countOf = (noted: unknown) => outcomeOf(noted)?.entries ?? null;

/** Lists of a kind brought in before, the latest first. */
export async function listRosterImports(actor: Actor, kind: ListKind = "bcd-roster"): Promise<readonly ImportRow[]> {
  if (!canPrepareRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, kind);
    return rows.map(({ id, fileName, state, createdAt, committedAt, written }) => ({
      ...{ id, fileName, state, createdAt, committedAt },
      written: countOf(written),
    }));
  });
}

/** Rows of the open working rosters a plan would write onto. */
async function listedIn(tx: Tx, actor: Actor, plan: ImportPlan, form: ListForm) {
  const hamletIds = plan.hamlets.flatMap(({ plan: one }) => ("hamletId" in one ? [one.hamletId] : []));
  const body = form.oneTeamAHamlet ? { hamletId: { in: hamletIds }, validTo: null } : { kind: COMMITTEE.kind };
  const rows = await tx.rosterEntry.groupBy({
    by: ["draftId"],
    where: { communeId: actor.communeId, draft: { state: "open", body } },
    _count: true,
  });
  return { alreadyListed: rows.reduce((sum, { _count }) => sum + _count, 0), rostersListed: rows.length };
}

/** The dry run: every row's reading and every problem, against what is known now. */
export async function readRosterImport(actor: Actor, id: string): Promise<ImportView | null> {
  if (!canPrepareRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    const kind = batch && listKindOf(batch.kind);
    if (!batch || !kind) return null;
    const form = LIST_FORMS[kind];
    const world = await knownWorldIn(tx, actor);
    const source = await readSourceIn<ImportSource>(tx, actor, id);
    const plan = planImport(source, world, form);
    const { fileName, state, createdAt, committedAt, version, written } = batch;
    return {
      ...{ id, fileName, state, createdAt, committedAt, version, kind, source, plan },
      ...(await listedIn(tx, actor, plan, form)),
      written: countOf(written),
      outcome: outcomeOf(written),
      hamlets: form.oneTeamAHamlet ? world.hamlets.filter(({ endedOn }) => !endedOn) : world.hamlets,
    };
  });
}
