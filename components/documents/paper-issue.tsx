import type { PaperTable } from "@/lib/document-kinds/queries/paper-table";
import { padNumber } from "@/lib/documents/core/number";
import type { NextNumber } from "@/lib/documents/queries/number-series";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { lookAtPaper } from "./draft-look";
import { IssuePage } from "./issue-page";

/** The last look before a paper stands: it changes no roster. */
export function PaperIssue({
  table,
  next,
  today,
  isShort,
}: {
  table: PaperTable;
  next: NextNumber;
  today: CivilDate;
  isShort: boolean;
}) {
  const { document } = table;
  const look = lookAtPaper(table, {
    number: padNumber(next.number),
    date: { type: "day", day: today },
    marks: { draft: false, training: document.training },
  });
  return <IssuePage {...{ document, look, next, today, isShort }} holds={null} />;
}
