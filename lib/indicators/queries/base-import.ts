import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { ImportState } from "@/lib/organization/labels";
import { listBatchesIn, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { type BaseTablePlan, planBaseTable } from "../core/base-table";
import { canKeepIndicators } from "../policy";
import { baseFiguresIn } from "./base-figures";

export const BASE_TABLE = "base-figures";

/** A table of base figures under check. */
export interface BaseTableSource {
  readonly format: 1;
  readonly grid: SheetGrid;
  readonly day: CivilDate;
  readonly source: string;
}

export interface BaseImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

export interface BaseImportView extends BaseImportRow {
  readonly version: number;
  readonly committedAt: Date | null;
  readonly day: CivilDate;
  readonly source: string;
  readonly plan: BaseTablePlan;
  /** How many figures were written; null before. */
  readonly written: number | null;
}

/** The table read against the bản of its day and what is known then. */
export async function planBaseTableIn(tx: Tx, actor: Actor, source: BaseTableSource): Promise<BaseTablePlan> {
  const figures = await baseFiguresIn(tx, actor, source.day);
  const hamlets = await tx.hamlet.findMany({
    where: { communeId: actor.communeId, id: { in: [...figures.hamletIds] } },
    select: { id: true, name: true },
  });
  return planBaseTable(source.grid, hamlets, figures);
}

/** Tables brought in before, the latest first; empty for who does not keep them. */
export async function listBaseImports(actor: Actor): Promise<readonly BaseImportRow[]> {
  if (!canKeepIndicators(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, BASE_TABLE);
    return rows.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt }));
  });
}

/** The dry run of a table, against what is known now. */
export async function readBaseImport(actor: Actor, id: string): Promise<BaseImportView | null> {
  if (!canKeepIndicators(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== BASE_TABLE) return null;
    const source = await readSourceIn<BaseTableSource>(tx, actor, id);
    const plan = await planBaseTableIn(tx, actor, source);
    const { fileName, state, createdAt, committedAt, version } = batch;
    const written = batch.written as { readonly ids: readonly string[] } | null;
    return {
      ...{ id, fileName, state, createdAt, committedAt, version, plan },
      ...{ day: source.day, source: source.source, written: written?.ids.length ?? null },
    };
  });
}
