import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Names, posts and contacts of officials: not for those whose duty is one bản or one unit. */
export function canReadPeople(actor: Actor): boolean {
  return hasRole(
    actor,
    "quan-tri",
    "lanh-dao",
    "van-hoa-xa-hoi",
    "van-thu",
    "tai-chinh",
    "uy-vien",
    "to-giup-viec",
    "chi-xem",
  );
}

/** Phone numbers unmasked: those who call people in the course of their duty (Luật 91/2025/QH15, data minimised). */
export function canSeePhones(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu");
}

export function canEditOrganization(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "van-hoa-xa-hoi", "van-thu");
}

/** The commune's name, header and signers. */
export function canEditCommune(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao");
}
