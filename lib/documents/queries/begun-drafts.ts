import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { canReadDrafts } from "../policy";

/** A draft somebody began and nobody has finished. */
export interface BegunDraft {
  readonly id: string;
  readonly subject: string;
  readonly updatedAt: Date;
}

/** The open drafts begun by these accounts, the latest work first, for those who draft. */
export async function draftsBegunBy(actor: Actor, accountIds: readonly string[]): Promise<readonly BegunDraft[]> {
  if (!canReadDrafts(actor) || accountIds.length === 0) return [];
  const { communeId } = actor;
  return inCommune(communeId, (tx) =>
    tx.document.findMany({
      where: { communeId, createdBy: { in: [...accountIds] }, state: "draft", deletedAt: null },
      select: { id: true, subject: true, updatedAt: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    }),
  );
}
