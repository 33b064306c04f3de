import {
  type BasisListPlan,
  type BasisListSource,
  type ListedBasis,
  planBasisList,
} from "@/lib/documents/core/basis-list";
import { canEditLegalBases } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { ImportState } from "@/lib/organization/labels";
import { listBatchesIn, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune, type Tx } from "@/lib/platform/db";

export const BASIS_LIST = "basis-list";

export interface BasisImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

export interface BasisImportView extends BasisImportRow {
  readonly version: number;
  readonly committedAt: Date | null;
  readonly plan: BasisListPlan;
  readonly outcome: { readonly added: number; readonly updated: number } | null;
}

/** What a commit wrote: undo takes back exactly that. */
export interface WrittenBases {
  readonly addedIds: readonly string[];
  readonly updated: readonly { readonly id: string; readonly version: number; readonly before: KnownEntry }[];
}

/** An entry with who held it against the original. */
export type KnownEntry = ListedBasis & { readonly confirmedOn: CivilDate | null; readonly confirmedBy: string | null };

/** The register a list is read against. */
export async function registeredBasesIn(tx: Tx, actor: Actor): Promise<readonly KnownEntry[]> {
  const rows = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: false });
  return rows.map(({ citation: _citation, validity: _validity, version: _version, ...entry }) => entry);
}

/** Lists of legal bases brought in before, the latest first. */
export async function listBasisImports(actor: Actor): Promise<readonly BasisImportRow[]> {
  if (!canEditLegalBases(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, BASIS_LIST);
    return rows.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt }));
  });
}

function outcomeOf(written: unknown): BasisImportView["outcome"] {
  if (written === null || typeof written !== "object") return null;
  const { addedIds, updated } = written as WrittenBases;
  return { added: addedIds.length, updated: updated.length };
}

/** The dry run of a list of legal bases, against the register as it is now. */
export async function readBasisImport(actor: Actor, id: string): Promise<BasisImportView | null> {
  if (!canEditLegalBases(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== BASIS_LIST) return null;
    const source = await readSourceIn<BasisListSource>(tx, actor, id);
    const { fileName, state, createdAt, committedAt, version, written } = batch;
    const plan = planBasisList(source, await registeredBasesIn(tx, actor));
    return { id, fileName, state, createdAt, committedAt, version, plan, outcome: outcomeOf(written) };
  });
}
