import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import {
  type BatchRefusal,
  commitBatchIn,
  committedBatchIn,
  dropBatchIn,
  markUndoneIn,
  openBatchIn,
  startBatchIn,
} from "@/lib/organization/commands/import-batch";
import { readSourceIn } from "@/lib/organization/queries/import-batches";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { BaseKind } from "../core/definition";
import { canKeepIndicators } from "../policy";
import { BASE_TABLE, type BaseTableSource, planBaseTableIn } from "../queries/base-import";
import { type NewBaseFigure, type WrittenFigures, writeBaseFiguresIn } from "./base-figures";

export type BaseImportRefusal = BatchRefusal | "forbidden" | "no-rows" | "not-ready" | "not-committed" | "bad-day";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập số nền.");
const kinds = [BASE_TABLE];
const what = "bảng số nền";

/** Takes a table of base figures in for checking; nothing but the batch itself is written. */
export async function startBaseImport(
  actor: Actor,
  input: { readonly fileName: string; readonly grid: SheetGrid; readonly day: CivilDate; readonly source: string },
): Promise<Result<{ id: string }, BaseImportRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { fileName, grid, day, source: from } = input;
  if (day > actor.today) {
    const words = "Ngày của số liệu không thể sau ngày hôm nay.";
    return refuse("bad-day", words, { day: words });
  }
  return transact<{ id: string }, BaseImportRefusal>(actor, async (act) => {
    const source: BaseTableSource = { format: 1, grid, day, source: from };
    const plan = await planBaseTableIn(act.tx, actor, source);
    if (plan.kinds.length === 0 || plan.rows.length === 0)
      return refuse(
        "no-rows" as const,
        "Không đọc được bảng này: cần một dòng đầu có “Bản” và tên các số nền, như “Số hộ”, “Nhân khẩu”.",
      );
    const words = `Đưa ${what} “${fileName}” vào kiểm tra`;
    return ok({ id: await startBatchIn(act, actor, { kind: BASE_TABLE, fileName, source, words }) });
  });
}

/** Writes the figures of a table that differ from what is known: all of them or none. Rows in doubt only on request left out. */
export async function commitBaseImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly leaveOutWrong: boolean },
): Promise<Result<{ count: number }, BaseImportRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  return transact<{ count: number }, BaseImportRefusal>(actor, async (act) => {
    await holdCommune(act.tx, actor.communeId);
    const open = await openBatchIn(act, actor, { ...input, kinds });
    if (!open.ok) return open;
    const source = await readSourceIn<BaseTableSource>(act.tx, actor, input.id);
    const plan = await planBaseTableIn(act.tx, actor, source);
    const wrong = plan.rows.filter(({ problem }) => problem !== null).length;
    if (wrong > 0 && !input.leaveOutWrong) {
      const words = `Còn ${wrong} dòng cần xem: chọn bỏ qua các dòng đó, hoặc sửa trong tệp rồi nhập lại.`;
      return refuse("not-ready" as const, words, { leaveOutWrong: words });
    }
    const figures = plan.rows.flatMap(({ hamletId, cells, problem }): NewBaseFigure[] =>
      problem !== null || hamletId === undefined
        ? []
        : cells.flatMap(({ kind, value, was }) => (value === was ? [] : [{ kind, hamletId, value }])),
    );
    if (figures.length === 0) return refuse("not-ready" as const, "Bảng này không có số nào khác với số đang có.");
    const written = await writeBaseFiguresIn(act, actor, { day: source.day, source: source.source, figures });
    await commitBatchIn(act, actor, input.id, { ...written, day: source.day });
    const words = `Ghi ${figures.length} số nền từ “${open.value.fileName}”, từ ngày ${formatDay(source.day)}, nguồn: ${source.source}`;
    await act.audit({ action: "base-figures.written", entityType: "import", entityId: input.id, words });
    return ok({ count: figures.length });
  });
}

/** Takes a written table back: its figures that still stand go, and those they replaced are written again. */
export async function undoBaseImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ count: number }, BaseImportRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ count: number }, BaseImportRefusal>(actor, async (act) => {
    const { tx, at } = act;
    await holdCommune(tx, communeId);
    const batch = await committedBatchIn(act, actor, { id: input.id, kinds });
    if (!batch.ok) return batch;
    const { ids, replaced, day } = batch.value.written as WrittenFigures & { day: CivilDate };
    const taken = await tx.baseFigure.updateManyAndReturn({
      where: { communeId, id: { in: [...ids] }, supersededAt: null },
      data: { supersededAt: at },
      select: { kind: true, hamletId: true },
    });
    const back = replaced.filter(({ kind, hamletId }) =>
      taken.some((row) => row.kind === kind && row.hamletId === hamletId),
    );
    for (const source of new Set(back.map((row) => row.source))) {
      const figures = back
        .filter((row) => row.source === source)
        .map(({ kind, hamletId, value }) => ({ kind: kind as BaseKind, hamletId, value }));
      await writeBaseFiguresIn(act, actor, { day, source, figures });
    }
    await markUndoneIn(act, actor, input.id);
    const words = `Hoàn tác ${what} “${batch.value.fileName}”: bỏ ${taken.length} số`;
    await act.audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ count: taken.length });
  });
}

/** Puts a table aside that will not be written. */
export async function dropBaseImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, BaseImportRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  return transact<{ fileName: string }, BaseImportRefusal>(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds, what });
    return dropped ? ok(dropped) : refuse("not-open", "Lần nhập này đã kết thúc.");
  });
}
