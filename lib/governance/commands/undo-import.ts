import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import type { Tx } from "@/lib/platform/db";
import type { Written } from "../core/import-written";
import { canPrepareRoster } from "../policy";
import { ROSTER_IMPORT } from "../queries/import-roster";

export type UndoRefusal = "forbidden" | "not-found" | "not-committed" | "built-on" | "later-import";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được hoàn tác lần nhập này.");
const notFound = refuse("not-found" as const, "Không tìm thấy lần nhập này.");

/** Rows the list replaced stand again before whatever was added by hand since; a person listed anew is not doubled. */
async function putBackRows(tx: Tx, communeId: string, { draftId, entryIds, replaced }: Written): Promise<void> {
  await tx.rosterEntry.deleteMany({ where: { communeId, id: { in: [...entryIds] } } });
  const added = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    select: { id: true, personId: true },
    orderBy: { position: "asc" },
  });
  const listed = new Set(added.flatMap(({ personId }) => personId ?? []));
  const back = replaced.filter(({ personId }) => personId === null || !listed.has(personId));
  await tx.rosterEntry.createMany({
    data: back.map(({ hamletIds: _, ...entry }) => ({ communeId, draftId, ...entry })),
  });
  await tx.rosterEntryHamlet.createMany({
    data: back.flatMap(({ id, hamletIds }) => hamletIds.map((hamletId) => ({ communeId, entryId: id, hamletId }))),
  });
  if (added.length === 0) return;
  for (const [index, { id }] of [...back, ...added].entries()) {
    await tx.rosterEntry.updateMany({ where: { communeId, id }, data: { position: index + 1 } });
  }
}

/** Names go back to numbers and added bản go, unless they have come into use meanwhile. */
async function takeBackHamlets(tx: Tx, communeId: string, { named, addedHamletIds }: Written): Promise<void> {
  const unused = { communeId, charges: { none: {} }, entries: { none: {} } };
  for (const { hamletId, was, name } of named) {
    await tx.hamlet.updateMany({
      where: { ...unused, id: hamletId, name },
      data: { name: was, folded: hamletKey(was), placeholder: true, version: { increment: 1 } },
    });
  }
  const spokenFor = await tx.account.findMany({
    where: { communeId, hamletId: { in: [...addedHamletIds] } },
    select: { hamletId: true },
  });
  const kept = spokenFor.flatMap(({ hamletId }) => hamletId ?? []);
  const gone = addedHamletIds.filter((id) => !kept.includes(id));
  await tx.hamlet.deleteMany({ where: { ...unused, id: { in: gone }, version: 1 } });
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
    where: { communeId, id: { in: [...personIds] }, terms: { none: {} }, entries: { none: {} }, version: 1 },
    select: { id: true },
  });
  const gone = unused.map(({ id }) => id).filter((id) => !kept.has(id));
  await tx.post.deleteMany({ where: { communeId, personId: { in: gone } } });
  await tx.person.deleteMany({ where: { communeId, id: { in: gone } } });
}

/** A list written later onto the same working roster, which stands on what this one brought in. */
async function laterImport({ tx }: Act, communeId: string, committedAt: Date | null, draftId: string) {
  const later = await tx.importBatch.findMany({
    where: {
      communeId,
      kind: ROSTER_IMPORT,
      state: "committed",
      ...(committedAt ? { committedAt: { gt: committedAt } } : {}),
    },
    select: { fileName: true, written: true },
    orderBy: { committedAt: "desc" },
  });
  return later.find(({ written }) => (written as unknown as Written | null)?.draftId === draftId);
}

/** Takes a written list back: its rows go, what it replaced returns, people and names it brought in go if still unused. */
export async function undoRosterImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ count: number }, UndoRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, at, audit } = act;
    await tx.$queryRaw`select 1 from import_batch where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for update`;
    const batch = await tx.importBatch.findUnique({ where: key });
    if (!batch || batch.kind !== ROSTER_IMPORT) return notFound;
    if (batch.state !== "committed")
      return refuse("not-committed" as const, "Lần nhập này chưa ghi nên không có gì để hoàn tác.");
    const written = batch.written as unknown as Written;
    const { draftId } = written;
    await tx.$queryRaw`select 1 from roster_draft where commune_id = ${communeId}::uuid and id = ${draftId}::uuid for update`;
    const draft = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
    if (draft?.state !== "open") {
      const words = "Danh sách đã có hiệu lực theo văn bản: thu hồi văn bản trước rồi mới hoàn tác được.";
      return refuse("built-on" as const, words);
    }
    const later = await laterImport(act, communeId, batch.committedAt, draftId);
    if (later) {
      const words = `Sau lần này đã ghi danh sách “${later.fileName}”: hoàn tác lần đó trước.`;
      return refuse("later-import" as const, words);
    }
    await putBackRows(tx, communeId, written);
    await takeBackHamlets(tx, communeId, written);
    await takeBackPeople(tx, communeId, written);
    await tx.importBatch.update({ where: key, data: { state: "undone", undoneAt: at, version: { increment: 1 } } });
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id: draftId } },
      data: { version: { increment: 1 } },
    });
    const words = `Hoàn tác danh sách “${batch.fileName}”: gỡ ${written.entryIds.length} người khỏi danh sách dự kiến`;
    await audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ count: written.entryIds.length });
  });
}
