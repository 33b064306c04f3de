import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Who puts up televisions and takes their addresses back. */
export function canKeepWallScreens(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi");
}
