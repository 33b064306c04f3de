import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { inCommune } from "@/lib/platform/db";
import { type BodyState, bodyState, countSeats, summariseTeams, type TeamSummary } from "../core/body-list";
import { BODY_KINDS, type BodyKind } from "../core/kinds";
import { canReadProposedRoster, canReadRoster, headsTeamOf } from "../policy";
import { type BodyView, listBodies } from "./bodies";
import { everyoneSeatedIn } from "./roster";
import type { SeatedMember } from "./seated";

/** A body as the list of all bodies shows it on a day. */
export interface BodyRow {
  readonly body: BodyView;
  readonly state: BodyState;
  readonly head: SeatedMember | null;
  readonly seated: number;
  readonly vacant: number;
  /** How many rows its working roster has; only for those who may read it. */
  readonly proposed: number;
  /** The nhóm công tác under it. */
  readonly parts: readonly BodyRow[];
}

export interface BodyList {
  readonly day: CivilDate;
  /** In the order of kinds; teams of bản are only counted. */
  readonly groups: readonly { readonly kind: BodyKind; readonly rows: readonly BodyRow[] }[];
  readonly teams: TeamSummary;
  /** The teams that are the actor's own to mind. */
  readonly own: readonly BodyRow[];
}

/** All bodies on a day: who heads each, how many sit, what is vacant, and how far it is in being. */
export async function readBodyList(actor: Actor, day: CivilDate): Promise<BodyList> {
  const [bodies, hamlets] = await Promise.all([
    listBodies(actor),
    canReadRoster(actor) ? hamletsOn(actor, day) : Promise.resolve([]),
  ]);
  const { members, drafts } = await readSeatsAndDrafts(actor, day);
  const rowOf = (body: BodyView): BodyRow => {
    const proposed = drafts.get(body.id) ?? 0;
    const seats = countSeats(
      body.kind,
      members.filter(({ bodyId }) => bodyId === body.id),
    );
    const parts = bodies.filter(({ parentId }) => parentId === body.id).map(rowOf);
    return { body, state: bodyState(body, day, proposed > 0), ...seats, proposed, parts };
  };
  const teams = bodies.filter(({ kind }) => kind === "to-cnscd-ban").map(rowOf);
  const known = new Set(bodies.map(({ id }) => id));
  const listed = bodies.filter(
    ({ kind, parentId }) => kind !== "to-cnscd-ban" && !(parentId !== null && known.has(parentId)),
  );
  return {
    day,
    groups: BODY_KINDS.filter((kind) => kind !== "to-cnscd-ban").map((kind) => ({
      kind,
      rows: listed.filter((body) => body.kind === kind).map(rowOf),
    })),
    teams: summariseTeams(
      hamlets.map(({ id }) => id),
      teams.map((row) => ({ ...row, hamletId: row.body.hamlet?.id ?? null })),
    ),
    own: teams.filter(({ body, state }) => state !== "ended" && headsTeamOf(actor, body.hamlet?.id ?? null)),
  };
}

async function readSeatsAndDrafts(actor: Actor, day: CivilDate) {
  if (!canReadRoster(actor)) return { members: [], drafts: new Map<string, number>() };
  return inCommune(actor.communeId, async (tx) => {
    const members = await everyoneSeatedIn(tx, actor, day);
    const open = canReadProposedRoster(actor)
      ? await tx.rosterDraft.findMany({
          where: { communeId: actor.communeId, state: "open" },
          select: { bodyId: true, _count: { select: { entries: true } } },
        })
      : [];
    return { members, drafts: new Map(open.map(({ bodyId, _count }) => [bodyId, _count.entries])) };
  });
}
