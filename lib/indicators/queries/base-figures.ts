import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { BaseFigure, BaseFigures } from "../core/base-figures";
import type { BaseKind } from "../core/definition";

/** Base figures in force on a day, and the bản in force on it. For every role: a report is offered them. */
export async function baseFiguresIn(tx: Tx, actor: Actor, day: CivilDate): Promise<BaseFigures> {
  const { communeId } = actor;
  const at = toDbDate(day);
  const rows = await tx.baseFigure.findMany({
    where: { communeId, supersededAt: null, validFrom: { lte: at } },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
    select: { kind: true, hamletId: true, value: true, validFrom: true, source: true },
  });
  const of = new Map<BaseKind, Map<string | null, BaseFigure>>();
  for (const { kind, hamletId, value, validFrom, source } of rows) {
    const known = of.get(kind as BaseKind) ?? new Map<string | null, BaseFigure>();
    known.set(hamletId, { value, from: fromDbDate(validFrom), source });
    of.set(kind as BaseKind, known);
  }
  const hamlets = await tx.hamlet.findMany({
    where: {
      communeId,
      deletedAt: null,
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: at } }] },
        { OR: [{ validTo: null }, { validTo: { gt: at } }] },
      ],
    },
    orderBy: [{ number: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return { of, hamletIds: hamlets.map(({ id }) => id) };
}

export async function readBaseFigures(actor: Actor, day: CivilDate): Promise<BaseFigures> {
  return inCommune(actor.communeId, (tx) => baseFiguresIn(tx, actor, day));
}
