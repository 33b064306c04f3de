import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { ImportState } from "../labels";

/** An upload under check, written whole or not at all, and undone whole; what it holds is its kind's own affair. */
export interface ImportBatchView {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly version: number;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
  /** What the commit wrote, null before it. */
  readonly written: unknown;
}

const VIEW = {
  ...{ id: true, kind: true, fileName: true, state: true, version: true },
  ...{ createdAt: true, committedAt: true, written: true },
} as const;

/** One batch without what was uploaded; null when there is none. */
export async function readBatchIn(tx: Tx, actor: Actor, id: string): Promise<ImportBatchView | null> {
  const where = { communeId_id: { communeId: actor.communeId, id } };
  const batch = await tx.importBatch.findUnique({ where, select: VIEW });
  return batch && { ...batch, state: batch.state as ImportState };
}

/** Batches of one kind, the latest first. */
export async function listBatchesIn(tx: Tx, actor: Actor, kind: string): Promise<readonly ImportBatchView[]> {
  const rows = await tx.importBatch.findMany({
    where: { communeId: actor.communeId, kind },
    select: VIEW,
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return rows.map((row) => ({ ...row, state: row.state as ImportState }));
}

/** What was brought in and decided: as text until here, for the client library takes a long list of cells apart. */
export async function readSourceIn<Source>(tx: Tx, actor: Actor, id: string): Promise<Source> {
  const [batch] = await tx.$queryRaw<{ reading: string }[]>`
    select reading::text from import_batch where commune_id = ${actor.communeId}::uuid and id = ${id}::uuid`;
  if (!batch) throw new Error("the import was there a moment ago");
  return JSON.parse(batch.reading) as Source;
}
