import { padNumber } from "@/lib/documents/core/number";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import type { BodyRole } from "../labels";
import { canReadRoster } from "../policy";

/** The document that began or ended a seat, as a list names it. */
export interface SeatDocument {
  readonly id: string;
  readonly code: string;
}

/** One seat of a person from a day to a day, by what is known now. */
export interface PersonSeat {
  readonly id: string;
  readonly bodyName: string;
  readonly role: BodyRole;
  readonly positionTitle: string;
  readonly duty: string;
  readonly hamlets: readonly { readonly id: string; readonly name: string }[];
  readonly from: CivilDate;
  /** The first day it no longer holds. */
  readonly to: CivilDate | null;
  readonly begunBy: SeatDocument;
  readonly endedBy: SeatDocument | null;
  readonly standing: "holds" | "ended" | "to-come";
}

const documentSelect = { select: { id: true, number: true, symbol: true } } as const;

function named(document: { id: string; number: number | null; symbol: string }): SeatDocument {
  const { id, number, symbol } = document;
  return { id, code: number === null ? symbol : `${padNumber(number)}/${symbol}` };
}

/** All seats of a person in all bodies over time, the latest first; what is past stays, as past. */
export async function seatsOf(actor: Actor, personId: string): Promise<readonly PersonSeat[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const terms = await tx.term.findMany({
      where: { communeId: actor.communeId, personId, supersededAt: null },
      include: {
        body: { select: { name: true } },
        begunBy: documentSelect,
        endedBy: documentSelect,
        charges: {
          include: { hamlet: { select: { id: true, name: true } } },
          orderBy: { hamlet: { number: "asc" } },
        },
      },
      orderBy: [{ validFrom: "desc" }, { position: "asc" }],
    });
    return terms.map((term) => {
      const from = fromDbDate(term.validFrom);
      const to = term.validTo ? fromDbDate(term.validTo) : null;
      const held = holdsOn({ from, to }, actor.today) ? "holds" : "ended";
      return {
        id: term.id,
        bodyName: term.body.name,
        role: term.role as BodyRole,
        positionTitle: term.positionTitle,
        duty: term.duty,
        hamlets: term.charges.map(({ hamlet }) => ({ id: hamlet.id, name: hamlet.name })),
        from,
        to,
        begunBy: named(term.begunBy),
        endedBy: term.endedBy ? named(term.endedBy) : null,
        standing: from > actor.today ? "to-come" : held,
      };
    });
  });
}
