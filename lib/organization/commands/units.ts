import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { UnitKind } from "../labels";
import { canEditOrganization } from "../policy";

export type UnitRefusal = "forbidden" | "not-found" | "stale" | "in-use";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh sách cơ quan, đơn vị.");
const notFound = refuse("not-found" as const, "Không tìm thấy cơ quan, đơn vị này.");

interface UnitFields {
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: UnitKind;
  readonly abbreviation: string | null;
}

function columns({ name, shortName, kind, abbreviation }: UnitFields) {
  const folded = fold([name, shortName ?? "", abbreviation ?? ""].join(" "));
  return { name, shortName, kind, abbreviation, folded };
}

export async function addUnit(actor: Actor, input: UnitFields): Promise<Result<{ id: string }, UnitRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const position = await tx.unit.count({ where: { communeId } });
    const unit = await tx.unit.create({ data: { communeId, position, ...columns(input) } });
    await audit({ action: "unit.added", entityType: "unit", entityId: unit.id, words: `Thêm đơn vị ${input.name}` });
    return ok({ id: unit.id });
  });
}

export async function editUnit(
  actor: Actor,
  input: UnitFields & { readonly id: string; readonly version: number },
): Promise<Result<{ id: string }, UnitRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const stored = await tx.unit.findUnique({ where: { communeId_id: { communeId, id: input.id } } });
    if (!stored || stored.deletedAt) return notFound;
    const saved = await tx.unit.updateMany({
      where: { communeId, id: input.id, version: input.version },
      data: { ...columns(input), version: { increment: 1 } },
    });
    if (saved.count === 0) {
      const words = `Người khác vừa sửa đơn vị này thành “${stored.name}”. Xem lại rồi lưu lần nữa.`;
      return refuse("stale" as const, words, { name: words });
    }
    const before = columns({ ...stored, kind: stored.kind as UnitKind });
    const words = `Sửa thông tin đơn vị ${input.name}`;
    await audit({
      action: "unit.edited",
      entityType: "unit",
      entityId: input.id,
      words,
      before,
      after: columns(input),
    });
    return ok({ id: input.id });
  });
}

/** Moves a unit to the trash, unless posts are held in it. */
export async function trashUnit(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string }, UnitRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async ({ tx, audit, at }) => {
    const unit = await tx.unit.findUnique({ where: key });
    if (!unit || unit.deletedAt) return notFound;
    const posts = await tx.post.count({ where: { communeId, unitId: input.id, person: { deletedAt: null } } });
    if (posts > 0)
      return refuse("in-use" as const, `Còn ${posts} chức vụ thuộc đơn vị ${unit.name}: chuyển hoặc kết thúc trước.`);
    await tx.unit.update({ where: key, data: { deletedAt: at, version: { increment: 1 } } });
    const words = `Chuyển đơn vị ${unit.name} vào thùng rác`;
    await audit({ action: "unit.trashed", entityType: "unit", entityId: input.id, words });
    return ok({ name: unit.name });
  });
}
