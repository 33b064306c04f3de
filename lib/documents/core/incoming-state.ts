import { type CivilDate, daysBetween } from "@/lib/kernel/civil-date";

export const INCOMING_STATES = ["open", "overdue", "done"] as const;
export type IncomingState = (typeof INCOMING_STATES)[number];

/** Where the work a paper brings stands on a day: the due day itself is still in time. */
export function incomingState(
  { dueOn, doneOn }: { readonly dueOn: CivilDate | null; readonly doneOn: CivilDate | null },
  today: CivilDate,
): IncomingState {
  if (doneOn !== null) return "done";
  return dueOn !== null && dueOn < today ? "overdue" : "open";
}

/** By how many days it is late; 0 when it is not. */
export function daysLate(
  facts: { readonly dueOn: CivilDate | null; readonly doneOn: CivilDate | null },
  today: CivilDate,
): number {
  return facts.dueOn !== null && incomingState(facts, today) === "overdue" ? daysBetween(facts.dueOn, today) : 0;
}
