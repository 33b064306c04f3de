import { type Actor, hasRole } from "@/lib/kernel/actor";

/** The whole trail of the commune; the trail of one record goes with the record. */
export function canReadTrail(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao");
}
