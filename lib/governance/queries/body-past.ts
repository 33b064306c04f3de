import { padNumber } from "@/lib/documents/core/number";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { inCommune } from "@/lib/platform/db";
import { type BodyStep, bodySteps, endedTerms, type PastTerm } from "../core/body-past";
import { endOfDay } from "../core/end-of-day";
import { type BodyRole, type OfBody, whereBody } from "../core/kinds";
import { canReadRoster } from "../policy";

/** A document as a history names it. */
export interface PastDocument {
  readonly id: string;
  readonly code: string;
}

/** A term of a body with who held it and by which documents it began and ended. */
export interface FormerTerm extends PastTerm {
  readonly id: string;
  readonly personId: string | null;
  /** The post it followed, when it was nobody's by name. */
  readonly exOfficio: string | null;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  readonly positionTitle: string;
  readonly begunBy: PastDocument;
  readonly endedBy: PastDocument | null;
}

export interface BodyPast {
  /** Who no longer sits on the day, the latest first. */
  readonly ended: readonly FormerTerm[];
  /** Every day on which the body changed, the latest first; those to come too. */
  readonly steps: readonly BodyStep<FormerTerm>[];
}

const documentSelect = { select: { id: true, number: true, symbol: true } } as const;

function named({ id, number, symbol }: { id: string; number: number | null; symbol: string }): PastDocument {
  return { id, code: number === null ? symbol : `${padNumber(number)}/${symbol}` };
}

/** What became of a body's seats over time, by what is known now or had been recorded by the end of a day. */
export async function readBodyPast(
  actor: Actor,
  of: OfBody,
  day: CivilDate,
  knownUntil: CivilDate | null = null,
): Promise<BodyPast> {
  if (!canReadRoster(actor)) return { ended: [], steps: [] };
  const until = endOfDay(knownUntil ?? day);
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.term.findMany({
      where: {
        communeId: actor.communeId,
        ...whereBody(of),
        AND: [
          { OR: [{ personId: { not: null } }, { exOfficio: { not: null } }] },
          knownUntil
            ? { recordedAt: { lte: until }, OR: [{ supersededAt: null }, { supersededAt: { gt: until } }] }
            : { supersededAt: null },
        ],
      },
      include: {
        person: { select: { fullName: true, honorific: true } },
        begunBy: documentSelect,
        endedBy: documentSelect,
      },
      orderBy: [{ validFrom: "asc" }, { position: "asc" }],
    });
    const terms = rows.map(
      (row): FormerTerm => ({
        id: row.id,
        holder: row.exOfficio ? `post:${fold(row.exOfficio)}` : (row.personId ?? row.seatId),
        personId: row.personId,
        exOfficio: row.exOfficio,
        honorific: (row.person?.honorific ?? null) as "ong" | "ba" | null,
        fullName: row.person?.fullName ?? "",
        positionTitle: row.positionTitle,
        role: row.role as BodyRole,
        from: fromDbDate(row.validFrom),
        to: row.validTo ? fromDbDate(row.validTo) : null,
        begunBy: named(row.begunBy),
        endedBy: row.endedBy ? named(row.endedBy) : null,
      }),
    );
    return { ended: endedTerms(terms, day), steps: bodySteps(terms) };
  });
}
