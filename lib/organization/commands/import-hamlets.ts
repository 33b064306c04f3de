import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { type HamletListSource, planHamletList } from "../core/hamlet-list";
import { canEditOrganization } from "../policy";
import { HAMLET_LIST, listedHamletsIn } from "../queries/hamlet-import";
import { readSourceIn } from "../queries/import-batches";
import { addHamletIn, nameHamletIn, takeBackHamletsIn, type WrittenHamlets } from "./hamlet-names";
import {
  type BatchRefusal,
  chooseRowIn,
  commitBatchIn,
  committedBatchIn,
  dropBatchIn,
  markUndoneIn,
  openBatchIn,
  startBatchIn,
} from "./import-batch";

export type HamletImportRefusal = BatchRefusal | "forbidden" | "not-ready" | "no-rows" | "not-committed";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập danh sách bản.");
const kinds = [HAMLET_LIST];

/** Takes a list of bản in for checking; nothing but the batch itself is written. */
export async function startHamletImport(
  actor: Actor,
  input: { readonly fileName: string; readonly grid: SheetGrid },
): Promise<Result<{ id: string }, HamletImportRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const source: HamletListSource = { format: 1, grid: input.grid, choices: {} };
  if (planHamletList(source, []).rows.length === 0)
    return refuse("no-rows", "Không đọc được tên bản nào trong danh sách này.");
  const { fileName } = input;
  return transact(actor, async (act) =>
    ok({ id: await startBatchIn(act, actor, { kind: HAMLET_LIST, fileName, source }) }),
  );
}

/** What a row of the list is to do, chosen in the dry run; an empty choice lets the portal decide again. */
export async function changeHamletImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly row: number; readonly choice: string },
): Promise<Result<{ version: number }, HamletImportRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  return transact<{ version: number }, HamletImportRefusal>(actor, (act) =>
    chooseRowIn<HamletListSource>(act, actor, { ...input, kinds }),
  );
}

/** Names numbered bản and adds the new ones as the list has them: all of it or nothing. */
export async function commitHamletImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ named: number; added: number }, HamletImportRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  return transact<{ named: number; added: number }, HamletImportRefusal>(actor, async (act) => {
    const { tx } = act;
    await holdCommune(tx, actor.communeId);
    const open = await openBatchIn(act, actor, { ...input, kinds });
    if (!open.ok) return open;
    const source = await readSourceIn<HamletListSource>(tx, actor, input.id);
    const plan = planHamletList(source, await listedHamletsIn(tx, actor));
    if (!plan.ready) return refuse("not-ready", "Còn dòng chưa rõ, hoặc không có gì để ghi: xem lại từng dòng.");
    const named: WrittenHamlets["named"][number][] = [];
    const addedHamletIds: string[] = [];
    for (const { name, plan: one } of plan.rows) {
      if (one.kind === "name")
        named.push(await nameHamletIn(tx, actor, { hamletId: one.hamletId, was: one.was, name }));
      if (one.kind === "add") addedHamletIds.push(await addHamletIn(tx, actor, name));
    }
    const written: WrittenHamlets = { named, addedHamletIds };
    await commitBatchIn(act, actor, input.id, written);
    const words = `Ghi danh sách bản “${open.value.fileName}”: đặt tên ${named.length} bản, thêm ${addedHamletIds.length} bản`;
    await act.audit({ action: "import.committed", entityType: "import", entityId: input.id, words });
    return ok({ named: named.length, added: addedHamletIds.length });
  });
}

/** Takes a written list of bản back; what has come into use meanwhile stays. */
export async function undoHamletImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ names: number; added: number }, HamletImportRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  return transact<{ names: number; added: number }, HamletImportRefusal>(actor, async (act) => {
    await holdCommune(act.tx, actor.communeId);
    const batch = await committedBatchIn(act, actor, { id: input.id, kinds });
    if (!batch.ok) return batch;
    const { written, fileName } = batch.value;
    const taken = await takeBackHamletsIn(act.tx, actor, written as WrittenHamlets);
    await markUndoneIn(act, actor, input.id);
    const words = `Hoàn tác danh sách bản “${fileName}”: bỏ tên ${taken.names} bản, gỡ ${taken.added} bản`;
    await act.audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok(taken);
  });
}

/** Puts a list of bản aside that will not be written. */
export async function dropHamletImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, HamletImportRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  return transact<{ fileName: string }, HamletImportRefusal>(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds });
    return dropped ? ok(dropped) : refuse("not-open", "Lần nhập này đã kết thúc.");
  });
}
