import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { basisName } from "../core/basis-validity";
import { canEditLegalBases } from "../policy";
import type { BasisEdit, NewBasis } from "../schema";

export type BasisRefusal = "forbidden" | "not-found" | "stale";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh mục căn cứ pháp lý.");

function columns(input: NewBasis, actor: Actor) {
  const { type, number, issuer, title, standing, supersededBy, note } = input;
  return {
    ...{ type, number, issuer, title, standing, supersededBy, note },
    issuedOn: input.issuedOn ? toDbDate(input.issuedOn) : null,
    effectiveFrom: input.effectiveFrom ? toDbDate(input.effectiveFrom) : null,
    effectiveTo: input.effectiveTo ? toDbDate(input.effectiveTo) : null,
    confirmedOn: input.confirmed ? toDbDate(actor.today) : null,
    confirmedBy: input.confirmed ? actor.name : null,
    folded: fold([type, number ?? "", title, issuer].join(" ")),
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
