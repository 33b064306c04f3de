import { type Actor, hasRole } from "@/lib/kernel/actor";

export function canManageAccounts(actor: Actor): boolean {
  return hasRole(actor, "quan-tri");
}
