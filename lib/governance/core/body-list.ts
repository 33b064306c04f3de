import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";
import { headcount } from "./headcount";
import { type BodyKind, headOf } from "./kinds";
import type { RosterMember } from "./roster";

/** Where a body stands on a day. */
export const BODY_STATES = ["not-begun", "proposed", "to-come", "active", "ended"] as const;
export type BodyState = (typeof BODY_STATES)[number];

export interface BodyLife {
  /** From the first day anyone sits in it; null while it is only thought of. */
  readonly from: CivilDate | null;
  /** The first day it no longer is. */
  readonly to: CivilDate | null;
}

/** A body is at work from its first roster to its end; before that it may have a working roster. */
export function bodyState({ from, to }: BodyLife, day: CivilDate, proposed: boolean): BodyState {
  if (to !== null && to <= day) return "ended";
  if (from !== null && holdsOn({ from, to }, day)) return "active";
  if (from !== null) return "to-come";
  return proposed ? "proposed" : "not-begun";
}

/** Who heads it, how many sit, how many help, and how many seats wait for someone. */
export function countSeats<Member extends Pick<RosterMember, "role" | "personId">>(
  kind: BodyKind,
  members: readonly Member[],
) {
  const head = members.find(({ role }) => role === headOf(kind)) ?? null;
  const { members: seated, helpers, vacant } = headcount(members);
  return { head, seated, helpers, vacant };
}

export interface TeamSummary {
  /** The bản in force. */
  readonly hamlets: number;
  /** Those of them with a team at work. */
  readonly covered: number;
  /** Teams at work, those of bản that ended too. */
  readonly teams: number;
  readonly seated: number;
  readonly vacant: number;
  /** Teams at work whose bản has ended. */
  readonly left: number;
}

/** The teams of all bản in one line. */
export function summariseTeams(
  hamletIds: readonly string[],
  teams: readonly {
    readonly hamletId: string | null;
    readonly state: BodyState;
    readonly seated: number;
    readonly vacant: number;
  }[],
): TeamSummary {
  const active = teams.filter(({ state }) => state === "active");
  const withTeam = new Set(active.map(({ hamletId }) => hamletId));
  const sum = (of: "seated" | "vacant") => active.reduce((total, team) => total + team[of], 0);
  return {
    hamlets: hamletIds.length,
    covered: hamletIds.filter((id) => withTeam.has(id)).length,
    teams: active.length,
    seated: sum("seated"),
    vacant: sum("vacant"),
    left: active.filter(({ hamletId }) => hamletId !== null && !hamletIds.includes(hamletId)).length,
  };
}
