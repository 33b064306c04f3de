import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { RosterMember } from "../core/roster";
import { checkRoster, type RosterFinding } from "../core/roster-rules";
import { checkCommune, checkTeam, checkTeamless, type TeamFinding, teamCounts, teamHead } from "../core/team-rules";
import { foldedTeam, type TeamFacts, type TeamStanding, teamStanding, teamState } from "../core/team-state";
import { canReadProposedRoster, canReadRoster } from "../policy";
import { draftMembersIn, rosterOnIn } from "./roster";
import { readTeamRulesIn, type TeamRulesInForce } from "./team-rules";
import { whoLeftIn } from "./who-left";

/** The head of a team as lists name them. */
export interface TeamHeadView extends Pick<RosterMember, "personId" | "honorific" | "fullName" | "positionTitle"> {}

/** The working roster of a team, and how it would stand once decided. */
export interface TeamProposal {
  readonly count: number;
  /** What keeps it from becoming a decision. */
  readonly errors: readonly RosterFinding[];
  readonly findings: readonly TeamFinding[];
  readonly standing: TeamStanding;
  /** The decision it is being drafted into. */
  readonly documentId: string | null;
}

/** A bản of a day with its team: by who sits, or by who is proposed while nobody sits. */
export interface TeamRow extends TeamFacts {
  readonly hamlet: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    /** The day it ended, by the day asked about. */
    readonly endedOn: CivilDate | null;
  };
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly head: TeamHeadView | null;
  readonly members: number;
  readonly collaborators: number;
  readonly ambassadors: number;
  readonly proposal: TeamProposal | null;
}

export interface TeamsView {
  readonly day: CivilDate;
  /** What the commune calls its smallest part. */
  readonly hamletWord: string;
  /** Null on a day before any rules were chosen. */
  readonly rules: TeamRulesInForce | null;
  readonly rows: readonly TeamRow[];
  /** What the teams lack together. */
  readonly findings: readonly TeamFinding[];
  /** Whether proposals are part of the answer: today, for those who may see them. */
  readonly withProposals: boolean;
}

const WITH_HAMLET = {
  hamlet: { select: { id: true, number: true, name: true, validTo: true } },
} satisfies Prisma.BodyInclude;

type TeamBody = Prisma.BodyGetPayload<{ include: typeof WITH_HAMLET }>;

interface Draft {
  readonly documentId: string | null;
  readonly members: readonly RosterMember[];
}

