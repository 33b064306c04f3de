import { Tag } from "@/components/ui/tag";
import { daysLate, type IncomingFacts } from "@/lib/documents/core/incoming-state";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** "Đã xong 20/11/2026", "Quá hạn 3 ngày", "Hạn 30/11/2026"; nothing where nobody waits. */
export function IncomingStateTag({ facts, today }: { facts: IncomingFacts; today: CivilDate }) {
  const { dueOn, doneOn, cancelledReason } = facts;
  if (typeof cancelledReason === "string") return <Tag tone="neutral">Đã hủy</Tag>;
  if (doneOn) return <Tag tone="success">{`Đã xong ${formatDay(doneOn)}`}</Tag>;
  const late = daysLate(facts, today);
  if (late > 0) return <Tag tone="danger">{`Quá hạn ${late} ngày`}</Tag>;
  return dueOn ? <Tag tone="active">{`Hạn ${formatDay(dueOn)}`}</Tag> : null;
}
