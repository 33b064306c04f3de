import { decisionKindOf } from "@/lib/document-kinds/core/decision-kinds";
import type { DraftingTable } from "@/lib/document-kinds/queries/establishment";
import { padNumber } from "@/lib/documents/core/number";
import type { NextNumber } from "@/lib/documents/queries/number-series";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { UnitView } from "@/lib/organization/queries/units";
import { lookAtDecision } from "./draft-look";
import { IssuePage } from "./issue-page";
import { WhatHolds } from "./what-holds";

/** The last look before a decision about rosters stands. */
export function DecisionIssue({
  table,
  next,
  units,
  today,
  isShort,
}: {
  table: DraftingTable;
  next: NextNumber;
  units: readonly UnitView[];
  today: CivilDate;
  isShort: boolean;
}) {
  const { document, content, facts } = table;
  const look = lookAtDecision(table, units, {
    number: padNumber(next.number),
    date: { type: "day", day: today },
    marks: { draft: false, training: document.training },
  });
  const from = content.effectiveFrom ? `ngày ${formatDay(content.effectiveFrom)}` : "ngày ký";
  const amends = decisionKindOf(document.kind)?.scope === "changes";
  const holds = <WhatHolds bodies={facts.bodies} amends={amends} from={from} />;
  return <IssuePage {...{ document, look, holds, next, today, isShort }} />;
}
