import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { type BodyKind, type BodyRole, bodyForm, type OfBody, roleLabel } from "../core/kinds";
import { moveInOrder, placeFor } from "../core/roster";
import { canPrepareRoster } from "../policy";
import { COMMITTEE, currentBodyIn } from "../queries/bodies";
import { rosterOnIn } from "../queries/roster";
import type { EntryEdit, EntryFields } from "../schema";
import { beginBodyIn } from "./bodies";

export type DraftRefusal =
  | "forbidden"
  | "not-found"
  | "already-listed"
  | "gone"
  | "stale"
  | "body-ended"
  | "wrong-role";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh sách dự kiến.");
const notFound = refuse("not-found" as const, "Không tìm thấy hàng này trong danh sách dự kiến.");
const alreadyListed = refuse("already-listed" as const, "Người này đã có tên trong danh sách.", {
  personId: "Người này đã có tên trong danh sách.",
});

/**
 * The open working roster of a body, made when first needed; of a kind without a body, the body too. Null when there is
 * no such body, or it has ended.
 */
export async function openDraftIn(act: Act, actor: Actor, of: OfBody): Promise<string | null> {
  const { tx } = act;
  const { communeId } = actor;
  const body = "bodyId" in of ? await bodyByIdIn(tx, communeId, of.bodyId) : await openBodyIn(act, actor, of.kind);
  if (!body || body.validTo) return null;
  await lock(tx, `draft:${communeId}:${body.id}`);
  const open = await tx.rosterDraft.findFirst({ where: { communeId, bodyId: body.id, state: "open" } });
  return (open ?? (await tx.rosterDraft.create({ data: { communeId, bodyId: body.id } }))).id;
}

async function lock(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** Read under the lock of its working rosters, so that one taken back meanwhile is not there. */
async function bodyByIdIn(tx: Tx, communeId: string, id: string) {
  await lock(tx, `draft:${communeId}:${id}`);
  return tx.body.findUnique({ where: { communeId_id: { communeId, id } } });
}

/** The body of a kind that has not ended, begun when there is none. */
async function openBodyIn({ tx }: Act, actor: Actor, kind: BodyKind) {
  await lock(tx, `body:${actor.communeId}:${kind}`);
  return (await currentBodyIn(tx, actor, kind)) ?? (await beginBodyIn(tx, actor, { kind }));
}

const bodyEnded = refuse("body-ended" as const, "Tổ chức này không còn hoạt động nên không lập danh sách mới được.");

async function refuseRole(tx: Tx, communeId: string, draftId: string, role: BodyRole) {
  const draft = await tx.rosterDraft.findUniqueOrThrow({
    where: { communeId_id: { communeId, id: draftId } },
    select: { body: { select: { kind: true } } },
  });
  if (bodyForm[draft.body.kind as BodyKind].roles.includes(role)) return null;
  const words = `Ở đây không có chức danh ${roleLabel[role]}.`;
  return refuse("wrong-role" as const, words, { role: words });
}

async function entriesOf(tx: Tx, communeId: string, draftId: string) {
  const rows = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    select: { id: true, role: true, position: true },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({ ...row, role: row.role as BodyRole }));
}

/** A person or a bản that went meanwhile, or never was the commune's: refused in words before a key refuses it. */
async function refuseWhatIsGone(tx: Tx, communeId: string, { personId, hamletIds, unitIds }: EntryFields) {
  const person = personId ? await tx.person.count({ where: { communeId, id: personId } }) : 1;
  if (person === 0) {
    const words = "Người này không còn trong danh sách cán bộ: chọn lại.";
    return refuse("gone" as const, words, { personId: words });
  }
  const wanted = new Set(hamletIds);
  const found = await tx.hamlet.count({ where: { communeId, deletedAt: null, id: { in: [...wanted] } } });
  if (found < wanted.size) {
    const words = "Có bản không còn trong danh sách: chọn lại các bản phụ trách.";
    return refuse("gone" as const, words, { hamletIds: words });
  }
  const units = new Set(unitIds);
  if ((await tx.unit.count({ where: { communeId, deletedAt: null, id: { in: [...units] } } })) === units.size)
    return null;
  const words = "Có trường học hoặc hợp tác xã không còn trong danh sách: chọn lại.";
  return refuse("gone" as const, words, { unitIds: words });
}

