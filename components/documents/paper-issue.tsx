import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { lintPaper } from "@/lib/document-kinds/core/papers/lint-paper";
import { paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import type { PaperTable } from "@/lib/document-kinds/queries/paper-table";
import { padNumber } from "@/lib/documents/core/number";
import type { NextNumber } from "@/lib/documents/queries/number-series";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { IssuePage } from "./issue-page";

/** The last look before a paper stands: it changes no roster. */
export function PaperIssue({ table, next, today }: { table: PaperTable; next: NextNumber; today: CivilDate }) {
  const { document, content, facts, register } = table;
  const model = composePaper(paperKinds[table.kindCode], content, facts, {
    number: padNumber(next.number),
    date: { type: "day", day: today },
    marks: { draft: false, training: document.training },
  });
  const { unitType, name } = facts.commune;
  const findings = lintPaper(model, content, {
    validities: Object.fromEntries(register.map((basis) => [basis.id, basis.validity])),
    unitCodes: facts.units.map(({ abbreviation }) => abbreviation),
    commune: { unitType, name },
  });
  return <IssuePage {...{ document, model, findings, next, today }} bodies={[]} holds={null} />;
}
