import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { OfficeChange as StoredChange } from "@/prisma/generated/client";
import type { OfficeChange } from "../core/office-change";

export interface OfficeChangeView extends OfficeChange {
  readonly confirmedOn: CivilDate | null;
  readonly confirmedBy: string | null;
  readonly version: number;
}

function toView(row: StoredChange): OfficeChangeView {
  const { id, formerName, successorName, source, note, confirmedBy, version } = row;
  return {
    ...{ id, formerName, successorName, source, note, confirmedBy, version },
    since: fromDbDate(row.since),
    confirmed: row.confirmedOn !== null,
    confirmedOn: row.confirmedOn ? fromDbDate(row.confirmedOn) : null,
  };
}

/** What lint and recipients need to know of the offices that ended, within a transaction under way. */
export async function officeChangesIn(tx: Tx, actor: Actor): Promise<readonly OfficeChange[]> {
  const rows = await tx.officeChange.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    orderBy: [{ since: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => {
    const { id, formerName, successorName, since, source, note, confirmed } = toView(row);
    return { id, formerName, successorName, since, source, note, confirmed };
  });
}

/** The same for a page that drafts. */
export async function readOfficeChanges(actor: Actor): Promise<readonly OfficeChange[]> {
  return inCommune(actor.communeId, (tx) => officeChangesIn(tx, actor));
}

/** The list to keep, the latest change first; every role may read it. */
export async function listOfficeChanges(actor: Actor, query: string): Promise<readonly OfficeChangeView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.officeChange.findMany({
      where: {
        ...{ communeId: actor.communeId, deletedAt: null },
        AND: foldedWords(query).map((word) => ({ folded: { contains: word } })),
      },
      orderBy: [{ since: "desc" }, { folded: "asc" }],
    });
    return rows.map(toView);
  });
}

/** One entry, in the trash or not. */
export async function readOfficeChange(
  actor: Actor,
  id: string,
): Promise<(OfficeChangeView & { readonly trashed: boolean }) | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.officeChange.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    return row && { ...toView(row), trashed: row.deletedAt !== null };
  });
}
