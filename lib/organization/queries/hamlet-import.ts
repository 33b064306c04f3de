import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import { type HamletListPlan, type HamletListSource, type ListedHamlet, planHamletList } from "../core/hamlet-list";
import type { ImportState } from "../labels";
import { canEditOrganization } from "../policy";
import { listBatchesIn, readBatchIn, readSourceIn } from "./import-batches";

export const HAMLET_LIST = "hamlet-list";

export interface HamletImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

export interface HamletImportView extends HamletImportRow {
  readonly version: number;
  readonly committedAt: Date | null;
  readonly plan: HamletListPlan;
  /** What was written, once it was. */
  readonly outcome: { readonly named: number; readonly added: number } | null;
}

/** The bản as they are now: what a list of them is read against. */
export async function listedHamletsIn(tx: Tx, actor: Actor): Promise<readonly ListedHamlet[]> {
  const rows = await tx.hamlet.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    select: { id: true, number: true, name: true, placeholder: true, validTo: true },
    orderBy: [{ number: "asc" }, { id: "asc" }],
  });
  return rows.map(({ validTo, ...row }) => ({ ...row, ended: validTo !== null && fromDbDate(validTo) <= actor.today }));
}

/** Lists of bản brought in before, the latest first. */
export async function listHamletImports(actor: Actor): Promise<readonly HamletImportRow[]> {
  if (!canEditOrganization(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, HAMLET_LIST);
    return rows.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt }));
  });
}

function outcomeOf(written: unknown): HamletImportView["outcome"] {
  if (written === null || typeof written !== "object") return null;
  const { named, addedHamletIds } = written as { named: readonly unknown[]; addedHamletIds: readonly unknown[] };
  return { named: named.length, added: addedHamletIds.length };
}

/** The dry run of a list of bản, against what is known now. */
export async function readHamletImport(actor: Actor, id: string): Promise<HamletImportView | null> {
  if (!canEditOrganization(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== HAMLET_LIST) return null;
    const source = await readSourceIn<HamletListSource>(tx, actor, id);
    const { fileName, state, createdAt, committedAt, version, written } = batch;
    const plan = planHamletList(source, await listedHamletsIn(tx, actor));
    return { id, fileName, state, createdAt, committedAt, version, plan, outcome: outcomeOf(written) };
  });
}
