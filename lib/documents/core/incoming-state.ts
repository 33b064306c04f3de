import { type CivilDate, daysBetween } from "@/lib/kernel/civil-date";

export const INCOMING_STATES = ["open", "overdue", "done", "cancelled"] as const;
export type IncomingState = (typeof INCOMING_STATES)[number];

/** What says where the work a paper brings stands. */
export interface IncomingFacts {
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  /** Why the entry was struck out; absent or null while it stands. */
  readonly cancelledReason?: string | null;
}

/** Where the work a paper brings stands on a day: the due day itself is still in time. */
export function incomingState({ dueOn, doneOn, cancelledReason }: IncomingFacts, today: CivilDate): IncomingState {
  if (typeof cancelledReason === "string") return "cancelled";
  if (doneOn !== null) return "done";
  return dueOn !== null && dueOn < today ? "overdue" : "open";
}

/** By how many days it is late; 0 when it is not. */
export function daysLate(facts: IncomingFacts, today: CivilDate): number {
  return facts.dueOn !== null && incomingState(facts, today) === "overdue" ? daysBetween(facts.dueOn, today) : 0;
}
