import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Who keeps the commune's own templates: those who keep its wording. Whoever drafts may draft from them. */
export function canKeepTemplates(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "van-hoa-xa-hoi", "van-thu");
}
