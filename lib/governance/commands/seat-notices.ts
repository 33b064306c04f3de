import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { notifyIn } from "@/lib/notices/commands";
import type { Tx } from "@/lib/platform/db";
import { bodyPath } from "../core/body-path";
import { sayingOfRow } from "../core/compare-rosters";
import type { BodyKind, BodyRole } from "../core/kinds";
import { type HeldPlace, seatNews, seatNewsWords } from "../core/seat-notices";
import { saidOf } from "../queries/roster";

/**
 * Who holds which place of a body on a day and does today or will, by what is known now; by post too, as the posts are
 * held that day. A term long over is nothing to tell anyone of.
 */
export async function heldPlacesIn(
  tx: Tx,
  actor: Actor,
  bodyId: string,
  day: CivilDate,
): Promise<readonly HeldPlace[]> {
  const { communeId } = actor;
  const date = toDbDate(day);
  const until = day > actor.today ? date : toDbDate(actor.today);
  const rows = await tx.term.findMany({
    where: {
      communeId,
      bodyId,
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
  return rows.flatMap((row) => {
    const holders = row.exOfficio
      ? posts.filter(({ title }) => title === row.exOfficio?.toLowerCase()).map(({ person_id }) => person_id)
      : [row.personId];
    const place = { role: row.role as BodyRole, saying: sayingOfRow(row), begunBy: row.begunByDocumentId };
    return holders.flatMap((personId) => (personId ? [{ ...place, personId }] : []));
  });
}

/** Tells everyone whose place a document gave, changed or took, once each; part of the act that did it. */
export async function tellSeatNews(
  act: Act,
  actor: Actor,
  told: {
    readonly bodyId: string;
    readonly documentId: string;
    readonly day: CivilDate;
    /** The places as `heldPlacesIn` found them before the document did anything. */
    readonly before: readonly HeldPlace[];
    readonly revoked?: boolean;
  },
): Promise<void> {
  const { tx } = act;
  const { communeId } = actor;
  const { bodyId, documentId, day, before, revoked = false } = told;
  const news = seatNews(before, await heldPlacesIn(tx, actor, bodyId, day));
  if (news.length === 0) return;
  const body = await tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId, id: bodyId } } });
  const paper = await tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  const kind = body.kind as BodyKind;
  const number = paper.number === null ? paper.symbol : `${String(paper.number).padStart(2, "0")}/${paper.symbol}`;
  const saying = { body: { kind, name: body.name }, day, document: `Quyết định số ${number}`, revoked };
  const href = bodyPath({ id: bodyId, kind }, revoked ? null : day);
  const about = { type: "document", id: documentId };
  await notifyIn(
    act,
    actor,
    news.map((one) => ({
      ...{ kind: one.kind, to: { personId: one.personId }, href, about },
      words: seatNewsWords(one, saying),
    })),
  );
}
