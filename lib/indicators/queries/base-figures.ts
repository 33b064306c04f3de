import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { BaseFigure, BaseFigures } from "../core/base-figures";
import type { BaseKind } from "../core/definition";
import { canReadFigures } from "../policy";

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

/** The table of base figures on a day: every bản in force with its name, and the figures. */
export interface BaseTable {
  readonly day: CivilDate;
  readonly hamlets: readonly { readonly id: string; readonly name: string }[];
  readonly figures: BaseFigures;
}

/** Base figures with the names of bản. They are for every role. */
export async function readBaseTable(actor: Actor, day: CivilDate): Promise<BaseTable> {
  return inCommune(actor.communeId, async (tx) => {
    const figures = await baseFiguresIn(tx, actor, day);
    const rows = await tx.hamlet.findMany({
      where: { communeId: actor.communeId, id: { in: [...figures.hamletIds] } },
      orderBy: [{ number: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    return { day, hamlets: rows, figures };
  });
}

/** A figure as it once was written: for which day, by whom and when, and until when it stood. */
export interface BaseFigureEntry {
  readonly id: string;
  readonly hamletName: string | null;
  readonly value: number;
  readonly from: CivilDate;
  readonly source: string;
  readonly createdName: string;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
}

/** Everything ever written of one kind, the latest first. */
export async function baseFigureHistory(actor: Actor, kind: BaseKind): Promise<readonly BaseFigureEntry[]> {
  if (!canReadFigures(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.baseFigure.findMany({
      where: { communeId: actor.communeId, kind },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 300,
      include: { hamlet: { select: { name: true } } },
    });
    return rows.map(({ id, hamlet, value, validFrom, source, createdName, createdAt, supersededAt }) => ({
      ...{ id, value, source, createdName, createdAt, supersededAt },
      ...{ hamletName: hamlet?.name ?? null, from: fromDbDate(validFrom) },
    }));
  });
}
