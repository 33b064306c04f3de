import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { canKeepRecipients } from "../policy";

export type GroupRefusal = "forbidden" | "not-found" | "stale" | "name-taken";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa nhóm nơi nhận.");
const notFound = refuse("not-found" as const, "Không tìm thấy nhóm này.");

async function orTaken<Value>(
  words: string,
  write: () => Promise<Result<Value, GroupRefusal>>,
): Promise<Result<Value, GroupRefusal>> {
  try {
    return await write();
  } catch (error) {
    if (!violates(error, "recipient_group_name_key")) throw error;
    return refuse("name-taken", words, { name: words });
  }
}

/** Adds an empty group after the others. */
export async function addRecipientGroup(
  actor: Actor,
  { name }: { readonly name: string },
): Promise<Result<{ id: string }, GroupRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orTaken(`Đã có nhóm “${name}”.`, () =>
    transact<{ id: string }, GroupRefusal>(actor, async ({ tx, at, audit }) => {
      await holdCommune(tx, communeId);
      const last = await tx.recipientGroup.aggregate({ where: { communeId }, _max: { position: true } });
      const position = (last._max.position ?? -1) + 1;
      const { id } = await tx.recipientGroup.create({ data: { communeId, name, position, createdAt: at } });
      const words = `Lập nhóm nơi nhận “${name}”`;
      await audit({ action: "recipient-group.added", entityType: "recipient-group", entityId: id, words });
      return ok({ id });
    }),
  );
}

/** Gives a group another name. */
export async function renameRecipientGroup(
  actor: Actor,
  { id, version, name }: { readonly id: string; readonly version: number; readonly name: string },
): Promise<Result<{ name: string }, GroupRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orTaken(`Đã có nhóm “${name}”.`, () =>
    transact<{ name: string }, GroupRefusal>(actor, async ({ tx, audit }) => {
      const stored = await tx.recipientGroup.findFirst({ where: { communeId, id, deletedAt: null } });
      if (!stored) return notFound;
      const saved = await tx.recipientGroup.updateMany({
        where: { communeId, id, version, deletedAt: null },
        data: { name, version: { increment: 1 } },
      });
      if (saved.count === 0) return refuse("stale", "Người khác vừa sửa nhóm này. Tải lại trang để xem rồi sửa tiếp.");
      const words = `Đổi tên nhóm nơi nhận “${stored.name}” thành “${name}”`;
      await audit({ action: "recipient-group.renamed", entityType: "recipient-group", entityId: id, words });
      return ok({ name });
    }),
  );
}

/** A step up or down among the groups. */
export async function moveRecipientGroup(
  actor: Actor,
  { id, step }: { readonly id: string; readonly step: 1 | -1 },
): Promise<Result<{ name: string }, GroupRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, GroupRefusal>(actor, async ({ tx, audit }) => {
    await holdCommune(tx, communeId);
    const rows = await tx.recipientGroup.findMany({
      where: { communeId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const from = rows.findIndex((row) => row.id === id);
    const moved = rows[from];
    if (!moved) return notFound;
    const others = rows.filter((row) => row !== moved);
    others.splice(Math.min(Math.max(from + step, 0), others.length), 0, moved);
    for (const [position, row] of others.entries()) {
      await tx.recipientGroup.update({ where: { communeId_id: { communeId, id: row.id } }, data: { position } });
    }
    const words = `Đổi thứ tự nhóm nơi nhận “${moved.name}”`;
    await audit({ action: "recipient-group.moved", entityType: "recipient-group", entityId: id, words });
    return ok({ name: moved.name });
  });
}

/** Takes a group with its recipients off the page, or puts it back. */
export async function binRecipientGroup(
  actor: Actor,
  { id, gone }: { readonly id: string; readonly gone: boolean },
): Promise<Result<{ name: string }, GroupRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orTaken("Đã có nhóm khác cùng tên: đổi tên nhóm kia trước rồi đưa lại.", () =>
    transact<{ name: string }, GroupRefusal>(actor, async ({ tx, at, audit }) => {
      const [row] = await tx.recipientGroup.updateManyAndReturn({
        where: { communeId, id, deletedAt: gone ? null : { not: null } },
        data: { deletedAt: gone ? at : null, version: { increment: 1 } },
        select: { name: true },
      });
      if (!row) return notFound;
      const words = gone ? `Bỏ nhóm nơi nhận “${row.name}”` : `Đưa lại nhóm nơi nhận “${row.name}”`;
      const action = gone ? "recipient-group.trashed" : "recipient-group.restored";
      await audit({ action, entityType: "recipient-group", entityId: id, words });
      return ok(row);
    }),
  );
}
