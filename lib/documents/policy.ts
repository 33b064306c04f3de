import { type Actor, hasRole, type Role } from "@/lib/kernel/actor";
import type { Stage, StepAct } from "./core/stages";

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

/** Who keeps the lists that drafts draw on: groups of recipients, offices that ended. */
export function canKeepRecipients(actor: Actor): boolean {
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

/** Whose turn a step is by duty; who signs the paper himself may also approve and sign it. */
const STEP_ROLES: Readonly<Record<StepAct, readonly Role[]>> = {
  submit: ["quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu", "to-giup-viec"],
  withdraw: ["quan-tri", "van-hoa-xa-hoi", "van-thu", "to-giup-viec"],
  return: ["lanh-dao"],
  approve: ["lanh-dao"],
  check: ["van-thu"],
  sign: ["lanh-dao", "van-thu"],
};

/** Who may take a step from a stage. `signs` says that the draft is to be signed by the actor himself. */
export function mayTakeStep(actor: Actor, step: { act: StepAct; stage: Stage; signs: boolean }): boolean {
  const { act, stage, signs } = step;
  if (signs && (act === "approve" || act === "sign" || act === "return")) return true;
  if (act === "submit" && stage === "approved") return hasRole(actor, "van-thu");
  if (act === "return" && stage !== "submitted" && hasRole(actor, "van-thu")) return true;
  return hasRole(actor, ...STEP_ROLES[act]);
}

/** Whose words a draft still takes: of who drafts until it is submitted; of the clerk while its form is examined. */
export function mayEditDraft(actor: Actor, stage: Stage): boolean {
  if (stage === "drafting" || stage === "returned") return canDraft(actor);
  return stage === "approved" && hasRole(actor, "van-thu");
}

/** Who says what an issued document does to another: those who keep the registers. In a draft, who drafts. */
export function canRelate(actor: Actor, state: "draft" | "issued"): boolean {
  return state === "draft" ? canDraft(actor) : canKeepRegisters(actor);
}

/** Who puts the signed paper beside an issued document and confirms a scan: those who issue. All who sign in see it. */
export function canKeepSignedCopies(actor: Actor): boolean {
  return canIssue(actor);
}

/** Who keeps files of matters: who keeps the registers, and who drafts. All who sign in see which papers are in one. */
export function canKeepFiles(actor: Actor): boolean {
  return canKeepRegisters(actor) || canDraft(actor);
}

/** Who takes the package of a file: it holds papers that came in, so only who reads all of those. */
export function canTakeFilePackage(actor: Actor): boolean {
  return canReadIncoming(actor);
}
