import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { type Coverage, coverHamlets } from "../core/coverage";
import type { RosterMember } from "../core/roster";
import { canReadProposedRoster } from "../policy";
import { COMMITTEE } from "./bodies";
import { readOpenDraft, rosterOn } from "./roster";

/** Whose charges are laid out: of those who sit on the day, or of the working roster. */
export type CoverageSource = "in-force" | "proposed";

export interface CoverageView extends Coverage<RosterMember> {
  readonly day: CivilDate;
  readonly source: CoverageSource;
  readonly memberCount: number;
  /** May the actor look at the working roster instead. */
  readonly mayPropose: boolean;
}

/**
 * Who is in charge of which bản on a day. Names of members are public in the commune, so every role may look; the
 * working roster is laid out only for those who may read it, others get the roster in force.
 */
export async function readCoverage(
  actor: Actor,
  asked: { readonly day: CivilDate; readonly source: CoverageSource },
): Promise<CoverageView> {
  const mayPropose = canReadProposedRoster(actor);
  const source = mayPropose ? asked.source : "in-force";
  const [members, hamlets] = await Promise.all([readMembers(actor, asked.day, source), listHamlets(actor)]);
  const existing = hamlets.filter(({ validFrom: from, validTo: to }) => holdsOn({ from, to }, asked.day));
  return { day: asked.day, source, mayPropose, memberCount: members.length, ...coverHamlets(existing, members) };
}

async function readMembers(actor: Actor, day: CivilDate, source: CoverageSource): Promise<readonly RosterMember[]> {
  if (source === "in-force") return rosterOn(actor, COMMITTEE, day);
  return (await readOpenDraft(actor, COMMITTEE))?.members ?? [];
}
