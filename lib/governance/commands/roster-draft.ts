import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { moveInOrder, placeFor } from "../core/roster";
import { type BodyKind, bodyKindLabel, type CommitteeRole, roleInCommittee } from "../labels";
import { canPrepareRoster } from "../policy";
import { rosterOnIn } from "../queries/roster";
import type { EntryEdit, EntryFields } from "../schema";

export type DraftRefusal = "forbidden" | "not-found" | "already-listed" | "gone" | "stale";

const KIND: BodyKind = "ban-chi-dao";
const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh sách dự kiến.");
const notFound = refuse("not-found" as const, "Không tìm thấy hàng này trong danh sách dự kiến.");
const alreadyListed = refuse("already-listed" as const, "Người này đã có tên trong danh sách.", {
  personId: "Người này đã có tên trong danh sách.",
});

/** The body of a kind and its open working roster, made when first needed. */
export async function openDraftIn({ tx }: Act, actor: Actor, kind: BodyKind): Promise<string> {
  const { communeId } = actor;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`draft:${communeId}:${kind}`}, 0))`;
  const body =
    (await tx.body.findFirst({ where: { communeId, kind }, orderBy: { createdAt: "asc" } })) ??
    (await tx.body.create({ data: { communeId, kind, name: bodyKindLabel[kind] } }));
  const open = await tx.rosterDraft.findFirst({ where: { communeId, bodyId: body.id, state: "open" } });
  return (open ?? (await tx.rosterDraft.create({ data: { communeId, bodyId: body.id } }))).id;
}

async function entriesOf(tx: Tx, communeId: string, draftId: string) {
  const rows = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    select: { id: true, role: true, position: true },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({ ...row, role: row.role as CommitteeRole }));
}

/** A person or a bản that went meanwhile, or never was the commune's: refused in words before a key refuses it. */
async function refuseWhatIsGone(tx: Tx, communeId: string, { personId, hamletIds }: EntryFields) {
  const person = personId ? await tx.person.count({ where: { communeId, id: personId } }) : 1;
  if (person === 0) {
    const words = "Người này không còn trong danh sách cán bộ: chọn lại.";
    return refuse("gone" as const, words, { personId: words });
  }
  const wanted = new Set(hamletIds);
  const found = await tx.hamlet.count({ where: { communeId, deletedAt: null, id: { in: [...wanted] } } });
  if (found === wanted.size) return null;
  const words = "Có bản không còn trong danh sách: chọn lại các bản phụ trách.";
  return refuse("gone" as const, words, { hamletIds: words });
}

/** Writes the order down as 1, 2, 3… */
async function writeOrder(tx: Tx, communeId: string, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await tx.rosterEntry.updateMany({
      where: { communeId, id, position: { not: index + 1 } },
      data: { position: index + 1 },
    });
  }
}

async function insertEntry(tx: Tx, communeId: string, draftId: string, fields: EntryFields): Promise<string> {
  const { hamletIds, ...columns } = fields;
  const others = await entriesOf(tx, communeId, draftId);
  const place = placeFor(others, fields.role);
  const entry = await tx.rosterEntry.create({ data: { communeId, draftId, ...columns, position: place } });
  await tx.rosterEntryHamlet.createMany({
    data: [...new Set(hamletIds)].map((hamletId) => ({ communeId, entryId: entry.id, hamletId })),
  });
  const ids = others.map((other) => other.id);
  ids.splice(others.filter((other) => other.position < place).length, 0, entry.id);
  await writeOrder(tx, communeId, ids);
  return entry.id;
}

async function nameOf(tx: Tx, communeId: string, personId: string | null, title: string): Promise<string> {
  if (!personId) return title || "vị trí chưa có người";
  const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: personId } } });
  return person?.fullName ?? title;
}

/** Puts a person (or a place still without one) on the working roster, after the others of the role. */
export async function addEntry(actor: Actor, input: EntryFields): Promise<Result<{ id: string }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact(actor, async (act) => {
      const gone = await refuseWhatIsGone(act.tx, communeId, input);
      if (gone) return gone;
      const draftId = await openDraftIn(act, actor, KIND);
      const id = await insertEntry(act.tx, communeId, draftId, input);
      await touch(act.tx, communeId, draftId);
      const name = await nameOf(act.tx, communeId, input.personId, input.positionTitle);
      const words = `Đưa ${name} vào danh sách dự kiến (${roleInCommittee[input.role]})`;
      await act.audit({ action: "roster.entry-added", entityType: "roster-draft", entityId: draftId, words });
      return ok({ id });
    });
  } catch (error) {
    if (violates(error, "roster_entry_person_key")) return alreadyListed;
    throw error;
  }
}

/** Takes positions of the library onto the working roster, without persons yet. */
export async function addPositions(
  actor: Actor,
  input: { readonly positionIds: readonly string[] },
): Promise<Result<{ count: number }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const positions = await act.tx.standardPosition.findMany({
      where: { communeId, bodyKind: KIND, id: { in: [...input.positionIds] } },
      orderBy: { position: "asc" },
    });
    if (positions.length === 0) return refuse("not-found" as const, "Chọn ít nhất một vị trí.");
    const draftId = await openDraftIn(act, actor, KIND);
    for (const position of positions) {
      const role = position.role as CommitteeRole;
      const { title: positionTitle, duty } = position;
      await insertEntry(act.tx, communeId, draftId, { personId: null, role, positionTitle, duty, hamletIds: [] });
    }
    await touch(act.tx, communeId, draftId);
    const words = `Thêm ${positions.length} vị trí thường có vào danh sách dự kiến`;
    await act.audit({ action: "roster.positions-added", entityType: "roster-draft", entityId: draftId, words });
    return ok({ count: positions.length });
  });
}

async function touch(tx: Tx, communeId: string, draftId: string): Promise<void> {
  await tx.rosterDraft.update({
    where: { communeId_id: { communeId, id: draftId } },
    data: { version: { increment: 1 } },
  });
}

/** Begins a kiện toàn: the roster of today becomes the working roster, to be changed there. An existing one is kept. */
export async function startFromCurrent(actor: Actor): Promise<Result<{ count: number }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const draftId = await openDraftIn(act, actor, KIND);
    if ((await act.tx.rosterEntry.count({ where: { communeId, draftId } })) > 0) {
      return refuse(
        "already-listed" as const,
        "Đang có danh sách dự kiến: sửa tiếp danh sách đó, hoặc gỡ hết rồi bắt đầu lại.",
      );
    }
    const current = await rosterOnIn(act.tx, actor, KIND, actor.today);
    if (current.length === 0) return refuse("not-found" as const, "Hôm nay Ban chưa có ai để kiện toàn.");
    for (const [index, member] of current.entries()) {
      const { personId, role, positionTitle, duty, hamlets } = member;
      const entry = await act.tx.rosterEntry.create({
        data: { communeId, draftId, personId, role, positionTitle, duty, position: index + 1 },
      });
      await act.tx.rosterEntryHamlet.createMany({
        data: hamlets.map((hamlet) => ({ communeId, entryId: entry.id, hamletId: hamlet.id })),
      });
    }
    await touch(act.tx, communeId, draftId);
    const words = `Bắt đầu kiện toàn từ danh sách ${current.length} người hiện nay`;
    await act.audit({ action: "roster.started-from-current", entityType: "roster-draft", entityId: draftId, words });
    return ok({ count: current.length });
  });
}

/** Changes one member's row: who, role, post, duty, bản in charge. */
export async function editEntry(actor: Actor, input: EntryEdit): Promise<Result<{ id: string }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, hamletIds, ...columns } = input;
  try {
    return await transact(actor, async ({ tx, audit }) => {
      const stored = await tx.rosterEntry.findUnique({
        where: { communeId_id: { communeId, id } },
        include: { draft: true, hamlets: { select: { hamletId: true } } },
      });
      if (stored?.draft.state !== "open") return notFound;
      const gone = await refuseWhatIsGone(tx, communeId, input);
      if (gone) return gone;
      const saved = await tx.rosterEntry.updateMany({
        where: { communeId, id, version },
        data: { ...columns, version: { increment: 1 } },
      });
      if (saved.count === 0) return refuse("stale" as const, "Người khác vừa sửa hàng này. Xem lại rồi lưu lần nữa.");
      await tx.rosterEntryHamlet.deleteMany({ where: { communeId, entryId: id } });
      await tx.rosterEntryHamlet.createMany({
        data: [...new Set(hamletIds)].map((hamletId) => ({ communeId, entryId: id, hamletId })),
      });
      await touch(tx, communeId, stored.draftId);
      const words = `Sửa ${await nameOf(tx, communeId, input.personId, input.positionTitle)} trong danh sách dự kiến`;
      const before = { ...pick(stored), hamletIds: stored.hamlets.map((link) => link.hamletId) };
      const after = { ...pick(columns), hamletIds };
      const entityId = stored.draftId;
      await audit({ action: "roster.entry-edited", entityType: "roster-draft", entityId, words, before, after });
      return ok({ id });
    });
  } catch (error) {
    if (violates(error, "roster_entry_person_key")) return alreadyListed;
    throw error;
  }
}

function pick({
  personId,
  role,
  positionTitle,
  duty,
}: {
  personId: string | null;
  role: string;
  positionTitle: string;
  duty: string;
}) {
  return { personId, role, positionTitle, duty };
}

/** Takes one row off the working roster. */
export async function removeEntry(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ name: string }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const key = { communeId_id: { communeId, id: input.id } };
    const stored = await tx.rosterEntry.findUnique({ where: key, include: { draft: true } });
    if (stored?.draft.state !== "open") return notFound;
    const name = await nameOf(tx, communeId, stored.personId, stored.positionTitle);
    await tx.rosterEntry.delete({ where: key });
    const left = await entriesOf(tx, communeId, stored.draftId);
    await writeOrder(
      tx,
      communeId,
      left.map((entry) => entry.id),
    );
    await touch(tx, communeId, stored.draftId);
    const words = `Gỡ ${name} khỏi danh sách dự kiến`;
    const entityId = stored.draftId;
    await audit({ action: "roster.entry-removed", entityType: "roster-draft", entityId, words, before: pick(stored) });
    return ok({ name });
  });
}

/** Moves a row one step in the one order that every list follows. */
export async function moveEntry(
  actor: Actor,
  input: { readonly id: string; readonly step: -1 | 1 },
): Promise<Result<{ id: string }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const stored = await tx.rosterEntry.findUnique({
      where: { communeId_id: { communeId, id: input.id } },
      include: { draft: true },
    });
    if (stored?.draft.state !== "open") return notFound;
    const { draftId } = stored;
    await tx.$queryRaw`select 1 from roster_draft where commune_id = ${communeId}::uuid and id = ${draftId}::uuid for update`;
    const ids = (await entriesOf(tx, communeId, draftId)).map((entry) => entry.id);
    await writeOrder(tx, communeId, moveInOrder(ids, input.id, input.step));
    await touch(tx, communeId, draftId);
    const name = await nameOf(tx, communeId, stored.personId, stored.positionTitle);
    const words = `Đổi thứ tự: đưa ${name} ${input.step < 0 ? "lên" : "xuống"} một hàng`;
    await audit({ action: "roster.reordered", entityType: "roster-draft", entityId: draftId, words });
    return ok({ id: input.id });
  });
}
