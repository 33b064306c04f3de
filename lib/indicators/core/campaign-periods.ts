import { addDays, type CivilDate, daysBetween } from "@/lib/kernel/civil-date";
import { type Due, dueEnds } from "./lateness";

/** A time of daily or weekly reports, as far as its periods follow from it. */
export interface CampaignDays {
  readonly from: CivilDate;
  /** First day after it. */
  readonly to: CivilDate;
  readonly every: "day" | "week";
  /** "17:00" in Viet Nam. */
  readonly dueTime: string;
  /** When it was ended before its last day. */
  readonly closedAt: Date | null;
}

export interface CampaignPeriod {
  /** Its first day: "2026-09-07". */
  readonly key: string;
  readonly from: CivilDate;
  /** First day after it. */
  readonly to: CivilDate;
  readonly due: Due;
  /** False for those not yet due when the campaign was ended early: nothing is asked for them any more. */
  readonly asked: boolean;
}

/**
 * The periods of a campaign in order: its days, or weeks counted from its first day on, of which the last may be
 * shorter. Each is due on its own last day at the campaign's hour.
 */
export function campaignPeriods({ from, to, every, dueTime, closedAt }: CampaignDays): CampaignPeriod[] {
  const step = every === "day" ? 1 : 7;
  const count = Math.ceil(daysBetween(from, to) / step);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const first = addDays(from, index * step);
    const after = addDays(first, step) < to ? addDays(first, step) : to;
    const due: Due = { day: addDays(after, -1), time: dueTime, form: "by" };
    return { key: first, from: first, to: after, due, asked: closedAt === null || dueEnds(due) <= closedAt };
  });
}

/** The period of a campaign that a key names; null when it has none such. */
export function campaignPeriod(campaign: CampaignDays, key: string): CampaignPeriod | null {
  return campaignPeriods(campaign).find((period) => period.key === key) ?? null;
}
