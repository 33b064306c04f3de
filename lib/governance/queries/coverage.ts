import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { readCommune } from "@/lib/organization/queries/commune";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { inCommune } from "@/lib/platform/db";
import { type Coverage, coverHamlets } from "../core/coverage";
import type { BodyKind } from "../core/kinds";
import { findOverloads, type LoadSeat, type Overload } from "../core/overload";
import type { RosterMember } from "../core/roster";
import { canReadProposedRoster, canReadRoster } from "../policy";
import { COMMITTEE } from "./bodies";
import { everyoneSeatedIn, readOpenDraft } from "./roster";

/** Whose charges are laid out: of those who sit on the day, or of the working roster. */
export type CoverageSource = "in-force" | "proposed";

export interface CoverageView extends Coverage<RosterMember> {
  readonly day: CivilDate;
  readonly source: CoverageSource;
  readonly memberCount: number;
  /** May the actor look at the working roster instead. */
  readonly mayPropose: boolean;
  /** Above this many bản, counted over all bodies, somebody is overloaded: the commune's own measure. */
  readonly most: number;
  readonly overloads: readonly Overload[];
}

/**
 * Who is in charge of which bản on a day by the committee's assignments, and who carries too much over all bodies.
 * Names of members are public in the commune, so every role may look; the working roster is laid out only for those who
 * may read it, others get the roster in force. Who heads the team of a bản answers for it there, not in this matrix.
 */
export async function readCoverage(
  actor: Actor,
  asked: { readonly day: CivilDate; readonly source: CoverageSource },
): Promise<CoverageView> {
  const mayPropose = canReadProposedRoster(actor);
  const source = mayPropose ? asked.source : "in-force";
  const [seats, hamlets, { mostHamlets: most }] = await Promise.all([
    readSeats(actor, asked.day, source),
    hamletsOn(actor, asked.day),
    readCommune(actor),
  ]);
  const members = seats.flatMap(({ bodyKind, member }) => (bodyKind === COMMITTEE.kind ? [member] : []));
  return {
    ...{ day: asked.day, source, mayPropose, most, memberCount: members.length },
    ...coverHamlets(hamlets, members),
    overloads: findOverloads(seats, hamlets, most),
  };
}

type Seat = LoadSeat & { readonly member: RosterMember };

/** Every seat of every body on the day; of the committee, as its working roster has it when that is asked. */
async function readSeats(actor: Actor, day: CivilDate, source: CoverageSource): Promise<readonly Seat[]> {
  const standing = await seatsOn(actor, day);
  if (source === "in-force") return standing;
  const draft = await readOpenDraft(actor, COMMITTEE);
  const others = standing.filter(({ bodyKind }) => bodyKind !== COMMITTEE.kind);
  if (!draft) return others;
  const { name: bodyName } = await inCommune(actor.communeId, (tx) =>
    tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId: actor.communeId, id: draft.bodyId } } }),
  );
  const body = { bodyId: draft.bodyId, bodyKind: COMMITTEE.kind, bodyName, teamOf: null };
  return [...draft.members.map((member) => ({ ...body, member })), ...others];
}

/** Every seat of every body on a day, with the body it is in. */
export async function seatsOn(actor: Actor, day: CivilDate): Promise<readonly Seat[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const members = await everyoneSeatedIn(tx, actor, day);
    const bodies = await tx.body.findMany({
      where: { communeId: actor.communeId },
      select: { id: true, kind: true, name: true, hamlet: { select: { id: true, name: true } } },
    });
    const bodyOf = new Map(bodies.map((body) => [body.id, body]));
    return members.flatMap((member): Seat[] => {
      const body = bodyOf.get(member.bodyId);
      if (!body) return [];
      const { kind, name: bodyName, hamlet: teamOf } = body;
      return [{ bodyId: member.bodyId, bodyKind: kind as BodyKind, bodyName, teamOf, member }];
    });
  });
}
