import type { Act } from "@/lib/audit/transact";
import { canIssue } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";

interface AssigningPaper {
  readonly code: string;
  readonly day: CivilDate;
}

/** Writes by which paper the standing targets of a year are assigned; how many. Only for who may issue papers. */
export async function assignTargetsIn(
  { tx }: Act,
  actor: Actor,
  input: {
    readonly year: number;
    readonly commune: boolean;
    readonly hamlets: boolean;
    readonly document: AssigningPaper;
  },
): Promise<number> {
  if (!canIssue(actor)) return 0;
  const { year, commune, hamlets, document } = input;
  if (!commune && !hamlets) return 0;
  const { count } = await tx.target.updateMany({
    where: {
      ...{ communeId: actor.communeId, year, supersededAt: null, indicator: { deletedAt: null } },
      ...(commune && hamlets ? {} : { hamletId: commune ? null : { not: null } }),
    },
    data: { documentCode: document.code, documentDay: toDbDate(document.day) },
  });
  return count;
}

/** Takes the paper off the targets it assigned, when it is revoked. */
export async function unassignTargetsIn({ tx }: Act, actor: Actor, document: AssigningPaper): Promise<number> {
  if (!canIssue(actor)) return 0;
  const { count } = await tx.target.updateMany({
    where: {
      communeId: actor.communeId,
      ...{ documentCode: document.code, documentDay: toDbDate(document.day), supersededAt: null },
    },
    data: { documentCode: null, documentDay: null },
  });
  return count;
}
