import { padNumber } from "@/lib/documents/core/number";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { type BodyKind, type BodyRole, headOf, type Mark, type Pillar } from "../core/kinds";
import type { ChargedHamlet } from "../core/roster";
import { type PostHeld, type Span, spansByPost } from "../core/seat-spans";
import { canReadRoster } from "../policy";

/** The document that began or ended a seat, as a list names it. */
export interface SeatDocument {
  readonly id: string;
  readonly code: string;
}

/** One seat of a person from a day to a day, by what is known now. */
export interface PersonSeat {
  readonly id: string;
  readonly termId: string;
  readonly body: { readonly id: string; readonly kind: BodyKind; readonly name: string };
  readonly role: BodyRole;
  readonly positionTitle: string;
  /** The post by which the person sits here, if not by name. */
  readonly exOfficio: string | null;
  readonly duty: string;
  readonly marks: readonly Mark[];
  readonly pillars: readonly Pillar[];
  readonly hamlets: readonly ChargedHamlet[];
  /** The bản answered for by heading its team. */
  readonly headOfHamlet: { readonly id: string; readonly name: string } | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly from: CivilDate;
  /** The first day it no longer holds. */
  readonly to: CivilDate | null;
  readonly begunBy: SeatDocument;
  /** What ended the seat; null while it stands, or when the post went to another. */
  readonly endedBy: SeatDocument | null;
  readonly standing: "holds" | "ended" | "to-come";
}

const documentSelect = { select: { id: true, number: true, symbol: true } } as const;

const withSeat = {
  body: { select: { id: true, kind: true, name: true, hamlet: { select: { id: true, name: true } } } },
  begunBy: documentSelect,
  endedBy: documentSelect,
  charges: {
    include: { hamlet: { select: { id: true, name: true } } },
    orderBy: { hamlet: { number: "asc" } },
  },
  unitCharges: { include: { unit: { select: { id: true, name: true } } } },
} satisfies Prisma.TermInclude;

type TermRow = Prisma.TermGetPayload<{ include: typeof withSeat }>;

function named(document: { id: string; number: number | null; symbol: string }): SeatDocument {
  const { id, number, symbol } = document;
  return { id, code: number === null ? symbol : `${padNumber(number)}/${symbol}` };
}

const dayOf = (date: Date | null) => (date ? fromDbDate(date) : null);
const spanOf = (term: TermRow): Span => ({ from: fromDbDate(term.validFrom), to: dayOf(term.validTo) });

function toSeat(actor: Actor, term: TermRow, { from, to }: Span): PersonSeat {
  const { id: bodyId, name, hamlet } = term.body;
  const kind = term.body.kind as BodyKind;
  const held = holdsOn({ from, to }, actor.today) ? "holds" : "ended";
  return {
    id: `${term.id} ${from}`,
    termId: term.id,
    body: { id: bodyId, kind, name },
    role: term.role as BodyRole,
    positionTitle: term.positionTitle,
    exOfficio: term.exOfficio,
    duty: term.duty,
    marks: term.marks as Mark[],
    pillars: term.pillars as Pillar[],
    hamlets: term.charges.map(({ hamlet: { id, name: hamletName }, supporting }) => ({
      ...{ id, name: hamletName, supporting },
    })),
    headOfHamlet: term.role === headOf(kind) ? hamlet : null,
    units: term.unitCharges.map(({ unit }) => unit),
    from,
    to,
    begunBy: named(term.begunBy),
    endedBy: term.endedBy && to === dayOf(term.validTo) ? named(term.endedBy) : null,
    standing: from > actor.today ? "to-come" : held,
  };
}

/** The seats that follow a post the person holds or held, each for the days both hold. */
async function seatsByPost(tx: Tx, actor: Actor, personId: string): Promise<readonly PersonSeat[]> {
  const { communeId } = actor;
  const own = await tx.post.findMany({ where: { communeId, personId, person: { deletedAt: null } } });
  if (own.length === 0) return [];
  const titled = [...new Set(own.map(({ title }) => title))].map((title) => ({
    equals: title,
    mode: "insensitive" as const,
  }));
  const terms = await tx.term.findMany({
    where: { communeId, supersededAt: null, OR: titled.map((exOfficio) => ({ exOfficio })) },
    include: withSeat,
  });
  if (terms.length === 0) return [];
  const posts = await tx.post.findMany({
    where: { communeId, person: { deletedAt: null }, OR: titled.map((title) => ({ title })) },
  });
  return terms.flatMap((term) => {
    const wanted = term.exOfficio?.toLocaleLowerCase("vi");
    const held = posts
      .filter(({ title }) => title.toLocaleLowerCase("vi") === wanted)
      .map((post): PostHeld => ({ ...post, from: dayOf(post.validFrom), to: dayOf(post.validTo) }));
    return spansByPost(spanOf(term), held, personId).map((span) => toSeat(actor, term, span));
  });
}

/** All seats of a person in all bodies over time, by name and by post, the latest first; what is past stays, as past. */
export async function seatsOf(actor: Actor, personId: string): Promise<readonly PersonSeat[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, (tx) => seatsOfIn(tx, actor, personId));
}

/** The same within a transaction under way. */
export async function seatsOfIn(tx: Tx, actor: Actor, personId: string): Promise<readonly PersonSeat[]> {
  const terms = await tx.term.findMany({
    where: { communeId: actor.communeId, personId, supersededAt: null },
    include: withSeat,
    orderBy: [{ validFrom: "desc" }, { position: "asc" }],
  });
  const byName = terms.map((term) => toSeat(actor, term, spanOf(term)));
  const byPost = await seatsByPost(tx, actor, personId);
  return [...byName, ...byPost].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}
