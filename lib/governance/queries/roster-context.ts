import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import type { BodyKind } from "../core/kinds";
import type { RosterContext } from "../core/roster-rules";
import { holdersOfPostsIn } from "./post-holders";
import { readTeamRulesIn } from "./team-rules";

/** What the rules of composition ask of the commune on a day, beside the roster itself. */
export async function rosterContextIn(
  tx: Tx,
  actor: Actor,
  body: Body,
  { day, names }: { readonly day: CivilDate; readonly names: ReadonlyMap<string, string> },
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
    hamlets: hamlets.filter(({ span }) => holdsOn(span, day)).map(({ id, name }) => ({ id, name })),
    ended: hamlets.flatMap(({ id, name, span: { to } }) => (to && to <= day ? [{ id, name, day: to }] : [])),
    hamletWord: commune.hamletWord,
    committee:
      kind === "to-giup-viec" || kind === "nhom-cong-tac" ? await rolesOn(tx, actor, "ban-chi-dao", day) : null,
    mayHead: kind === "group" ? await mayHeadGroup(tx, actor, day) : null,
    team:
      kind === "to-cnscd-ban"
        ? await teamContextIn(
            tx,
            actor,
            day,
            hamlets.find(({ id }) => id === body.hamletId),
          )
        : null,
  };
}

/** The rules of the day for the team of a bản; null when none were chosen by then. */
async function teamContextIn(
  tx: Tx,
  actor: Actor,
  day: CivilDate,
  hamlet: { readonly span: { readonly to: CivilDate | null } } | undefined,
): Promise<RosterContext["team"]> {
  const rules = await readTeamRulesIn(tx, actor, day);
  const to = hamlet?.span.to ?? null;
  return rules && { rules, hamletEnded: to && to <= day ? to : null };
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
