import { fold, matchesFolded } from "@/lib/kernel/folding";
import { fallsShort, type TeamFinding, type TeamNeed } from "./team-rules";

/** Where the team of a bản stands on a day; only today's may be proposed or changing. */
export const TEAM_STATES = ["none", "proposed", "active", "changing"] as const;
export type TeamState = (typeof TEAM_STATES)[number];

/** By the rules of the day; null where there is no team to judge, or no rules. */
export type TeamStanding = "met" | "short" | null;

/** What a team is found by in a list. */
export interface TeamFacts {
  readonly state: TeamState;
  readonly standing: TeamStanding;
  readonly findings: readonly TeamFinding[];
  /** Folded: the names of the bản, the team and its head. */
  readonly folded: string;
}

export interface TeamFilter {
  readonly state: TeamState | null;
  readonly standing: "met" | "short" | null;
  readonly rule: TeamNeed | null;
  readonly query: string;
}

export const ALL_TEAMS: TeamFilter = { state: null, standing: null, rule: null, query: "" };

/** How far a team is in being: seated on the day, and with a working roster open. */
export function teamState(seated: boolean, proposed: boolean): TeamState {
  if (seated) return proposed ? "changing" : "active";
  return proposed ? "proposed" : "none";
}

/** A bản without a team is neither met nor short: it is counted by itself. */
export function teamStanding(state: TeamState, findings: readonly TeamFinding[] | null): TeamStanding {
  if (state === "none" || findings === null) return null;
  return fallsShort(findings) ? "short" : "met";
}

/** Whether a list narrowed so shows this team. */
export function matchesTeam({ state, standing, findings, folded }: TeamFacts, filter: TeamFilter): boolean {
  return (
    (filter.state === null || filter.state === state) &&
    (filter.standing === null || filter.standing === standing) &&
    (filter.rule === null || findings.some(({ rule }) => rule === filter.rule)) &&
    matchesFolded(folded, filter.query)
  );
}

/** What a search reads a team by. */
export function foldedTeam(names: readonly string[]): string {
  return fold(names.join(" "));
}

export interface TeamCounts {
  readonly total: number;
  readonly byState: Readonly<Record<TeamState, number>>;
  readonly met: number;
  readonly short: number;
  /** Neither: no team, or no rules that day. */
  readonly unjudged: number;
}

/** How many of each; the states add up to the total, and so do met, short and unjudged. */
export function countTeams(teams: readonly Pick<TeamFacts, "state" | "standing">[]): TeamCounts {
  const byState = { none: 0, proposed: 0, active: 0, changing: 0 };
  let met = 0;
  let short = 0;
  for (const { state, standing } of teams) {
    byState[state] += 1;
    if (standing === "met") met += 1;
    if (standing === "short") short += 1;
  }
  return { total: teams.length, byState, met, short, unjudged: teams.length - met - short };
}
