/** Where a draft stands on its way to be issued. */
export const STAGES = ["drafting", "submitted", "returned", "approved", "checked", "signed"] as const;
export type Stage = (typeof STAGES)[number];

/** What may be done with a draft on its way; issuing comes after them. */
export const STEP_ACTS = ["submit", "withdraw", "return", "approve", "check", "sign"] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** short: a draft may be issued from any stage, having gone round on paper; full: only once it is signed here. */
export const PAPER_FLOWS = ["short", "full"] as const;
export type PaperFlow = (typeof PAPER_FLOWS)[number];

interface Move {
  readonly from: readonly Stage[];
  readonly to: Stage;
}

/**
 * The way of a draft: trình → duyệt nội dung → kiểm thể thức → ký, returnable at each step (NĐ 30/2020/NĐ-CP, Điều 10
 * to 13: drafting, approval of the draft, examination before signing, signing). Words changed while the form is mended
 * are submitted again.
 */
const MOVES: Readonly<Record<StepAct, Move>> = {
  submit: { from: ["drafting", "returned", "approved"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "drafting" },
  return: { from: ["submitted", "approved", "checked", "signed"], to: "returned" },
  approve: { from: ["submitted"], to: "approved" },
  check: { from: ["approved"], to: "checked" },
  sign: { from: ["checked"], to: "signed" },
};

/** Where an act leads from a stage; null where it cannot be done. */
export function stageAfter(act: StepAct, stage: Stage): Stage | null {
  const { from, to } = MOVES[act];
  return from.includes(stage) ? to : null;
}

/** May a draft be issued from here? One that is submitted goes its way to the end, or back. */
export function issuable(stage: Stage, flow: PaperFlow): boolean {
  return stage === "signed" || (flow === "short" && (stage === "drafting" || stage === "returned"));
}

/** What may be done at a stage, the way on first. */
export function actsAt(stage: Stage): readonly StepAct[] {
  return STEP_ACTS.filter((act) => stageAfter(act, stage) !== null).sort((a, b) => weight(a) - weight(b));
}

const WAY_ON: readonly StepAct[] = ["approve", "check", "sign", "submit", "withdraw", "return"];
const weight = (act: StepAct) => WAY_ON.indexOf(act);

/** Must the act say why? */
export function needsReason(act: StepAct): boolean {
  return act === "return";
}
