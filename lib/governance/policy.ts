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

/** The office that keeps requests to join and leave: for any body, and on behalf of a head who said so. */
export function keepsRequests(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "van-hoa-xa-hoi", "to-giup-viec");
}

/** The Chủ tịch agrees to requests, or whoever signs in as the commune's leaders. */
export function agreesToRequests(actor: Actor): boolean {
  return hasRole(actor, "lanh-dao");
}

/** Who sees every request; the others see those of the bodies they head, those they asked and those about them. */
export function readsAllRequests(actor: Actor): boolean {
  return keepsRequests(actor) || canPrepareRoster(actor);
}

/** Whether a hamlet head's account answers for the team of this bản. */
export function headsTeamOf(actor: Actor, hamletId: string | null): boolean {
  return hamletId !== null && hasRole(actor, "truong-ban") && actor.hamletIds.includes(hamletId);
}
