import { composeDecision, type Outcome } from "@/lib/document-kinds/core/compose-decision";
import { gapFindings } from "@/lib/document-kinds/core/gaps-left";
import { type DecisionFinding, lintDecision } from "@/lib/document-kinds/core/lint-decision";
import { composePaper, signerOf } from "@/lib/document-kinds/core/papers/compose-paper";
import { lintPaper } from "@/lib/document-kinds/core/papers/lint-paper";
import { paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import type { DraftingTable } from "@/lib/document-kinds/queries/establishment";
import type { PaperTable } from "@/lib/document-kinds/queries/paper-table";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { UnitView } from "@/lib/organization/queries/units";
import type { DraftedBody } from "./drafted-body";
import { unitCodesOf } from "./drafting-table";

/** A draft of any kind as a person looks at it before the next step. */
export interface DraftLook {
  readonly model: DocumentModel;
  readonly findings: readonly DecisionFinding[];
  /** The bodies it seats; none where it is about no roster. */
  readonly bodies: readonly DraftedBody[];
  /** Null until somebody who may sign is chosen. */
  readonly signer: string | null;
}

/** A decision about rosters, composed and checked. */
export function lookAtDecision(table: DraftingTable, units: readonly UnitView[], outcome: Outcome): DraftLook {
  const { content, facts, register, offices, rosterFindings } = table;
  const model = composeDecision(content, facts, outcome);
  const context = { register, offices, unitCodes: unitCodesOf(units) };
  const findings = lintDecision(model, context, rosterFindings, facts.commune.hamletWord, gapFindings(content));
  return { model, findings, bodies: facts.bodies, signer: facts.signer?.name ?? null };
}

/** Any other paper, composed and checked. */
export function lookAtPaper(table: PaperTable, outcome: Outcome): DraftLook {
  const { kindCode, content, facts, register, offices } = table;
  const model = composePaper(paperKinds[kindCode], content, facts, outcome);
  const { unitType, name } = facts.commune;
  const findings = lintPaper(model, content, {
    register,
    unitCodes: facts.units.map(({ abbreviation }) => abbreviation),
    commune: { unitType, name },
    offices,
  });
  return { model, findings, bodies: [], signer: signerOf(paperKinds[kindCode], content, facts)?.name ?? null };
}
