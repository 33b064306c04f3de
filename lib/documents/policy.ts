import { type Actor, hasRole } from "@/lib/kernel/actor";

/** Who drafts: the offices that prepare papers. */
export function canDraft(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu", "to-giup-viec");
}

/** Drafts are working papers; issued documents are for everyone who signs in. */
export function canReadDrafts(actor: Actor): boolean {
  return canDraft(actor);
}

/** Who gives a number and issues: the records clerk, and the leaders who sign. */
export function canIssue(actor: Actor): boolean {
  return hasRole(actor, "van-thu", "lanh-dao");
}

/** Who has a paper of any origin checked: those who prepare and issue papers. Nothing of it is kept. */
export function canCheckPapers(actor: Actor): boolean {
  return canDraft(actor) || hasRole(actor, "uy-vien", "tai-chinh");
}

export function canEditLegalBases(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "van-hoa-xa-hoi", "van-thu");
}

/** Who keeps the registers: settles series of numbers, enters what came in, says how papers went out. */
export function canKeepRegisters(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "van-thu");
}

/** Who reads all that came in: leaders and offices. */
export function canReadIncoming(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-thu", "van-hoa-xa-hoi", "tai-chinh", "uy-vien", "to-giup-viec");
}

/** Who reads at least what was given to them or to the unit they speak for. */
export function canReadOwnIncoming(actor: Actor): boolean {
  return canReadIncoming(actor) || hasRole(actor, "dau-moi", "truong-group");
}
