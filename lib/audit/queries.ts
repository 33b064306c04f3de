import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { canReadTrail } from "./policy";

export interface AuditLineView {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly words: string;
}

const PAGE = 100;

/** The latest lines about one record, newest first. Whoever may read the record may read what became of it. */
export async function trailOf(actor: Actor, entityType: string, entityId: string): Promise<readonly AuditLineView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const lines = await tx.auditLine.findMany({
      where: { communeId: actor.communeId, entityType, entityId },
      orderBy: { id: "desc" },
      take: 20,
      select: { id: true, at: true, actorName: true, words: true },
    });
    return lines.map((line) => ({ ...line, id: String(line.id) }));
  });
}

/** The whole trail, a page at a time; for administrators and leaders, empty for others. */
export async function readTrail(
  actor: Actor,
  page: number,
): Promise<{ readonly lines: readonly AuditLineView[]; readonly total: number; readonly pageSize: number }> {
  if (!canReadTrail(actor)) return { lines: [], total: 0, pageSize: PAGE };
  return inCommune(actor.communeId, async (tx) => {
    const where = { communeId: actor.communeId };
    const total = await tx.auditLine.count({ where });
    const lines = await tx.auditLine.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: { id: true, at: true, actorName: true, words: true },
    });
    return { lines: lines.map((line) => ({ ...line, id: String(line.id) })), total, pageSize: PAGE };
  });
}
