import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatPeriod, type Period, periodKey } from "@/lib/kernel/period";
import { type CalendarRule, coveredDays, lastGoodDay, type MarkedDays, ruleOf } from "./calendar";
import type { CampaignPeriod } from "./campaign-periods";
import type { Due } from "./lateness";
import { type Reporter, reporterKey } from "./reporter";

/** The commune's reporting calendar: rules, marked days, and more time given to single reporters. */
export interface Calendar {
  readonly rules: readonly CalendarRule[];
  readonly marked: MarkedDays;
  /** "period key|campaign id or empty|reporter key" → the last good day given. */
  readonly extensions: ReadonlyMap<string, CivilDate>;
}

/** A month's period as everything asks for it. */
export interface MonthPeriod {
  readonly key: string;
  /** "tháng 11 năm 2026". */
  readonly words: string;
  readonly month: Period;
  /** Days covered, half open. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** For everyone without more time. */
  readonly lastGoodDay: CivilDate;
  /** How the rule names the deadline: "trước ngày 20/11" or "hết ngày 19/11". */
  readonly dueForm: CalendarRule["deadlineForm"];
}

/** Under which more time given to a reporter is found in a calendar. */
export function extensionKey(period: string, campaignId: string | null, reporter: Reporter): string {
  return `${period}|${campaignId ?? ""}|${reporterKey(reporter)}`;
}

/** A month by this calendar. */
export function monthPeriod(calendar: Calendar, month: Period): MonthPeriod {
  const rule = ruleOf(calendar.rules, month);
  return {
    key: periodKey(month),
    words: formatPeriod(month),
    month,
    ...coveredDays(calendar.rules, month),
    lastGoodDay: lastGoodDay(rule, month, calendar.marked),
    dueForm: rule.deadlineForm,
  };
}

/** The last good day of a month for one reporter: more time given counts when it is later. */
export function dueOf(calendar: Calendar, period: MonthPeriod, reporter: Reporter): CivilDate {
  const given = calendar.extensions.get(extensionKey(period.key, null, reporter));
  return given && given > period.lastGoodDay ? given : period.lastGoodDay;
}

/** The same as a deadline with its words and the instant it ends. */
export function monthDue(calendar: Calendar, period: MonthPeriod, reporter: Reporter): Due {
  return { day: dueOf(calendar, period, reporter), time: null, form: period.dueForm };
}

/** A campaign's period for one reporter: more time given is until the same hour of a later day. */
export function campaignDue(
  calendar: Calendar,
  campaign: { readonly id: string },
  period: CampaignPeriod,
  reporter: Reporter,
): Due {
  const given = calendar.extensions.get(extensionKey(period.key, campaign.id, reporter));
  return given && given > period.due.day ? { ...period.due, day: given } : period.due;
}
