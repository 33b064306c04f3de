import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { type NewNotice, notifyIn } from "@/lib/notices/commands";
import type { Tx } from "@/lib/platform/db";
import { bodyPath } from "../core/body-path";
import { sayingOfRow } from "../core/compare-rosters";
import type { BodyKind, BodyRole } from "../core/kinds";
import { type HeldPlace, seatNews, seatNewsWords } from "../core/seat-notices";
import { saidOf } from "../queries/roster";

/** Who holds which place of which body. */
export type HeldPlaces = ReadonlyMap<string, readonly HeldPlace[]>;

/**
 * Who holds which place of bodies on a day and does today or will, by what is known now; by post too, as the posts are
 * held that day. A term long over is nothing to tell anyone of.
 */
export async function heldPlacesIn(
  tx: Tx,
  actor: Actor,
  bodyIds: readonly string[],
  day: CivilDate,
): Promise<HeldPlaces> {
  const { communeId } = actor;
  const date = toDbDate(day);
  const until = day > actor.today ? date : toDbDate(actor.today);
  const rows = await tx.term.findMany({
    where: {
      communeId,
      bodyId: { in: [...bodyIds] },
      supersededAt: null,
      validFrom: { lte: date },
      OR: [{ validTo: null }, { validTo: { gt: until } }],
    },
    include: saidOf,
  });
  const titles = [...new Set(rows.flatMap(({ exOfficio }) => exOfficio?.toLowerCase() ?? []))];
  const posts =
    titles.length === 0
      ? []
      : await tx.$queryRaw<{ title: string; person_id: string }[]>`
          select lower(title) as title, person_id::text from post where commune_id = ${communeId}::uuid
            and lower(title) = any(${titles}::text[])
            and (valid_from is null or valid_from <= ${date}::date) and (valid_to is null or valid_to > ${date}::date)`;
  const held = new Map<string, HeldPlace[]>(bodyIds.map((id) => [id, []]));
  for (const row of rows) {
    const holders = row.exOfficio
      ? posts.filter(({ title }) => title === row.exOfficio?.toLowerCase()).map(({ person_id }) => person_id)
      : [row.personId];
    const place = { role: row.role as BodyRole, saying: sayingOfRow(row), begunBy: row.begunByDocumentId };
    held.get(row.bodyId)?.push(...holders.flatMap((personId) => (personId ? [{ ...place, personId }] : [])));
  }
  return held;
}

/** Tells everyone whose place in a body a document gave, changed or took, once for each body; part of the act that did it. */
export async function tellSeatNews(
  act: Act,
  actor: Actor,
  told: {
    readonly documentId: string;
    readonly day: CivilDate;
    /** The places as `heldPlacesIn` found them before the document did anything. */
    readonly before: HeldPlaces;
    readonly revoked?: boolean;
  },
): Promise<void> {
  const { tx } = act;
  const { communeId } = actor;
  const { documentId, day, before, revoked = false } = told;
  const after = await heldPlacesIn(tx, actor, [...before.keys()], day);
  const bodies = await tx.body.findMany({ where: { communeId, id: { in: [...before.keys()] } } });
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const paper = await tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  const number = paper.number === null ? paper.symbol : `${String(paper.number).padStart(2, "0")}/${paper.symbol}`;
  const about = { type: "document", id: documentId };
  const notices = [...before].flatMap(([bodyId, held]): NewNotice[] => {
    const body = bodyOf.get(bodyId);
    if (!body) return [];
    const kind = body.kind as BodyKind;
    const saying = { body: { kind, name: body.name }, day, document: `Quyết định số ${number}`, revoked };
    const href = bodyPath({ id: bodyId, kind }, revoked ? null : day);
    return seatNews(held, after.get(bodyId) ?? []).map((one) => ({
      ...{ kind: one.kind, to: { personId: one.personId }, href, about },
      words: seatNewsWords(one, saying),
    }));
  });
  await notifyIn(act, actor, notices);
}
