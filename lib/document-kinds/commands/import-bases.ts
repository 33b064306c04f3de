import { transact } from "@/lib/audit/transact";
import { basisColumns } from "@/lib/documents/core/basis-columns";
import { type BasisListSource, mergedFacts, planBasisList } from "@/lib/documents/core/basis-list";
import { canEditLegalBases } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import {
  type BatchRefusal,
  chooseRowIn,
  commitBatchIn,
  committedBatchIn,
  dropBatchIn,
  markUndoneIn,
  openBatchIn,
  startBatchIn,
} from "@/lib/organization/commands/import-batch";
import { readSourceIn } from "@/lib/organization/queries/import-batches";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { BASIS_LIST, registeredBasesIn, type WrittenBases } from "../queries/bases-import";

export type BasisImportRefusal = BatchRefusal | "forbidden" | "not-ready" | "no-rows" | "not-committed";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập danh mục căn cứ pháp lý.");
const kinds = [BASIS_LIST];

/** Takes a list of legal bases in for checking; nothing but the batch itself is written. */
export async function startBasisImport(
  actor: Actor,
  input: { readonly fileName: string; readonly grid: SheetGrid },
): Promise<Result<{ id: string }, BasisImportRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  const source: BasisListSource = { format: 1, grid: input.grid, choices: {} };
  if (planBasisList(source, []).rows.length === 0) {
    return refuse("no-rows", "Không đọc được văn bản nào trong danh sách này.");
  }
  const { fileName } = input;
  return transact(actor, async (act) =>
    ok({ id: await startBatchIn(act, actor, { kind: BASIS_LIST, fileName, source }) }),
  );
}

/** What a row of the list is to do, chosen in the dry run; an empty choice lets the portal decide again. */
export async function changeBasisImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly row: number; readonly choice: string },
): Promise<Result<{ version: number }, BasisImportRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  return transact<{ version: number }, BasisImportRefusal>(actor, (act) =>
    chooseRowIn<BasisListSource>(act, actor, { ...input, kinds }),
  );
}

/** Adds the new entries and writes over those chosen: all of it or nothing. What comes in is to be confirmed. */
export async function commitBasisImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ added: number; updated: number }, BasisImportRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ added: number; updated: number }, BasisImportRefusal>(actor, async (act) => {
    const { tx, at } = act;
    await holdCommune(tx, communeId);
    const open = await openBatchIn(act, actor, { ...input, kinds });
    if (!open.ok) return open;
    const source = await readSourceIn<BasisListSource>(tx, actor, input.id);
    const register = await registeredBasesIn(tx, actor);
    const plan = planBasisList(source, register);
    if (!plan.ready) return refuse("not-ready", "Còn dòng chưa đúng, hoặc không có gì để ghi: xem lại từng dòng.");
    const added = plan.rows
      .filter(({ plan: { kind } }) => kind === "add")
      .map(({ facts }) => ({ communeId, id: crypto.randomUUID(), createdAt: at, ...basisColumns(facts) }));
    await tx.legalBasis.createMany({ data: added });
    const updated: WrittenBases["updated"][number][] = [];
    for (const { plan: one, facts } of plan.rows) {
      const before = one.kind === "update" ? register.find(({ id }) => id === one.id) : undefined;
      if (!before) continue;
      const { version } = await tx.legalBasis.update({
        where: { communeId_id: { communeId, id: before.id } },
        data: {
          ...basisColumns(mergedFacts(before, facts)),
          ...{ confirmedOn: null, confirmedBy: null, version: { increment: 1 } },
        },
        select: { version: true },
      });
      updated.push({ id: before.id, version, before });
    }
    const written: WrittenBases = { addedIds: added.map(({ id }) => id), updated };
    await commitBatchIn(act, actor, input.id, written);
    const words = `Nhập căn cứ pháp lý từ “${open.value.fileName}”: thêm ${added.length}, sửa ${updated.length}`;
    await act.audit({ action: "import.committed", entityType: "import", entityId: input.id, words });
    return ok({ added: added.length, updated: updated.length });
  });
}

/** Which of these a draft or a document cites by now. */
async function citedOf(tx: Tx, communeId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select wanted.id from unnest(${[...ids]}::text[]) as wanted(id)
    where exists (
      select 1 from document d
      where d.commune_id = ${communeId}::uuid and d.deleted_at is null
        and (d.content::text like '%' || wanted.id || '%' or d.frozen_model::text like '%' || wanted.id || '%'))`;
  return new Set(rows.map(({ id }) => id));
}

/** Takes a written list back: what it added goes unless it is cited by now, what it wrote over is as before unless changed. */
export async function undoBasisImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ removed: number; restored: number; kept: number }, BasisImportRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ removed: number; restored: number; kept: number }, BasisImportRefusal>(actor, async (act) => {
    const { tx, at } = act;
    await holdCommune(tx, communeId);
    const batch = await committedBatchIn(act, actor, { id: input.id, kinds });
    if (!batch.ok) return batch;
    const { addedIds, updated } = batch.value.written as WrittenBases;
    const cited = await citedOf(tx, communeId, addedIds);
    const removed = await tx.legalBasis.updateMany({
      where: { communeId, id: { in: addedIds.filter((id) => !cited.has(id)) }, version: 1, deletedAt: null },
      data: { deletedAt: at, version: { increment: 1 } },
    });
    let restored = 0;
    for (const { id, version, before } of updated) {
      const back = await tx.legalBasis.updateMany({
        where: { communeId, id, version, deletedAt: null },
        data: {
          ...basisColumns(before),
          confirmedOn: before.confirmedOn ? toDbDate(before.confirmedOn) : null,
          ...{ confirmedBy: before.confirmedBy, version: { increment: 1 } },
        },
      });
      restored += back.count;
    }
    await markUndoneIn(act, actor, input.id);
    const kept = addedIds.length + updated.length - removed.count - restored;
    const words = `Hoàn tác nhập căn cứ “${batch.value.fileName}”: gỡ ${removed.count}, trả lại ${restored}, giữ ${kept}`;
    await act.audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ removed: removed.count, restored, kept });
  });
}

/** Puts a list of legal bases aside that will not be written. */
export async function dropBasisImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, BasisImportRefusal>> {
  if (!canEditLegalBases(actor)) return forbidden;
  return transact<{ fileName: string }, BasisImportRefusal>(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds });
    return dropped ? ok(dropped) : refuse("not-open", "Lần nhập này đã kết thúc.");
  });
}
