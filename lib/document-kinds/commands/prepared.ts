import type { LintContext } from "@/lib/documents/core/lint/finding";
import type { Basis, DocumentModel } from "@/lib/documents/core/model";
import type { EffectRefusal } from "@/lib/governance/core/roster-effects";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import type { Outcome } from "../core/compose-decision";
import type { DecisionFinding } from "../core/lint-decision";

/** Everything of a draft that issuing needs, drawn within the act that issues it. */
export interface Prepared {
  readonly symbol: string;
  readonly series: string;
  readonly template: string;
  readonly subject: string;
  readonly signerName: string;
  readonly effectiveFrom: CivilDate;
  readonly bases: readonly Basis[];
  /** Frozen with the words. */
  readonly facts: object;
  readonly compose: (outcome: Outcome) => DocumentModel;
  /** What is wrong with what was composed. */
  readonly lint: (model: DocumentModel, context: LintContext) => readonly DecisionFinding[];
  /** What holds because of it, once it stands. */
  readonly takeEffect: () => Promise<
    Result<{ readonly memberCount: number; readonly bodyNames: readonly string[] }, EffectRefusal>
  >;
}
