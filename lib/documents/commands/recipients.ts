import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { recipientText } from "../core/recipients";
import { canKeepRecipients } from "../policy";
import type { EndRecipientInput, NewRecipient, RecipientEdit, RecipientFields } from "../schema";

export type RecipientRefusal = "forbidden" | "not-found" | "stale" | "bad-day" | "unknown-unit";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa nhóm nơi nhận.");
const notFound = refuse("not-found" as const, "Không tìm thấy nơi nhận này.");
const stale = refuse("stale" as const, "Người khác vừa sửa nơi nhận này. Tải lại trang để xem rồi sửa tiếp.");

/** The group, held until the act ends, so that the order of its lines is changed by one at a time. */
async function holdGroup({ tx }: Act, { communeId }: Actor, id: string) {
  await tx.$queryRaw`
    select 1 from recipient_group where commune_id = ${communeId}::uuid and id = ${id}::uuid for no key update`;
  return tx.recipientGroup.findFirst({ where: { communeId, id, deletedAt: null } });
}

async function recipientIn({ tx }: Act, { communeId }: Actor, id: string) {
  return tx.recipient.findFirst({
    where: { communeId, id, deletedAt: null, group: { deletedAt: null } },
    include: { group: { select: { name: true } } },
  });
}

async function unknownUnit({ tx }: Act, { communeId }: Actor, unitId: string | null) {
  if (!unitId || (await tx.unit.count({ where: { communeId, id: unitId, deletedAt: null } })) > 0) return null;
  const words = "Đơn vị này không còn trong cổng.";
  return refuse("unknown-unit" as const, words, { unitId: words });
}

const day = (at: CivilDate | null) => (at ? toDbDate(at) : null);

function columns({ name, purpose, copies, unitId, from, to }: RecipientFields) {
  return { name, purpose, copies, unitId, validFrom: day(from), validTo: day(to) };
}

/** Adds a recipient at the end of its group. */
export async function addRecipient(
  actor: Actor,
  input: NewRecipient,
): Promise<Result<{ id: string }, RecipientRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ id: string }, RecipientRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const group = await holdGroup(act, actor, input.groupId);
    if (!group) return refuse("not-found", "Không tìm thấy nhóm này.");
    const refused = await unknownUnit(act, actor, input.unitId);
    if (refused) return refused;
    const last = await tx.recipient.aggregate({ where: { communeId, groupId: group.id }, _max: { position: true } });
    const { id } = await tx.recipient.create({
      data: {
        ...{ communeId, groupId: group.id, position: (last._max.position ?? -1) + 1, createdAt: at },
        ...columns(input),
      },
    });
    const words = `Thêm nơi nhận “${recipientText(input)}” vào nhóm “${group.name}”`;
    await audit({ action: "recipient.added", entityType: "recipient", entityId: id, words });
    return ok({ id });
  });
}

/** Corrects a recipient; what changed since it was opened is not written over. */
export async function editRecipient(
  actor: Actor,
  input: RecipientEdit,
): Promise<Result<{ name: string }, RecipientRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, RecipientRefusal>(actor, async (act) => {
    const { tx, audit } = act;
    const stored = await recipientIn(act, actor, input.id);
    if (!stored) return notFound;
    const refused = await unknownUnit(act, actor, input.unitId);
    if (refused) return refused;
    const saved = await tx.recipient.updateMany({
      where: { communeId, id: input.id, version: input.version, deletedAt: null },
      data: { ...columns(input), version: { increment: 1 } },
    });
    if (saved.count === 0) return stale;
    const words = `Sửa nơi nhận “${recipientText(input)}” trong nhóm “${stored.group.name}”`;
    const before = { name: stored.name, purpose: stored.purpose, copies: stored.copies };
    await audit({ action: "recipient.edited", entityType: "recipient", entityId: input.id, words, before });
    return ok({ name: input.name });
  });
}

/** Ends a recipient from a day; a successor takes its place in the list from that same day. */
export async function endRecipient(
  actor: Actor,
  input: EndRecipientInput,
): Promise<Result<{ name: string }, RecipientRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, RecipientRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const found = await recipientIn(act, actor, input.id);
    if (!found) return notFound;
    await holdGroup(act, actor, found.groupId);
    const stored = await recipientIn(act, actor, input.id);
    if (!stored) return notFound;
    if (stored.version !== input.version) return stale;
    if (stored.validFrom && input.from <= fromDbDate(stored.validFrom)) {
      const words = `Ngày thôi gửi phải sau ngày bắt đầu (${formatDay(fromDbDate(stored.validFrom))}).`;
      return refuse("bad-day", words, { from: words });
    }
    const validTo = toDbDate(input.from);
    await tx.recipient.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { validTo, version: { increment: 1 } },
    });
    const { groupId, position, purpose, copies, name } = stored;
    if (input.successor) {
      await tx.recipient.updateMany({
        where: { communeId, groupId, position: { gt: position } },
        data: { position: { increment: 1 } },
      });
      await tx.recipient.create({
        data: {
          ...{ communeId, groupId, position: position + 1, purpose, copies, createdAt: at },
          ...{ name: input.successor, validFrom: validTo },
        },
      });
    }
    const after = input.successor ? `, thay bằng “${input.successor}”` : "";
    const words = `Nơi nhận “${name}” thôi từ ngày ${formatDay(input.from)}${after}`;
    await audit({ action: "recipient.ended", entityType: "recipient", entityId: input.id, words });
    return ok({ name });
  });
}

/** A step up or down within the group. */
export async function moveRecipient(
  actor: Actor,
  { id, step }: { readonly id: string; readonly step: 1 | -1 },
): Promise<Result<{ name: string }, RecipientRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, RecipientRefusal>(actor, async (act) => {
    const { tx, audit } = act;
    const found = await recipientIn(act, actor, id);
    if (!found) return notFound;
    await holdGroup(act, actor, found.groupId);
    const rows = await tx.recipient.findMany({
      where: { communeId, groupId: found.groupId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const ids = rows.map((row) => row.id);
    const from = ids.indexOf(id);
    const [moved] = ids.splice(from, 1);
    if (!moved) return notFound;
    ids.splice(Math.min(Math.max(from + step, 0), ids.length), 0, moved);
    for (const [position, one] of ids.entries()) {
      await tx.recipient.update({ where: { communeId_id: { communeId, id: one } }, data: { position } });
    }
    const words = `Đổi thứ tự nơi nhận “${found.name}” trong nhóm “${found.group.name}”`;
    await audit({ action: "recipient.moved", entityType: "recipient", entityId: id, words });
    return ok({ name: found.name });
  });
}

/** Takes a recipient off the page, or puts it back. */
export async function binRecipient(
  actor: Actor,
  { id, gone }: { readonly id: string; readonly gone: boolean },
): Promise<Result<{ name: string }, RecipientRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, RecipientRefusal>(actor, async ({ tx, at, audit }) => {
    const [row] = await tx.recipient.updateManyAndReturn({
      where: { communeId, id, deletedAt: gone ? null : { not: null }, group: { deletedAt: null } },
      data: { deletedAt: gone ? at : null, version: { increment: 1 } },
      select: { name: true },
    });
    if (!row) return notFound;
    const words = gone ? `Bỏ nơi nhận “${row.name}”` : `Đưa lại nơi nhận “${row.name}”`;
    const action = gone ? "recipient.trashed" : "recipient.restored";
    await audit({ action, entityType: "recipient", entityId: id, words });
    return ok(row);
  });
}
