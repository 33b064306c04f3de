import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { takeBackHamletsIn } from "@/lib/organization/commands/hamlet-names";
import { committedBatchIn, markUndoneIn } from "@/lib/organization/commands/import-batch";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { readWritten, type Written, type WrittenRoster } from "../core/import-written";
import { LIST_KINDS, type ListKind, listKindOf } from "../core/list-forms";
import { canPrepareRoster } from "../policy";

export type UndoRefusal = "forbidden" | "not-found" | "not-committed" | "built-on" | "later-import";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được hoàn tác lần nhập này.");

/** Rows the list replaced stand again before whatever was added by hand since; a person listed anew is not doubled. */
async function putBackRows(tx: Tx, communeId: string, { draftId, entryIds, replaced }: WrittenRoster): Promise<void> {
  await tx.rosterEntry.deleteMany({ where: { communeId, id: { in: [...entryIds] } } });
  const added = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    select: { id: true, personId: true },
    orderBy: { position: "asc" },
  });
  const listed = new Set(added.flatMap(({ personId }) => personId ?? []));
  const back = replaced.filter(({ personId }) => personId === null || !listed.has(personId));
  await tx.rosterEntry.createMany({
    data: back.map(({ hamlets: _hamlets, unitIds: _units, marks, pillars, ...entry }) => ({
      ...{ communeId, draftId, ...entry },
      ...{ marks: [...marks], pillars: [...pillars] },
    })),
  });
  await tx.rosterEntryHamlet.createMany({
    data: back.flatMap(({ id, hamlets }) => hamlets.map((charge) => ({ communeId, entryId: id, ...charge }))),
  });
  await tx.rosterEntryUnit.createMany({
    data: back.flatMap(({ id, unitIds }) => unitIds.map((unitId) => ({ communeId, entryId: id, unitId }))),
  });
  if (added.length === 0) return;
  for (const [index, { id }] of [...back, ...added].entries()) {
    await tx.rosterEntry.updateMany({ where: { communeId, id }, data: { position: index + 1 } });
  }
}

/** A working roster and a body that came with the list go, unless something has been built on them meanwhile. */
async function takeBackRosters(tx: Tx, communeId: string, rosters: readonly WrittenRoster[]): Promise<void> {
  const begun = rosters.filter(({ begunDraft }) => begunDraft).map(({ draftId }) => draftId);
  await tx.rosterDraft.deleteMany({
    where: {
      ...{ communeId, id: { in: begun }, proposedInId: null },
      ...{ entries: { none: {} }, requests: { none: {} } },
    },
  });
  await tx.body.deleteMany({
    where: {
      ...{
        communeId,
        id: { in: rosters.flatMap(({ begunBodyId }) => begunBodyId ?? []) },
        validFrom: null,
        version: 1,
      },
      ...{
        drafts: { none: {} },
        seats: { none: {} },
        terms: { none: {} },
        requests: { none: {} },
        parts: { none: {} },
      },
    },
  });
}

/** People the list brought in go, unless somebody has edited or used them; what it filled in is taken out again. */
async function takeBackPeople(tx: Tx, communeId: string, { filled, personIds }: Written): Promise<void> {
  for (const { personId, phone, birthYear, foldedBefore } of filled) {
    const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: personId } } });
    if (!person) continue;
    const untouched = phone !== null && person.phone === phone && person.folded === `${foldedBefore} ${phone}`;
    const data = {
      ...(phone !== null && person.phone === phone ? { phone: null } : {}),
      ...(untouched ? { folded: foldedBefore } : {}),
      ...(birthYear !== null && person.birthYear === birthYear ? { birthYear: null } : {}),
    };
    await tx.person.updateMany({ where: { communeId, id: personId }, data: { ...data, version: { increment: 1 } } });
  }
  const spokenFor = await tx.account.findMany({
    where: { communeId, personId: { in: [...personIds] } },
    select: { personId: true },
  });
  const kept = new Set(spokenFor.map(({ personId }) => personId));
  const unused = await tx.person.findMany({
    where: {
      ...{ communeId, id: { in: [...personIds] }, version: 1, terms: { none: {} }, entries: { none: {} } },
      ...{ charges: { none: {} }, requests: { none: {} }, notices: { none: {} } },
    },
    select: { id: true },
  });
  const gone = unused.map(({ id }) => id).filter((id) => !kept.has(id));
  await tx.post.deleteMany({ where: { communeId, personId: { in: gone } } });
  await tx.person.deleteMany({ where: { communeId, id: { in: gone } } });
}

