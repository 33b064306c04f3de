import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import type { RosterMember } from "../core/roster";
import { checkTeam, type TeamFinding } from "../core/team-rules";
import { type TeamStanding, teamStanding } from "../core/team-state";
import { canReadProposedRoster, canReadRoster } from "../policy";
import type { BodyView } from "./bodies";
import { draftMembersIn, rosterOnIn } from "./roster";
import { readTeamRulesIn } from "./team-rules";

/** How a roster of a team stands by the rules of a day. */
export interface TeamJudgement {
  readonly standing: TeamStanding;
  readonly findings: readonly TeamFinding[];
}

export interface TeamStandings {
  /** Null where nobody sits on the day. */
  readonly seated: TeamJudgement | null;
  /** What that roster meets and the working roster would not; nothing where none is the actor's to see. */
  readonly broken: readonly TeamFinding[];
}

/** Whether the team of a bản is made up as the rules of a day ask, and what its proposal breaks; null for other bodies. */
export async function readTeamStandings(actor: Actor, body: BodyView, day: CivilDate): Promise<TeamStandings | null> {
  const { hamlet, kind } = body;
  if (kind !== "to-cnscd-ban" || !canReadRoster(actor)) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rules = await readTeamRulesIn(tx, actor, day);
    if (!rules) return null;
    const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const hamletEnded = hamlet?.endedOn && hamlet.endedOn <= day ? hamlet.endedOn : null;
    const judge = (members: readonly RosterMember[]): TeamJudgement | null => {
      if (members.length === 0) return null;
      const findings = checkTeam(rules, members, { hamletEnded, hamletWord });
      return { findings, standing: teamStanding("active", findings) };
    };
    const seated = judge(await rosterOnIn(tx, actor, { bodyId: body.id }, day));
    const draft = canReadProposedRoster(actor)
      ? await tx.rosterDraft.findFirst({ where: { communeId, bodyId: body.id, state: "open" }, select: { id: true } })
      : null;
    const drafted = draft ? (await draftMembersIn(tx, actor, [draft.id], day)).get(draft.id) : undefined;
    const proposed = judge(drafted ?? []);
    const lacked = new Set(seated?.findings.map(({ rule }) => rule));
    const broken = (seated && proposed?.findings.filter(({ rule }) => !lacked.has(rule))) || [];
    return { seated, broken };
  });
}
