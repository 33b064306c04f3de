import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { canReadIncoming } from "../policy";

/** Work a paper that came in has brought somebody, not finished yet. */
export interface IncomingInHand {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly issuer: string;
  readonly subject: string;
  readonly dueOn: CivilDate | null;
  readonly version: number;
}

/** What came in, was given to a person by name and waits for them: the nearest due day first. */
export async function incomingInHandOf(actor: Actor, personId: string): Promise<readonly IncomingInHand[]> {
  if (!canReadIncoming(actor)) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.incomingDocument.findMany({
      where: { communeId, personId, doneOn: null, cancelledAt: null },
      select: { id: true, number: true, year: true, issuer: true, subject: true, dueOn: true, version: true },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { receivedOn: "asc" }, { id: "asc" }],
    });
    return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: dueOn ? fromDbDate(dueOn) : null }));
  });
}