/** A list written later onto one of the same working rosters, which stands on what this one brought in. */
async function laterImport({ tx }: Act, communeId: string, committedAt: Date | null, draftIds: ReadonlySet<string>) {
  const later = await tx.importBatch.findMany({
    where: {
      ...{ communeId, kind: { in: [...LIST_KINDS] }, state: "committed" },
      ...(committedAt ? { committedAt: { gt: committedAt } } : {}),
    },
    select: { fileName: true, written: true },
    orderBy: { committedAt: "desc" },
  });
  return later.find(({ written }) => readWritten(written)?.rosters.some(({ draftId }) => draftIds.has(draftId)));
}

/** The name of a body whose working roster is open no longer: what was written there cannot be taken back. */
async function builtOn({ tx }: Act, communeId: string, draftIds: readonly string[]): Promise<string | null> {
  await tx.$queryRaw`
    select 1 from roster_draft where commune_id = ${communeId}::uuid and id = any(${draftIds}::uuid[]) order by id for update`;
  const open = await tx.rosterDraft.findMany({
    where: { communeId, id: { in: [...draftIds] } },
    select: { id: true, state: true, body: { select: { name: true } } },
  });
  const closed = open.find(({ state }) => state !== "open");
  if (closed) return closed.body.name;
  return open.length < draftIds.length ? "Một tổ chức" : null;
}

/** Takes a written list back: its rows go, what it replaced returns, people and names it brought in go if still unused. */
export async function undoRosterImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ count: number; kind: ListKind }, UndoRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ count: number; kind: ListKind }, UndoRefusal>(actor, async (act) => {
    const { tx } = act;
    await holdCommune(tx, communeId);
    const batch = await committedBatchIn(act, actor, { id: input.id, kinds: LIST_KINDS });
    if (!batch.ok) return batch;
    const { committedAt, fileName } = batch.value;
    const written = readWritten(batch.value.written);
    if (!written) throw new Error("a written list notes what it wrote");
    const draftIds = written.rosters.map(({ draftId }) => draftId);
    const body = await builtOn(act, communeId, draftIds);
    if (body) {
      const words = `Danh sách của ${body} đã có hiệu lực theo văn bản hoặc đã bỏ: thu hồi văn bản trước rồi mới hoàn tác được.`;
      return refuse("built-on" as const, words);
    }
    const later = await laterImport(act, communeId, committedAt, new Set(draftIds));
    if (later) {
      const words = `Sau lần này đã ghi danh sách “${later.fileName}”: hoàn tác lần đó trước.`;
      return refuse("later-import" as const, words);
    }
    for (const roster of written.rosters) await putBackRows(tx, communeId, roster);
    await tx.rosterDraft.updateMany({
      where: { communeId, id: { in: draftIds } },
      data: { version: { increment: 1 } },
    });
    await takeBackRosters(tx, communeId, written.rosters);
    await takeBackHamletsIn(tx, actor, written);
    await takeBackPeople(tx, communeId, written);
    await markUndoneIn(act, actor, input.id);
    const count = written.rosters.reduce((sum, { entryIds }) => sum + entryIds.length, 0);
    const words = `Hoàn tác danh sách “${fileName}”: gỡ ${count} người khỏi danh sách dự kiến`;
    await act.audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ count, kind: listKindOf(batch.value.kind) ?? "bcd-roster" });
  });
}
