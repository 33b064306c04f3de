import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { UnitKind } from "../labels";
import { canEditOrganization } from "../policy";
import { mergeStale } from "./merge-stale";

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

function editable({ name, shortName, kind, abbreviation }: UnitFields): Record<keyof UnitFields, string | null> {
  return { name, shortName, kind, abbreviation };
}

export async function editUnit(
  actor: Actor,
  input: UnitFields & { readonly id: string; readonly version: number; readonly base?: Record<string, string | null> },
): Promise<Result<{ id: string }, UnitRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, audit } = act;
    await tx.$queryRaw`select 1 from unit where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for update`;
    const stored = await tx.unit.findUnique({ where: key });
    if (!stored || stored.deletedAt) return notFound;
    const theirs = editable({ ...stored, kind: stored.kind as UnitKind });
    const edit = { entityType: "unit" as const, id: input.id, base: input.base ?? {}, theirs };
    const fresh = stored.version === input.version;
    const kept = await mergeStale(act, actor, { ...edit, fresh, mine: editable(input) });
    if (!kept.ok) return kept;
    const merged = kept.value as unknown as UnitFields;
    await tx.unit.update({ where: key, data: { ...columns(merged), version: { increment: 1 } } });
    const words = `Sửa thông tin đơn vị ${merged.name}`;
    const after = editable(merged);
    await audit({ action: "unit.edited", entityType: "unit", entityId: input.id, words, before: theirs, after });
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
