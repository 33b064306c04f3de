import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Who prepares rosters: the culture-society office, the records clerk and the Working Group. */
export function canPrepareRoster(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu", "to-giup-viec");
}

/** A decision on who governs is public within the commune: every role may read who holds a seat. */
export function canReadRoster(_actor: Actor): boolean {
  return true;
}

/** What is only proposed is for those who prepare it and those who decide. */
export function canReadProposedRoster(actor: Actor): boolean {
  return canPrepareRoster(actor);
}

/** Which rules teams are made up by is the commune's to decide: its leaders and the office that keeps the teams. */
export function canEditTeamRules(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi");
}
