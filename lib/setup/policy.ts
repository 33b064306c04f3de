import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Setting up comes before anyone can sign in: only the set-up page itself acts. */
export function canSetUp(actor: Actor): boolean {
  return actor.accountId === null && hasRole(actor, "quan-tri");
}

/** Ending the training belongs to an administrator of the sample. */
export function canBeginForReal(actor: Actor): boolean {
  return actor.training && hasRole(actor, "quan-tri");
}
