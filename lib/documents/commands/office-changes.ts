import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { officeName } from "../core/office-change";
import { canKeepRecipients } from "../policy";
import type { OfficeEdit, OfficeFields } from "../schema";

export type OfficeRefusal = "forbidden" | "not-found" | "stale" | "known";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh mục cơ quan.");
const notFound = refuse("not-found" as const, "Không tìm thấy cơ quan này trong danh mục.");
const stale = refuse("stale" as const, "Người khác vừa sửa dòng này. Tải lại trang để xem rồi sửa tiếp.");

function columns({ formerName, successorName, since, source, note }: OfficeFields) {
  return { formerName, successorName, source, note, since: toDbDate(since), folded: fold(formerName) };
}

async function orKnown<Value>(write: () => Promise<Result<Value, OfficeRefusal>>) {
  try {
    return await write();
  } catch (error) {
    if (!violates(error, "office_change_name_key")) throw error;
    const words = "Cơ quan này đã có trong danh mục.";
    return refuse("known" as const, words, { formerName: words });
  }
}

/** Adds an office that ended; "cần xác nhận" until a person has held it against its source. */
export async function addOfficeChange(
  actor: Actor,
  input: OfficeFields,
): Promise<Result<{ id: string }, OfficeRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orKnown(() =>
    transact<{ id: string }, OfficeRefusal>(actor, async ({ tx, at, audit }) => {
      const { id } = await tx.officeChange.create({ data: { communeId, createdAt: at, ...columns(input) } });
      const words = `Thêm cơ quan không còn: ${officeName(input)}`;
      await audit({ action: "office-change.added", entityType: "office-change", entityId: id, words });
      return ok({ id });
    }),
  );
}

/** Corrects an entry; what it says is to be confirmed anew. */
export async function editOfficeChange(
  actor: Actor,
  input: OfficeEdit,
): Promise<Result<{ id: string }, OfficeRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orKnown(() =>
    transact<{ id: string }, OfficeRefusal>(actor, async ({ tx, audit }) => {
      const stored = await tx.officeChange.findFirst({ where: { communeId, id: input.id, deletedAt: null } });
      if (!stored) return notFound;
      const next = columns(input);
      const same =
        stored.formerName === next.formerName &&
        stored.successorName === next.successorName &&
        stored.since.getTime() === next.since.getTime() &&
        stored.source === next.source;
      const saved = await tx.officeChange.updateMany({
        where: { communeId, id: input.id, version: input.version, deletedAt: null },
        data: { ...next, ...(same ? {} : { confirmedOn: null, confirmedBy: null }), version: { increment: 1 } },
      });
      if (saved.count === 0) return stale;
      const words = `Sửa cơ quan không còn: ${officeName(input)}`;
      const before = { formerName: stored.formerName, successorName: stored.successorName };
      await audit({ action: "office-change.edited", entityType: "office-change", entityId: input.id, words, before });
      return ok({ id: input.id });
    }),
  );
}

/** A person has held the entry against its source: recorded with the name and the day. */
export async function confirmOfficeChange(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string }, OfficeRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, OfficeRefusal>(actor, async ({ tx, audit }) => {
    const stored = await tx.officeChange.findFirst({ where: { communeId, id, deletedAt: null } });
    if (!stored) return notFound;
    const saved = await tx.officeChange.updateMany({
      where: { communeId, id, version },
      data: { confirmedOn: toDbDate(actor.today), confirmedBy: actor.name, version: { increment: 1 } },
    });
    if (saved.count === 0) return stale;
    const name = officeName(stored);
    const words = `Xác nhận đã đối chiếu: ${name} không còn`;
    await audit({ action: "office-change.confirmed", entityType: "office-change", entityId: id, words });
    return ok({ name });
  });
}

/** Takes an entry off the list, so that it is no longer looked for; or puts it back. */
export async function binOfficeChange(
  actor: Actor,
  { id, gone }: { readonly id: string; readonly gone: boolean },
): Promise<Result<{ name: string }, OfficeRefusal>> {
  if (!canKeepRecipients(actor)) return forbidden;
  const { communeId } = actor;
  return orKnown(() =>
    transact<{ name: string }, OfficeRefusal>(actor, async ({ tx, at, audit }) => {
      const [row] = await tx.officeChange.updateManyAndReturn({
        where: { communeId, id, deletedAt: gone ? null : { not: null } },
        data: { deletedAt: gone ? at : null, version: { increment: 1 } },
        select: { formerName: true },
      });
      if (!row) return notFound;
      const name = officeName(row);
      const words = gone ? `Bỏ khỏi danh mục cơ quan: ${name}` : `Đưa lại vào danh mục cơ quan: ${name}`;
      const action = gone ? "office-change.trashed" : "office-change.restored";
      await audit({ action, entityType: "office-change", entityId: id, words });
      return ok({ name });
    }),
  );
}