/** Every bản in force on a day with its team, and the teams that still sit where the bản has ended, by number. */
export async function readTeams(actor: Actor, day: CivilDate): Promise<TeamsView> {
  const hamlets = canReadRoster(actor) ? await listHamlets(actor, { query: "", sort: "so" }, day) : [];
  return inCommune(actor.communeId, async (tx) => {
    const { communeId } = actor;
    const withProposals = day === actor.today && canReadProposedRoster(actor);
    const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const rules = await readTeamRulesIn(tx, actor, day);
    const bodies = await tx.body.findMany({
      where: { communeId, kind: "to-cnscd-ban" },
      include: WITH_HAMLET,
      orderBy: [{ validFrom: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    });
    const seated = groupBy(await rosterOnIn(tx, actor, { kind: "to-cnscd-ban" }, day), ({ bodyId }) => bodyId);
    const drafts = withProposals ? await openDraftsIn(tx, actor) : new Map<string, Draft>();
    const isLive = ({ id }: TeamBody) => seated.has(id) || drafts.has(id);
    const bodiesOf = groupBy(bodies, ({ hamletId }) => hamletId ?? "");
    const people = [...drafts.values()].flatMap(({ members }) => members.flatMap(({ personId }) => personId ?? []));
    const left = await whoLeftIn(tx, actor, people, day);
    const judge = { rules, hamletWord, seated, drafts, left };
    const rows = hamlets.flatMap((hamlet) => {
      const own = bodiesOf.get(hamlet.id) ?? [];
      const body = own.findLast(isLive) ?? (hamlet.inForce ? own.findLast(({ validTo }) => validTo === null) : null);
      if (!hamlet.inForce && !(body && hamlet.validTo && hamlet.validTo <= day)) return [];
      const { id, number, name } = hamlet;
      return [teamRow({ id, number, name, endedOn: hamlet.inForce ? null : hamlet.validTo }, body ?? null, judge)];
    });
    const inForce = hamlets.filter((hamlet) => hamlet.inForce);
    const teams = bodies.flatMap(({ id, hamletId }) => (hamletId && seated.has(id) ? [{ hamletId }] : []));
    const findings = rules ? checkCommune(rules, teams, inForce, hamletWord) : [];
    return { day, hamletWord, rules, rows, findings, withProposals };
  });
}

/** What a row is judged by. */
interface Judge {
  readonly rules: TeamRulesInForce | null;
  readonly hamletWord: string;
  readonly seated: ReadonlyMap<string, readonly RosterMember[]>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Those proposed who no longer serve, each with why. */
  readonly left: ReadonlyMap<string, string>;
}

function teamRow(hamlet: TeamRow["hamlet"], body: TeamBody | null, judge: Judge): TeamRow {
  const { rules, hamletWord } = judge;
  const sitting = body ? judge.seated.get(body.id) : undefined;
  const draft = body ? judge.drafts.get(body.id) : undefined;
  const state = teamState(sitting !== undefined, draft !== undefined);
  const context = { hamletEnded: hamlet.endedOn, hamletWord };
  const shown = sitting ?? draft?.members ?? [];
  const own = rules ? checkTeam(rules, shown, context) : null;
  const findings = state === "none" ? (rules ? checkTeamless(rules, hamletWord) : []) : (own ?? []);
  const head = teamHead(shown);
  return {
    hamlet,
    body: body ? { id: body.id, name: body.name } : null,
    state,
    standing: teamStanding(state, own),
    findings,
    folded: foldedTeam([hamlet.name, body?.name ?? "", ...shown.map(({ fullName }) => fullName)]),
    head: head && {
      ...{ personId: head.personId, honorific: head.honorific },
      ...{ fullName: head.fullName, positionTitle: head.positionTitle },
    },
    ...teamCounts(shown),
    proposal: draft ? proposalOf(draft, rules ? checkTeam(rules, draft.members, context) : null, judge) : null,
  };
}

function proposalOf({ members, documentId }: Draft, own: readonly TeamFinding[] | null, judge: Judge): TeamProposal {
  const { hamletWord, left } = judge;
  const checked = checkRoster(members, { kind: "to-cnscd-ban", hamlets: [], hamletWord, left });
  return {
    count: members.length,
    errors: checked.filter(({ severity }) => severity === "error"),
    findings: own ?? [],
    standing: teamStanding("proposed", own),
    documentId,
  };
}

/** The working rosters of teams that have anyone in them, by body. */
async function openDraftsIn(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, Draft>> {
  const drafts = await tx.rosterDraft.findMany({
    where: { communeId: actor.communeId, state: "open", body: { kind: "to-cnscd-ban" }, entries: { some: {} } },
    select: { id: true, bodyId: true, proposedIn: { select: { id: true, state: true, deletedAt: true } } },
  });
  const ids = drafts.map(({ id }) => id);
  const membersOf = await draftMembersIn(tx, actor, ids, actor.today);
  return new Map(
    drafts.map(({ id, bodyId, proposedIn }) => {
      const drafting = proposedIn?.state === "draft" && proposedIn.deletedAt === null;
      return [bodyId, { documentId: drafting ? proposedIn.id : null, members: membersOf.get(id) ?? [] }];
    }),
  );
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** A team that was and is no more. */
export interface PastTeam {
  readonly id: string;
  readonly name: string;
  readonly hamlet: { readonly id: string; readonly number: number; readonly name: string };
  /** "từ ngày … đến hết ngày …" needs both; null where it never began. */
  readonly from: CivilDate | null;
  /** The first day it no longer was. */
  readonly to: CivilDate;
}

/** The teams that had ended by a day, the last to end first. */
export async function listPastTeams(actor: Actor, day: CivilDate): Promise<readonly PastTeam[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.body.findMany({
      where: { communeId: actor.communeId, kind: "to-cnscd-ban", validTo: { lte: toDbDate(day) } },
      include: WITH_HAMLET,
      orderBy: [{ validTo: "desc" }, { hamlet: { number: "asc" } }],
    });
    return rows.flatMap(({ id, name, hamlet, validFrom, validTo }) => {
      if (!hamlet || !validTo) return [];
      const from = validFrom ? fromDbDate(validFrom) : null;
      return [{ id, name, hamlet, from, to: fromDbDate(validTo) }];
    });
  });
}
