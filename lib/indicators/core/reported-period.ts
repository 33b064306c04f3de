import { addDays, type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { AskedPeriod } from "./asked-boxes";
import { parseMonth } from "./calendar";
import { type CampaignDays, campaignPeriod } from "./campaign-periods";
import { type Calendar, campaignDue, monthDue, monthPeriod } from "./due";
import { type Due, shortDay } from "./lateness";
import type { PeriodRef } from "./period-ref";
import type { Reporter } from "./reporter";

/** A campaign with whom and what it asks. */
export interface Campaign extends CampaignDays {
  readonly id: string;
  readonly name: string;
  readonly indicatorIds: readonly string[];
  /** Empty: every bản in force. */
  readonly hamletIds: readonly string[];
}

/** A period someone reports: a month, or a day or week of a campaign. */
export interface ReportedPeriod extends PeriodRef {
  /** "tháng 11 năm 2026", "Đợt cao điểm, ngày 03/11/2026". */
  readonly words: string;
  /** Days covered, half open. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asked: AskedPeriod;
  /** Which bản are asked; null: every one in force. */
  readonly hamletIds: readonly string[] | null;
  /** False for a campaign's period that an early end has taken away. */
  readonly open: boolean;
  readonly dueOf: (reporter: Reporter) => Due;
}

/** On this day definitions, bản and base figures are looked up. */
export function lastDayOf(period: Pick<ReportedPeriod, "to">): CivilDate {
  return addDays(period.to, -1);
}

function campaignWords({ name, every }: Campaign, from: CivilDate, to: CivilDate): string {
  return every === "day"
    ? `${name}, ngày ${formatDay(from)}`
    : `${name}, tuần ${shortDay(from)}–${formatDay(addDays(to, -1))}`;
}

/** The period a reference names; null when there is none such. A campaign's needs its campaign. */
export function reportedPeriod(calendar: Calendar, ref: PeriodRef, campaign: Campaign | null): ReportedPeriod | null {
  const { periodKey, campaignId } = ref;
  if (campaignId === null) {
    const month = parseMonth(periodKey);
    if (!month) return null;
    const found = monthPeriod(calendar, month);
    return {
      ...{ periodKey, campaignId, words: found.words, from: found.from, to: found.to },
      ...{ asked: { kind: "month", month: month.index }, hamletIds: null, open: true },
      dueOf: (reporter) => monthDue(calendar, found, reporter),
    };
  }
  const found = campaign && campaignPeriod(campaign, periodKey);
  if (!campaign || !found) return null;
  return {
    ...{ periodKey, campaignId, words: campaignWords(campaign, found.from, found.to), from: found.from, to: found.to },
    asked: { kind: "campaign", indicatorIds: campaign.indicatorIds },
    ...{ hamletIds: campaign.hamletIds.length > 0 ? campaign.hamletIds : null, open: found.asked },
    dueOf: (reporter) => campaignDue(calendar, campaign, found, reporter),
  };
}
