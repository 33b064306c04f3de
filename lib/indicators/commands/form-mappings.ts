import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { toJson } from "@/lib/platform/json";
import { placeName, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { FormMapping } from "@/prisma/generated/client";
import { type FormCell, type KeptCells, keptCells, proposeCells, withCell } from "../core/out/form-mapping";
import { canKeepReports } from "../policy";
import { formersIn, mappingBasicsIn } from "../queries/form-mappings";

export type MappingRefusal = "forbidden" | "not-found" | "stale" | "no-cell" | "formula" | "nothing";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ENTITY = "form-mapping";
const forbidden = refuse(
  "forbidden" as const,
  "Biểu mẫu cấp trên do quản trị, lãnh đạo hoặc Phòng Văn hóa - Xã hội khai; bạn vẫn tải được biểu đã điền.",
);
const gone = refuse("not-found" as const, "Không tìm thấy biểu mẫu này.");
const stale = refuse("stale" as const, "Biểu mẫu vừa được người khác sửa: tải lại trang để xem rồi làm tiếp.");

/** Keeps an upper level's form, with what its heads propose; nothing proposed is filled before it is confirmed. */
export async function keepForm(
  actor: Actor,
  input: {
    readonly name: string;
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly grids: readonly SheetGrid[];
  },
): Promise<Result<{ id: string; proposed: number }, MappingRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact(actor, async ({ tx, at, audit }) => {
    const { communeId } = actor;
    const { indicators, hamlets } = await mappingBasicsIn(tx, actor);
    const cells = proposeCells(input.grids, indicators, hamlets);
    const sha256 = await putBlob(tx, communeId, input.bytes, XLSX);
    const kept: KeptCells = { cells, formerOf: null };
    const { id } = await tx.formMapping.create({
      data: {
        ...{ communeId, name: input.name, fileName: input.fileName, sha256, cells: toJson(kept) },
        ...{ createdName: actor.name, createdAt: at },
      },
    });
    const words = `Thêm biểu mẫu cấp trên “${input.name}” (${input.fileName})`;
    await audit({ action: "form-mapping.kept", entityType: ENTITY, entityId: id, words });
    return ok({ id, proposed: cells.length });
  });
}

async function heldIn({ tx }: Act, { communeId }: Actor, id: string): Promise<FormMapping | null> {
  await tx.$queryRaw`select 1 from form_mapping where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  const row = await tx.formMapping.findUnique({ where: { communeId_id: { communeId, id } } });
  return row && keptCells(row).formerOf === null ? row : null;
}

/** Puts the state there is into the trash, so that it can be gone back to. */
async function keepFormerIn({ tx, at }: Act, row: FormMapping): Promise<void> {
  const former: KeptCells = { ...keptCells(row), formerOf: row.id };
  const { communeId, name, fileName, sha256, version, createdName, createdAt } = row;
  await tx.formMapping.create({
    data: { communeId, name, fileName, sha256, version, createdName, createdAt, deletedAt: at, cells: toJson(former) },
  });
}

/** Changes the cells of a mapping; a save over somebody else's is refused. */
async function changeCells(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
  change: (cells: readonly FormCell[]) => { readonly cells: readonly FormCell[]; readonly words: string } | null,
): Promise<Result<{ name: string }, MappingRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact(actor, async (act) => {
    const { communeId } = actor;
    const row = await heldIn(act, actor, input.id);
    if (!row || row.deletedAt) return gone;
    if (row.version !== input.version) return stale;
    const changed = change(keptCells(row).cells);
    if (!changed) return refuse("nothing" as const, "Không có gì thay đổi.");
    await keepFormerIn(act, row);
    const kept: KeptCells = { cells: changed.cells, formerOf: null };
    await act.tx.formMapping.update({
      where: { communeId_id: { communeId, id: row.id } },
      data: { cells: toJson(kept), version: { increment: 1 } },
    });
    const words = `Biểu mẫu “${row.name}”: ${changed.words}`;
    await act.audit({ action: "form-mapping.changed", entityType: ENTITY, entityId: row.id, words });
    return ok({ name: row.name });
  });
}

export interface CellChoice extends Omit<FormCell, "doubtful"> {
  readonly id: string;
  readonly version: number;
}

/** Says what goes into a cell, or into the cells of all bản beside it. */
export function chooseCell(actor: Actor, { id, version, ...cell }: CellChoice) {
  const { sheet, row, column, indicatorId, what, scope } = cell;
  return changeCells(actor, { id, version }, (cells) => ({
    cells: withCell(cells, { sheet, row, column }, { indicatorId, what, scope }),
    words: `chọn số cho ô ${placeName({ row, column })} trang “${sheet}”`,
  }));
}

export interface CellPlaceOf {
  readonly id: string;
  readonly version: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Nothing is filled in there any more. */
export function dropCell(actor: Actor, { id, version, ...at }: CellPlaceOf) {
  return changeCells(actor, { id, version }, (cells) => {
    const left = withCell(cells, at, null);
    return left.length === cells.length
      ? null
      : { cells: left, words: `bỏ chọn ô ${placeName(at)} trang “${at.sheet}”` };
  });
}

/** Takes every proposal as it stands. */
export function confirmProposals(actor: Actor, input: { readonly id: string; readonly version: number }) {
  return changeCells(actor, input, (cells) => {
    const doubtful = cells.filter((cell) => cell.doubtful).length;
    if (doubtful === 0) return null;
    return { cells: cells.map((cell) => ({ ...cell, doubtful: false })), words: `xác nhận ${doubtful} ô đề xuất` };
  });
}

/** Goes back to what the mapping was before its last change. */
export async function undoMapping(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string }, MappingRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact(actor, async (act) => {
    const { communeId } = actor;
    const row = await heldIn(act, actor, input.id);
    if (!row || row.deletedAt) return gone;
    if (row.version !== input.version) return stale;
    const [former] = await formersIn(act.tx, actor, row.id);
    if (!former) return refuse("nothing" as const, "Chưa có bản trước để trở lại.");
    const { cells } = keptCells(former);
    await keepFormerIn(act, row);
    await act.tx.formMapping.update({
      where: { communeId_id: { communeId, id: row.id } },
      data: { cells: toJson({ cells, formerOf: null } satisfies KeptCells), version: { increment: 1 } },
    });
    const words = `Biểu mẫu “${row.name}”: trở lại bản trước`;
    await act.audit({ action: "form-mapping.restored", entityType: ENTITY, entityId: row.id, words });
    return ok({ name: row.name });
  });
}

/** Into the trash, or back from it. */
export async function setMappingRemoved(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly removed: boolean },
): Promise<Result<{ name: string }, MappingRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact(actor, async (act) => {
    const { communeId } = actor;
    const row = await heldIn(act, actor, input.id);
    if (!row || (row.deletedAt !== null) === input.removed) return gone;
    if (row.version !== input.version) return stale;
    await act.tx.formMapping.update({
      where: { communeId_id: { communeId, id: row.id } },
      data: { deletedAt: input.removed ? act.at : null, version: { increment: 1 } },
    });
    const words = input.removed ? `Bỏ biểu mẫu cấp trên “${row.name}”` : `Lấy lại biểu mẫu cấp trên “${row.name}”`;
    const action = input.removed ? "form-mapping.removed" : "form-mapping.taken-back";
    await act.audit({ action, entityType: ENTITY, entityId: row.id, words });
    return ok({ name: row.name });
  });
}
