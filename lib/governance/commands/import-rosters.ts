import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { addHamletIn, nameHamletIn, type WrittenHamlets } from "@/lib/organization/commands/hamlet-names";
import { renameProposedTeamsIn } from "@/lib/organization/commands/proposed-teams";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import type { ReplacedEntry, WrittenRoster } from "../core/import-written";
import type { OfBody } from "../core/kinds";
import type { ListForm } from "../core/list-forms";
import { type ImportPlan, type PlannedRow, titleOf } from "../core/plan-import";
import { COMMITTEE } from "../queries/bodies";
import { openTeamIn } from "./bodies";
import { insertEntries, type NewEntry } from "./import-rows";
import { openDraftIn } from "./roster-draft";

/** Gives numbered bản the names of the list, and adds those it knows and the portal does not. */
export async function writeHamletsIn(
  act: Act,
  actor: Actor,
  plan: Pick<ImportPlan, "hamlets">,
): Promise<WrittenHamlets & { readonly hamletOf: ReadonlyMap<string, string> }> {
  const { tx } = act;
  const hamletOf = new Map<string, string>();
  const named: WrittenHamlets["named"][number][] = [];
  const addedHamletIds: string[] = [];
  for (const { key, name, plan: one } of plan.hamlets) {
    if (one.kind === "known") hamletOf.set(key, one.hamletId);
    if (one.kind === "name") {
      hamletOf.set(key, one.hamletId);
      named.push(await nameHamletIn(tx, actor, { hamletId: one.hamletId, was: one.was, name }));
    }
    if (one.kind === "add") {
      const id = await addHamletIn(tx, actor, name);
      hamletOf.set(key, id);
      addedHamletIds.push(id);
    }
  }
  if (named.length > 0) {
    const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
    const renamed = named.map(({ hamletId: id, was, name }) => ({ id, was, name }));
    await renameProposedTeamsIn(act, actor, renamed, hamletWord);
  }
  return { hamletOf, named, addedHamletIds };
}

/** Takes the rows off a working roster, with all they say. */
async function takeOffRoster({ tx }: Act, communeId: string, draftId: string): Promise<ReplacedEntry[]> {
  const entries = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    include: { hamlets: { select: { hamletId: true, supporting: true } }, units: { select: { unitId: true } } },
    orderBy: { position: "asc" },
  });
  await tx.rosterEntry.deleteMany({ where: { communeId, draftId } });
  return entries.map(({ communeId: _commune, draftId: _draft, units, ...entry }) => ({
    ...entry,
    unitIds: units.map(({ unitId }) => unitId),
  }));
}

/** The working roster of a body, held and emptied for the list. */
async function clearRoster(
  act: Act,
  actor: Actor,
  of: OfBody,
): Promise<Omit<WrittenRoster, "begunBodyId" | "entryIds">> {
  const { tx } = act;
  const { communeId } = actor;
  const body = "bodyId" in of ? { bodyId: of.bodyId } : { body: { kind: of.kind, validTo: null } };
  const before = await tx.rosterDraft.count({ where: { communeId, state: "open", ...body } });
  const draftId = await openDraftIn(act, actor, of);
  if (!draftId) throw new Error("a body that has not ended has a working roster");
  await tx.$queryRaw`select 1 from roster_draft where commune_id = ${communeId}::uuid and id = ${draftId}::uuid for update`;
  return { draftId, begunDraft: before === 0, replaced: await takeOffRoster(act, communeId, draftId) };
}

/** The body a hamlet's rows go onto, and whether the list is the first to name it. */
async function teamOf({ tx }: Act, actor: Actor, hamletId: string) {
  const where = { communeId: actor.communeId, kind: "to-cnscd-ban", hamletId, validTo: null };
  const standing = await tx.body.count({ where });
  const team = await openTeamIn(tx, actor, hamletId);
  return { bodyId: team.id, begunBodyId: standing === 0 ? team.id : null };
}

interface Part {
  readonly of: OfBody;
  readonly begunBodyId: string | null;
  readonly rows: readonly PlannedRow[];
}

/** Which rows go onto which body's working roster: all onto the committee's, or each team's onto its own. */
async function partsOf(
  act: Act,
  actor: Actor,
  plan: ImportPlan,
  form: ListForm,
  hamletOf: ReadonlyMap<string, string>,
): Promise<readonly Part[]> {
  if (!form.oneTeamAHamlet) return [{ of: COMMITTEE, begunBodyId: null, rows: plan.rows }];
  const byHamlet = new Map<string, PlannedRow[]>();
  for (const row of plan.rows) {
    const hamletId = hamletOf.get(hamletKey(row.hamletNames[0] ?? ""));
    if (hamletId) byHamlet.set(hamletId, [...(byHamlet.get(hamletId) ?? []), row]);
  }
  const parts: Part[] = [];
  for (const [hamletId, rows] of byHamlet) {
    const { bodyId, begunBodyId } = await teamOf(act, actor, hamletId);
    parts.push({ of: { bodyId }, begunBodyId, rows });
  }
  return parts;
}

/** Writes the rows onto the working rosters they belong to, in the list's order, in place of what stood there. */
export async function writeRostersIn(
  act: Act,
  actor: Actor,
  plan: ImportPlan,
  form: ListForm,
  known: { readonly personOf: ReadonlyMap<number, string>; readonly hamletOf: ReadonlyMap<string, string> },
): Promise<readonly WrittenRoster[]> {
  const rosters: WrittenRoster[] = [];
  const all: NewEntry[] = [];
  for (const { of, begunBodyId, rows } of await partsOf(act, actor, plan, form, known.hamletOf)) {
    const roster = await clearRoster(act, actor, of);
    const entries = rows.map((row, index) => ({
      id: crypto.randomUUID(),
      draftId: roster.draftId,
      personId: known.personOf.get(row.row) ?? null,
      role: row.committeeRole ?? "uy-vien",
      position: index + 1,
      positionTitle: titleOf(row),
      duty: row.dutyText,
      marks: row.marks,
      hamletIds: form.oneTeamAHamlet
        ? []
        : [...new Set(row.hamletNames.flatMap((name) => known.hamletOf.get(hamletKey(name)) ?? []))],
    }));
    all.push(...entries);
    rosters.push({ ...roster, begunBodyId, entryIds: entries.map(({ id }) => id) });
    await act.tx.rosterDraft.update({
      where: { communeId_id: { communeId: actor.communeId, id: roster.draftId } },
      data: { version: { increment: 1 } },
    });
  }
  await insertEntries(act.tx, actor, all);
  return rosters;
}
