import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import type { BodyKind } from "../core/kinds";
import type { RosterContext } from "../core/roster-rules";
import { holdersOfPostsIn } from "./post-holders";
import { readTeamRulesIn } from "./team-rules";

/** Bodies whose members are chosen among the committee. */
const DRAWN_FROM_COMMITTEE: readonly BodyKind[] = ["to-giup-viec", "nhom-cong-tac"];

/** What the rules of composition ask of the commune on a day beside a roster itself; read once for all these bodies. */
export async function rosterContextsIn(
  tx: Tx,
  actor: Actor,
  bodies: readonly Body[],
  day: CivilDate,
): Promise<(body: Body) => RosterContext> {
  const { communeId } = actor;
  const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const names = await formerNamesOn(tx, actor, day);
  const rows = await tx.hamlet.findMany({ where: { communeId, deletedAt: null }, orderBy: { number: "asc" } });
  const hamlets = rows.map(({ id, name, validFrom, validTo }) => {
    const span = { from: validFrom ? fromDbDate(validFrom) : null, to: validTo ? fromDbDate(validTo) : null };
    return { id, name: names.get(id) ?? name, span };
  });
  const inForce = hamlets.filter(({ span }) => holdsOn(span, day)).map(({ id, name }) => ({ id, name }));
  const ended = hamlets.flatMap(({ id, name, span: { to } }) => (to && to <= day ? [{ id, name, day: to }] : []));
  const endOf = new Map(ended.map((hamlet) => [hamlet.id, hamlet.day]));
  const kinds = new Set(bodies.map(({ kind }) => kind as BodyKind));
  const some = (...asked: BodyKind[]) => asked.some((kind) => kinds.has(kind));
  const committee = some(...DRAWN_FROM_COMMITTEE) ? await rolesOn(tx, actor, "ban-chi-dao", day) : null;
  const mayHead = some("group") ? await mayHeadGroup(tx, actor, day) : null;
  const rules = some("to-cnscd-ban") ? await readTeamRulesIn(tx, actor, day) : null;
  return ({ kind, hamletId }) => ({
    ...{ kind: kind as BodyKind, hamlets: inForce, ended, hamletWord },
    committee: DRAWN_FROM_COMMITTEE.includes(kind as BodyKind) ? committee : null,
    mayHead: kind === "group" ? mayHead : null,
    team:
      kind === "to-cnscd-ban" && rules
        ? { rules, hamletEnded: (hamletId ? endOf.get(hamletId) : undefined) ?? null }
        : null,
  });
}

/** Who sits in bodies of a kind on a day, by name or by post, with the role there. */
async function rolesOn(tx: Tx, actor: Actor, kind: BodyKind, day: CivilDate): Promise<ReadonlyMap<string, string>> {
  const date = toDbDate(day);
  const terms = await tx.term.findMany({
    where: {
      communeId: actor.communeId,
      body: { kind },
      supersededAt: null,
      validFrom: { lte: date },
      OR: [{ validTo: null }, { validTo: { gt: date } }],
    },
    select: { personId: true, exOfficio: true, role: true },
  });
  const titles = terms.flatMap(({ exOfficio }) => exOfficio ?? []);
  const holders = await holdersOfPostsIn(tx, actor, titles, day);
  return new Map(
    terms.flatMap(({ personId, exOfficio, role }) => {
      const holder = exOfficio ? holders.get(exOfficio.toLocaleLowerCase("vi"))?.personId : personId;
      return holder ? [[holder, role] as const] : [];
    }),
  );
}

/** The media board and whoever holds a post in charge of digital transformation (Quyết định về Group, Điều 2). */
async function mayHeadGroup(tx: Tx, actor: Actor, day: CivilDate): Promise<ReadonlySet<string>> {
  const board = await rolesOn(tx, actor, "ban-truyen-thong", day);
  const date = toDbDate(day);
  const posts = await tx.post.findMany({
    where: {
      communeId: actor.communeId,
      title: { contains: "chuyển đổi số", mode: "insensitive" },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
        { OR: [{ validTo: null }, { validTo: { gt: date } }] },
      ],
    },
    select: { personId: true },
  });
  return new Set([...board.keys(), ...posts.map(({ personId }) => personId)]);
}