/** The bản and units of a row of the working roster, written anew. */
async function writeCharges(tx: Tx, communeId: string, entryId: string, fields: Charges): Promise<void> {
  await tx.rosterEntryHamlet.deleteMany({ where: { communeId, entryId } });
  await tx.rosterEntryHamlet.createMany({
    data: [...new Set(fields.hamletIds)].map((hamletId) => ({
      ...{ communeId, entryId, hamletId },
      supporting: fields.supportingIds.includes(hamletId),
    })),
  });
  await tx.rosterEntryUnit.deleteMany({ where: { communeId, entryId } });
  await tx.rosterEntryUnit.createMany({
    data: [...new Set(fields.unitIds)].map((unitId) => ({ communeId, entryId, unitId })),
  });
}

type Charges = Pick<EntryFields, "hamletIds" | "supportingIds" | "unitIds">;

/** Writes the order down as 1, 2, 3… */
async function writeOrder(tx: Tx, communeId: string, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await tx.rosterEntry.updateMany({
      where: { communeId, id, position: { not: index + 1 } },
      data: { position: index + 1 },
    });
  }
}

/** Puts a row on a working roster, after the others of its role. */
export async function insertEntryIn(tx: Tx, actor: Actor, draftId: string, fields: EntryFields): Promise<string> {
  const { communeId } = actor;
  const { hamletIds, supportingIds, unitIds, ...columns } = fields;
  const others = await entriesOf(tx, communeId, draftId);
  const place = placeFor(others, fields.role);
  const entry = await tx.rosterEntry.create({ data: { communeId, draftId, ...columns, position: place } });
  await writeCharges(tx, communeId, entry.id, { hamletIds, supportingIds, unitIds });
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
export async function addEntry(
  actor: Actor,
  { body, ...input }: EntryFields & { readonly body: OfBody },
): Promise<Result<{ id: string }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact(actor, async (act) => {
      const gone = await refuseWhatIsGone(act.tx, communeId, input);
      if (gone) return gone;
      const draftId = await openDraftIn(act, actor, body);
      if (!draftId) return bodyEnded;
      const wrong = await refuseRole(act.tx, communeId, draftId, input.role);
      if (wrong) return wrong;
      const id = await insertEntryIn(act.tx, actor, draftId, input);
      await touch(act.tx, communeId, draftId);
      const name = await nameOf(act.tx, communeId, input.personId, input.positionTitle);
      const words = `Đưa ${name} vào danh sách dự kiến (${roleLabel[input.role]})`;
      await act.audit({ action: "roster.entry-added", entityType: "roster-draft", entityId: draftId, words });
      return ok({ id });
    });
  } catch (error) {
    if (violates(error, "roster_entry_person_key")) return alreadyListed;
    throw error;
  }
}

/** A place nobody is named for yet. */
export const EMPTY_PLACE = {
  ...{ personId: null, exOfficio: null, vacant: false, hamletIds: [], supportingIds: [], unitIds: [] },
  ...{ marks: [], pillars: [] },
} satisfies Omit<EntryFields, "role" | "positionTitle" | "duty">;

/** Takes positions of the library onto the working roster, without persons yet. */
export async function addPositions(
  actor: Actor,
  input: { readonly body: OfBody; readonly positionIds: readonly string[] },
): Promise<Result<{ count: number }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const positions = await act.tx.standardPosition.findMany({
      where: { communeId, id: { in: [...input.positionIds] } },
      orderBy: { position: "asc" },
    });
    if (positions.length === 0) return refuse("not-found" as const, "Chọn ít nhất một vị trí.");
    const draftId = await openDraftIn(act, actor, input.body);
    if (!draftId) return bodyEnded;
    for (const { role } of positions) {
      const wrong = await refuseRole(act.tx, communeId, draftId, role as BodyRole);
      if (wrong) return wrong;
    }
    for (const position of positions) {
      const role = position.role as BodyRole;
      const { title: positionTitle, duty } = position;
      await insertEntryIn(act.tx, actor, draftId, { ...EMPTY_PLACE, role, positionTitle, duty });
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

/** Writes the roster of today as the rows of an empty working roster; how many there are. */
export async function copyCurrentIn(tx: Tx, actor: Actor, draftId: string): Promise<number> {
  const { communeId } = actor;
  const draft = await tx.rosterDraft.findUniqueOrThrow({ where: { communeId_id: { communeId, id: draftId } } });
  const current = await rosterOnIn(tx, actor, { bodyId: draft.bodyId }, actor.today);
  for (const [index, member] of current.entries()) {
    const { exOfficio, vacant, role, positionTitle, duty, marks, pillars, hamlets, units } = member;
    const personId = exOfficio ? null : member.personId;
    const entry = await tx.rosterEntry.create({
      data: {
        ...{ communeId, draftId, personId, exOfficio, vacant, role, positionTitle, duty, position: index + 1 },
        ...{ marks: [...marks], pillars: [...pillars] },
      },
    });
    await writeCharges(tx, communeId, entry.id, {
      hamletIds: hamlets.map(({ id }) => id),
      supportingIds: hamlets.filter(({ supporting }) => supporting).map(({ id }) => id),
      unitIds: units.map(({ id }) => id),
    });
  }
  return current.length;
}

/** Begins a kiện toàn: the roster of today becomes the working roster, to be changed there. An existing one is kept. */
export async function startFromCurrent(
  actor: Actor,
  { body }: { readonly body: OfBody },
): Promise<Result<{ count: number }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const draftId = await openDraftIn(act, actor, body);
    if (!draftId) return bodyEnded;
    if ((await act.tx.rosterEntry.count({ where: { communeId, draftId } })) > 0) {
      return refuse(
        "already-listed" as const,
        "Đang có danh sách dự kiến: sửa tiếp danh sách đó, hoặc gỡ hết rồi bắt đầu lại.",
      );
    }
    const current = await copyCurrentIn(act.tx, actor, draftId);
    if (current === 0) return refuse("not-found" as const, "Hôm nay chưa có ai để kiện toàn.");
    await touch(act.tx, communeId, draftId);
    const words = `Bắt đầu kiện toàn từ danh sách ${current} người hiện nay`;
    await act.audit({ action: "roster.started-from-current", entityType: "roster-draft", entityId: draftId, words });
    return ok({ count: current });
  });
}

