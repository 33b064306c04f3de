import { Tag } from "@/components/ui/tag";
import { daysLate } from "@/lib/documents/core/incoming-state";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** "Đã xong 20/11/2026", "Quá hạn 3 ngày", "Hạn 30/11/2026"; nothing where nobody waits. */
export function IncomingStateTag({
  facts,
  today,
}: {
  facts: { readonly dueOn: CivilDate | null; readonly doneOn: CivilDate | null };
  today: CivilDate;
}) {
  const { dueOn, doneOn } = facts;
  if (doneOn) return <Tag tone="success">{`Đã xong ${formatDay(doneOn)}`}</Tag>;
  const late = daysLate(facts, today);
  if (late > 0) return <Tag tone="danger">{`Quá hạn ${late} ngày`}</Tag>;
  return dueOn ? <Tag tone="active">{`Hạn ${formatDay(dueOn)}`}</Tag> : null;
}
