import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import { decisionKindOf } from "@/lib/document-kinds/core/decision-kinds";
import { lintDecision } from "@/lib/document-kinds/core/lint-decision";
import type { DraftingTable } from "@/lib/document-kinds/queries/establishment";
import { padNumber } from "@/lib/documents/core/number";
import type { NextNumber } from "@/lib/documents/queries/number-series";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { UnitView } from "@/lib/organization/queries/units";
import { unitCodesOf } from "./drafting-table";
import { IssuePage } from "./issue-page";
import { WhatHolds } from "./what-holds";

/** The last look before a decision about rosters stands. */
export function DecisionIssue({
  table,
  next,
  units,
  today,
}: {
  table: DraftingTable;
  next: NextNumber;
  units: readonly UnitView[];
  today: CivilDate;
}) {
  const { document, content, facts } = table;
  const model = composeDecision(content, facts, {
    number: padNumber(next.number),
    date: { type: "day", day: today },
    marks: { draft: false, training: document.training },
  });
  const validities = Object.fromEntries(table.register.map((basis) => [basis.id, basis.validity]));
  const findings = lintDecision(
    model,
    { validities, unitCodes: unitCodesOf(units) },
    table.rosterFindings,
    facts.commune.hamletWord,
  );
  const from = content.effectiveFrom ? `ngày ${formatDay(content.effectiveFrom)}` : "ngày ký";
  const amends = decisionKindOf(document.kind)?.scope === "changes";
  return (
    <IssuePage
      {...{ document, model, findings, next, today }}
      bodies={facts.bodies}
      holds={<WhatHolds bodies={facts.bodies} amends={amends} from={from} />}
    />
  );
}
