import type { DecisionFinding } from "./lint-decision";

export const READY_LINES = ["signer", "gaps", "bases", "rest"] as const;
export type ReadyCode = (typeof READY_LINES)[number];

/** One line of what a draft must have before it is submitted. */
export interface ReadyLine {
  readonly code: ReadyCode;
  /** How much is wrong there; none is ready. */
  readonly count: number;
  /** Nothing but mending it helps; over the others one may go on knowingly. */
  readonly blocking: boolean;
}

function codeOf({ rule }: DecisionFinding): ReadyCode {
  if (rule === "gap") return "gaps";
  return rule === "basis-in-force" ? "bases" : "rest";
}

/** Is the draft ready to be submitted? Only errors count; remarks are the drafter's to weigh. */
export function readiness(findings: readonly DecisionFinding[], hasSigner: boolean): readonly ReadyLine[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const wrongIn = (code: ReadyCode) =>
    errors.filter((one) => codeOf(one) === code).reduce((sum, { places = 1 }) => sum + places, 0);
  return READY_LINES.map((code) => ({
    code,
    count: code === "signer" ? (hasSigner ? 0 : 1) : wrongIn(code),
    blocking: code === "signer" || code === "gaps",
  }));
}
