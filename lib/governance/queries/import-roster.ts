import type { Actor } from "@/lib/kernel/actor";
import { inCommune, type Tx } from "@/lib/platform/db";
import { type ImportPlan, type ImportSource, type KnownHamlet, type KnownWorld, planImport } from "../core/plan-import";
import type { KnownPerson } from "../core/read-roster-join";
import type { ImportState } from "../labels";
import { canPrepareRoster } from "../policy";

export const ROSTER_IMPORT = "bcd-roster";

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
  readonly newPeople: number;
  readonly namedHamlets: number;
  readonly addedHamlets: number;
  readonly replaced: number;
}

export interface ImportView extends ImportRow {
  readonly version: number;
  readonly outcome: ImportOutcome | null;
  readonly source: ImportSource;
  readonly plan: ImportPlan;
  readonly hamlets: readonly KnownHamlet[];
  /** Rows already on the working roster, which the list would replace or join. */
  readonly alreadyListed: number;
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
    select: { id: true, name: true, placeholder: true, folded: true, validTo: true },
    orderBy: { number: "asc" },
  });
  // Of two of one name the one that goes on is meant; a name that only an ended bản bore still finds it.
  const standing = new Set(hamlets.filter(({ validTo }) => validTo === null).map(({ folded }) => folded));
  const known = hamlets.filter(({ validTo, folded }) => validTo === null || !standing.has(folded));
  return { hamlets: known.map(({ id, name, placeholder }) => ({ id, name, placeholder })), people };
}

/** What was brought in and decided: as text until here, for the client library takes a long list of cells apart. */
export async function readSourceIn(tx: Tx, actor: Actor, id: string): Promise<ImportSource> {
  const [batch] = await tx.$queryRaw<{ reading: string }[]>`
    select reading::text from import_batch where commune_id = ${actor.communeId}::uuid and id = ${id}::uuid`;
  if (!batch) throw new Error("the import was there a moment ago");
  return JSON.parse(batch.reading) as ImportSource;
}

function outcomeOf(written: unknown): ImportOutcome | null {
  if (written === null || typeof written !== "object") return null;
  const lists = written as Readonly<Record<string, readonly unknown[] | undefined>>;
  const count = (name: string) => lists[name]?.length ?? 0;
  return {
    entries: count("entryIds"),
    newPeople: count("personIds"),
    namedHamlets: count("named"),
    addedHamlets: count("addedHamletIds"),
    replaced: count("replaced"),
  };
}

function countOf(written: unknown): number | null {
  return outcomeOf(written)?.entries ?? null;
}

/** Lists brought in before, the latest first. */
export async function listRosterImports(actor: Actor): Promise<readonly ImportRow[]> {
  if (!canPrepareRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.importBatch.findMany({
      where: { communeId: actor.communeId, kind: ROSTER_IMPORT },
      select: { id: true, fileName: true, state: true, createdAt: true, committedAt: true, written: true },
      orderBy: { createdAt: "desc" },
      take: 20,
    });
    return rows.map(({ written, ...row }) => ({ ...row, state: row.state as ImportState, written: countOf(written) }));
  });
}

/** The dry run: every row's reading and every problem, against what is known now. */
export async function readRosterImport(actor: Actor, id: string): Promise<ImportView | null> {
  if (!canPrepareRoster(actor)) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const where = { communeId_id: { communeId, id } };
    const batch = await tx.importBatch.findUnique({ where, omit: { reading: true } });
    if (!batch || batch.kind !== ROSTER_IMPORT) return null;
    const world = await knownWorldIn(tx, actor);
    const source = await readSourceIn(tx, actor, id);
    const alreadyListed = await tx.rosterEntry.count({
      where: { communeId, draft: { state: "open", body: { kind: "ban-chi-dao" } } },
    });
    const { fileName, createdAt, committedAt, version } = batch;
    return {
      ...{ id, fileName, createdAt, committedAt, version, source, alreadyListed },
      state: batch.state as ImportState,
      written: countOf(batch.written),
      outcome: outcomeOf(batch.written),
      plan: planImport(source, world),
      hamlets: world.hamlets,
    };
  });
}
