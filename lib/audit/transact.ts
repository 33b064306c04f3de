import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { now } from "@/lib/platform/clock";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";

/** What happened to one record, in one plain Vietnamese sentence, with what it was and what it became. */
export interface AuditEntry {
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string | null;
  readonly words: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
}

export interface Act {
  readonly tx: Tx;
  /** The instant of the act: one for all it writes. */
  readonly at: Date;
  readonly audit: (entry: AuditEntry) => Promise<void>;
  /** For a change that an earlier line of the same actor already tells of (the autosaves of one sitting share a line). */
  readonly alreadyTold: () => void;
}

class RolledBack extends Error {
  constructor(readonly result: { readonly ok: false }) {
    super("refused, so nothing was written");
  }
}

/**
 * One act of one actor: the change and its audit line commit together or not at all. A refusal returned by the work
 * rolls everything back; work that changes without auditing is a fault.
 */
export async function transact<Value, Code extends string>(
  actor: Actor,
  work: (act: Act) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const at = now();
  try {
    return await inCommune(
      actor.communeId,
      async (tx) => {
        let lines = 0;
        const audit = async (entry: AuditEntry) => {
          lines += 1;
          await tx.auditLine.create({
            data: { ...entry, communeId: actor.communeId, at, accountId: actor.accountId, actorName: actor.name },
          });
        };
        const alreadyTold = () => {
          lines += 1;
        };
        const result = await work({ tx, at, audit, alreadyTold });
        if (!result.ok) throw new RolledBack(result);
        if (lines === 0) throw new Error("an act without its trace");
        return result;
      },
      at,
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<Value, Code>;
    throw error;
  }
}
