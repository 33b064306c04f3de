import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { periodKey, shiftPeriod } from "@/lib/kernel/period";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Campaign as CampaignRow } from "@/prisma/generated/client";
import { currentMonth } from "../core/calendar";
import { campaignPeriods } from "../core/campaign-periods";
import type { Calendar } from "../core/due";
import type { PeriodRef } from "../core/period-ref";
import { type Campaign, type ReportedPeriod, reportedPeriod } from "../core/reported-period";
import { calendarIn } from "./calendar";

function toCampaign(row: CampaignRow): Campaign {
  return {
    ...{ id: row.id, name: row.name, from: fromDbDate(row.from), to: fromDbDate(row.to) },
    ...{ every: row.every as Campaign["every"], dueTime: row.dueTime, closedAt: row.closedAt },
    ...{ indicatorIds: row.indicatorIds, hamletIds: row.hamletIds },
  };
}

/** One period, within a transaction under way; null when the commune has none such. For every role. */
export async function reportedPeriodIn(
  tx: Tx,
  actor: Actor,
  ref: PeriodRef,
  calendar?: Calendar,
): Promise<ReportedPeriod | null> {
  const { communeId } = actor;
  const row = ref.campaignId
    ? await tx.campaign.findUnique({ where: { communeId_id: { communeId, id: ref.campaignId } } })
    : null;
  return reportedPeriod(calendar ?? (await calendarIn(tx, actor)), ref, row && toCampaign(row));
}

export async function readReportedPeriod(actor: Actor, ref: PeriodRef): Promise<ReportedPeriod | null> {
  return inCommune(actor.communeId, (tx) => reportedPeriodIn(tx, actor, ref));
}

/** How many former months may still be filled in on a phone. */
const FORMER_MONTHS = 2;
/** And how many periods of a running campaign. */
const FORMER_CAMPAIGN_PERIODS = 2;
/** A campaign over for longer is no longer offered. */
const CAMPAIGN_KEPT_DAYS = 7;

/**
 * The periods that may be filled in today, the one asked for now first, then former months, then running campaigns.
 * `current` is the month whose last good day has not passed.
 */
export async function openPeriodsIn(tx: Tx, actor: Actor, calendar: Calendar): Promise<readonly ReportedPeriod[]> {
  const current = currentMonth(calendar.rules, calendar.marked, actor.today);
  const months = Array.from({ length: FORMER_MONTHS + 1 }, (_, back) =>
    reportedPeriod(calendar, { periodKey: periodKey(shiftPeriod(current, -back)), campaignId: null }, null),
  );
  const { communeId, today } = actor;
  const kept = new Date(toDbDate(today).getTime() - CAMPAIGN_KEPT_DAYS * 86_400_000);
  const rows = await tx.campaign.findMany({
    where: { communeId, from: { lte: toDbDate(today) }, to: { gt: kept } },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  const ofCampaigns = rows.map(toCampaign).flatMap((campaign) =>
    campaignPeriods(campaign)
      .filter(({ from, asked }) => asked && from <= today)
      .slice(-1 - FORMER_CAMPAIGN_PERIODS)
      .reverse()
      .map(({ key }) => reportedPeriod(calendar, { periodKey: key, campaignId: campaign.id }, campaign)),
  );
  return [...months, ...ofCampaigns].filter((period) => period !== null);
}

/** The month being reported today: what screens open with. */
export async function readCurrentMonth(actor: Actor): Promise<ReportedPeriod> {
  return inCommune(actor.communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const month = currentMonth(calendar.rules, calendar.marked, actor.today);
    const period = reportedPeriod(calendar, { periodKey: periodKey(month), campaignId: null }, null);
    if (!period) throw new Error("a month that is none");
    return period;
  });
}
