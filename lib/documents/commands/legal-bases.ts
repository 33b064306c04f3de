import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { basisColumns } from "../core/basis-columns";
import { basisName } from "../core/basis-validity";
import { canEditLegalBases } from "../policy";
import type { BasisEdit, NewBasis } from "../schema";

export type BasisRefusal = "forbidden" | "not-found" | "stale";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh mục căn cứ pháp lý.");

function columns(input: NewBasis, actor: Actor) {
  return {
    ...{ ...basisColumns(input), standing: input.standing },
    confirmedOn: input.confirmed ? toDbDate(actor.today) : null,
    confirmedBy: input.confirmed ? actor.name : null,
  };
}

/** Adds an entry to the register of legal bases. */
export async function addLegalBasis(actor: Actor, input: NewBasis): Promise<Result<{ id: string }, BasisRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  return transact(actor, async ({ tx, audit }) => {
    const basis = await tx.legalBasis.create({ data: { communeId: actor.communeId, ...columns(input, actor) } });
    const words = `Thêm căn cứ pháp lý ${basisName(input)}`;
    await audit({ action: "legal-basis.added", entityType: "legal-basis", entityId: basis.id, words });
    return ok({ id: basis.id });
  });
}

/** Corrects an entry; ticking "đã đối chiếu bản gốc" records who checked it and when. */
export async function editLegalBasis(actor: Actor, input: BasisEdit): Promise<Result<{ id: string }, BasisRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const stored = await tx.legalBasis.findUnique({ where: { communeId_id: { communeId, id: input.id } } });
    if (!stored || stored.deletedAt) return refuse("not-found" as const, "Không tìm thấy căn cứ này.");
    const kept =
      input.confirmed && stored.confirmedOn ? { confirmedOn: stored.confirmedOn, confirmedBy: stored.confirmedBy } : {};
    const saved = await tx.legalBasis.updateMany({
      where: { communeId, id: input.id, version: input.version },
      data: { ...columns(input, actor), ...kept, version: { increment: 1 } },
    });
    if (saved.count === 0)
      return refuse("stale" as const, "Người khác vừa sửa căn cứ này. Tải lại trang để xem rồi sửa tiếp.");
    const words = `Sửa căn cứ pháp lý ${basisName(input)}`;
    await audit({ action: "legal-basis.edited", entityType: "legal-basis", entityId: input.id, words });
    return ok({ id: input.id });
  });
}

/** A person says that the entry was held against the original: recorded with the name and the day. */
export async function confirmLegalBasis(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string }, BasisRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, BasisRefusal>(actor, async ({ tx, audit }) => {
    const stored = await tx.legalBasis.findFirst({ where: { communeId, id, deletedAt: null } });
    if (!stored) return refuse("not-found", "Không tìm thấy căn cứ này.");
    const saved = await tx.legalBasis.updateMany({
      where: { communeId, id, version },
      data: { confirmedOn: toDbDate(actor.today), confirmedBy: actor.name, version: { increment: 1 } },
    });
    if (saved.count === 0) {
      return refuse("stale", "Người khác vừa sửa căn cứ này. Tải lại trang để xem rồi xác nhận lại.");
    }
    const name = basisName(stored);
    const words = `Xác nhận đã đối chiếu bản gốc: ${name}`;
    await audit({ action: "legal-basis.confirmed", entityType: "legal-basis", entityId: id, words });
    return ok({ name });
  });
}