/** How a working roster's body is addressed: the committee by its kind, the others by themselves. */
function addressOf(draft: { readonly bodyId: string; readonly body: { readonly kind: string } }): OfBody {
  return draft.body.kind === COMMITTEE.kind ? COMMITTEE : { bodyId: draft.bodyId };
}

/** Changes one member's row: who, role, post, duty, bản in charge. */
export async function editEntry(actor: Actor, input: EntryEdit): Promise<Result<{ body: OfBody }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, hamletIds, supportingIds, unitIds, ...columns } = input;
  try {
    return await transact(actor, async ({ tx, audit }) => {
      const stored = await tx.rosterEntry.findUnique({
        where: { communeId_id: { communeId, id } },
        include: { draft: { include: { body: true } }, hamlets: { select: { hamletId: true } } },
      });
      if (stored?.draft.state !== "open") return notFound;
      const gone = await refuseWhatIsGone(tx, communeId, input);
      if (gone) return gone;
      const wrong = await refuseRole(tx, communeId, stored.draftId, input.role);
      if (wrong) return wrong;
      const saved = await tx.rosterEntry.updateMany({
        where: { communeId, id, version },
        data: { ...columns, version: { increment: 1 } },
      });
      if (saved.count === 0) return refuse("stale" as const, "Người khác vừa sửa hàng này. Xem lại rồi lưu lần nữa.");
      await writeCharges(tx, communeId, id, { hamletIds, supportingIds, unitIds });
      await touch(tx, communeId, stored.draftId);
      const words = `Sửa ${await nameOf(tx, communeId, input.personId, input.positionTitle)} trong danh sách dự kiến`;
      const before = { ...pick(stored), hamletIds: stored.hamlets.map((link) => link.hamletId) };
      const after = { ...pick(columns), hamletIds };
      const entityId = stored.draftId;
      await audit({ action: "roster.entry-edited", entityType: "roster-draft", entityId, words, before, after });
      return ok({ body: addressOf(stored.draft) });
    });
  } catch (error) {
    if (violates(error, "roster_entry_person_key")) return alreadyListed;
    throw error;
  }
}

function pick({
  personId,
  exOfficio,
  vacant,
  role,
  positionTitle,
  duty,
  marks,
  pillars,
}: (Omit<EntryFields, keyof Charges | "role"> & { role: string }) | Prisma.RosterEntryGetPayload<object>) {
  return { personId, exOfficio, vacant, role, positionTitle, duty, marks, pillars };
}

/** Takes one row off the working roster. */
export async function removeEntry(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ name: string; body: OfBody }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const key = { communeId_id: { communeId, id: input.id } };
    const stored = await tx.rosterEntry.findUnique({ where: key, include: { draft: { include: { body: true } } } });
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
    return ok({ name, body: addressOf(stored.draft) });
  });
}

/** Moves a row one step in the one order that every list follows. */
export async function moveEntry(
  actor: Actor,
  input: { readonly id: string; readonly step: -1 | 1 },
): Promise<Result<{ body: OfBody }, DraftRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const stored = await tx.rosterEntry.findUnique({
      where: { communeId_id: { communeId, id: input.id } },
      include: { draft: { include: { body: true } } },
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
    return ok({ body: addressOf(stored.draft) });
  });
}
