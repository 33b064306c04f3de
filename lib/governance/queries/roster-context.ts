import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import type { BodyKind } from "../core/kinds";
import type { RosterContext } from "../core/roster-rules";

/** What the rules of composition ask of the commune beside the roster itself. */
export async function rosterContextIn(
  tx: Tx,
  actor: Actor,
  body: Body,
  names: ReadonlyMap<string, string>,
): Promise<RosterContext> {
  const { communeId } = actor;
  const kind = body.kind as BodyKind;
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const rows = await tx.hamlet.findMany({ where: { communeId, deletedAt: null }, orderBy: { number: "asc" } });
  const hamlets = rows.map(({ id, name, validFrom, validTo }) => {
    const span = { from: validFrom ? fromDbDate(validFrom) : null, to: validTo ? fromDbDate(validTo) : null };
    return { id, name: names.get(id) ?? name, span };
  });
  return {
    kind,
    hamlets: hamlets.filter(({ span }) => holdsOn(span, actor.today)).map(({ id, name }) => ({ id, name })),
    ended: hamlets.flatMap(({ id, name, span: { to } }) => (to && to <= actor.today ? [{ id, name, day: to }] : [])),
    hamletWord: commune.hamletWord,
    committee: kind === "to-giup-viec" || kind === "nhom-cong-tac" ? await rolesToday(tx, actor, "ban-chi-dao") : null,
    mayHead: kind === "group" ? await mayHeadGroup(tx, actor) : null,
  };
}

/** Who sits by name in bodies of a kind today, with the role there. */
async function rolesToday(tx: Tx, actor: Actor, kind: BodyKind): Promise<ReadonlyMap<string, string>> {
  const date = toDbDate(actor.today);
  const terms = await tx.term.findMany({
    where: {
      communeId: actor.communeId,
      body: { kind },
      supersededAt: null,
      validFrom: { lte: date },
      OR: [{ validTo: null }, { validTo: { gt: date } }],
    },
    select: { personId: true, role: true },
  });
  return new Map(terms.flatMap(({ personId, role }) => (personId ? [[personId, role] as const] : [])));
}

/** The media board and whoever holds a post in charge of digital transformation (Quyết định về Group, Điều 2). */
async function mayHeadGroup(tx: Tx, actor: Actor): Promise<ReadonlySet<string>> {
  const board = await rolesToday(tx, actor, "ban-truyen-thong");
  const posts = await tx.post.findMany({
    where: {
      communeId: actor.communeId,
      title: { contains: "chuyển đổi số", mode: "insensitive" },
      OR: [{ validTo: null }, { validTo: { gt: toDbDate(actor.today) } }],
    },
    select: { personId: true },
  });
  return new Set([...board.keys(), ...posts.map(({ personId }) => personId)]);
}
