import type { Actor, Role } from "@/lib/kernel/actor";

/**
 * Whose notices someone reads: their own as a person, those of their account, and those of every duty they sign in with.
 * Nobody reads others'.
 */
export function addressesOf(actor: Actor): {
  readonly personId: string | null;
  readonly accountId: string | null;
  readonly roles: readonly Role[];
} {
  return { personId: actor.personId, accountId: actor.accountId, roles: actor.roles };
}

/** A notice is marked as read for an account, so only who signed in can mark any. */
export function canMarkRead(actor: Actor): actor is Actor & { readonly accountId: string } {
  return actor.accountId !== null;
}
