import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Definition } from "../core/definition";
import { toDefinition } from "../core/definition-row";

/** Every definition in force on a day, in the order of lists. Definitions are for every role. */
export async function definitionsOnIn(tx: Tx, actor: Actor, day: CivilDate): Promise<Definition[]> {
  const at = toDbDate(day);
  const rows = await tx.indicatorDefinition.findMany({
    where: {
      communeId: actor.communeId,
      validFrom: { lte: at },
      OR: [{ validTo: null }, { validTo: { gt: at } }],
      indicator: { deletedAt: null },
    },
    include: { indicator: { select: { code: true, position: true } } },
  });
  return rows.map(toDefinition).sort((a, b) => a.position - b.position || a.code.localeCompare(b.code));
}

export async function listDefinitions(actor: Actor, day: CivilDate = actor.today): Promise<Definition[]> {
  return inCommune(actor.communeId, (tx) => definitionsOnIn(tx, actor, day));
}
