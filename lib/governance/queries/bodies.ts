import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Body, Prisma } from "@/prisma/generated/client";
import type { BodyKind, OfBody } from "../core/kinds";
import { canReadRoster } from "../policy";

/** The Steering Committee, whichever sits on the day asked about. */
export const COMMITTEE = { kind: "ban-chi-dao" } as const satisfies OfBody;

export interface BodyView {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** From the first day anyone sits in it; null while it is only proposed. */
  readonly from: CivilDate | null;
  /** The first day it no longer is. */
  readonly to: CivilDate | null;
  readonly parentId: string | null;
  /** The bản whose team it is, by its last name. */
  readonly hamlet: {
    readonly id: string;
    readonly name: string;
    readonly number: number;
    readonly endedOn: CivilDate | null;
  } | null;
  readonly version: number;
}

const withHamlet = {
  hamlet: { select: { id: true, name: true, number: true, validTo: true } },
} satisfies Prisma.BodyInclude;

function toView({ hamlet, ...body }: Prisma.BodyGetPayload<{ include: typeof withHamlet }>): BodyView {
  return {
    id: body.id,
    kind: body.kind as BodyKind,
    name: body.name,
    from: body.validFrom ? fromDbDate(body.validFrom) : null,
    to: body.validTo ? fromDbDate(body.validTo) : null,
    parentId: body.parentId,
    hamlet: hamlet
      ? {
          id: hamlet.id,
          name: hamlet.name,
          number: hamlet.number,
          endedOn: hamlet.validTo ? fromDbDate(hamlet.validTo) : null,
        }
      : null,
    version: body.version,
  };
}

/** All bodies there are, were and are proposed, in the order of their kinds and beginnings; teams by their bản. */
export async function listBodies(actor: Actor): Promise<readonly BodyView[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.body.findMany({
      where: { communeId: actor.communeId },
      include: withHamlet,
      orderBy: [{ kind: "asc" }, { hamlet: { number: "asc" } }, { createdAt: "asc" }],
    });
    return rows.map(toView);
  });
}

/** One body by id; null when there is none. */
export async function readBody(actor: Actor, id: string): Promise<BodyView | null> {
  if (!canReadRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.body.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      include: withHamlet,
    });
    return row ? toView(row) : null;
  });
}

/** The body of a kind that has not ended, for kinds of which there is but one at a time. */
export async function currentBodyIn(tx: Tx, actor: Actor, kind: BodyKind): Promise<Body | null> {
  return tx.body.findFirst({
    where: { communeId: actor.communeId, kind, validTo: null },
    orderBy: { createdAt: "desc" },
  });
}
