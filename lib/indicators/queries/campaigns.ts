import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { now } from "@/lib/platform/clock";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Campaign as CampaignRow } from "@/prisma/generated/client";
import { type CampaignPeriod, campaignPeriods } from "../core/campaign-periods";
import type { Due } from "../core/lateness";
import type { ReportState } from "../core/report-states";
import type { Campaign } from "../core/reported-period";
import { reportedPeriod } from "../core/reported-period";
import { type Reporter, reporterKey, reporterOf } from "../core/reporter";
import { type KnownReport, type ReporterStanding, standingOf } from "../core/reporting-standing";
import { canReadFigures, reportsFor } from "../policy";
import { calendarIn } from "./calendar";
import { type ReporterView, reportersOfIn } from "./reporters";

export type CampaignStage = "coming" | "running" | "over" | "closed";

export interface CampaignView extends Campaign {
  /** Its last day. */
  readonly through: CivilDate;
  readonly stage: CampaignStage;
  readonly periods: number;
  readonly reason: string | null;
  readonly documentCode: string | null;
  readonly createdName: string;
  readonly sample: boolean;
  readonly version: number;
}

function stageOf(from: CivilDate, to: CivilDate, closedAt: Date | null, today: CivilDate): CampaignStage {
  if (closedAt) return "closed";
  if (today < from) return "coming";
  return today < to ? "running" : "over";
}

function toView(row: CampaignRow, today: CivilDate): CampaignView {
  const from = fromDbDate(row.from);
  const to = fromDbDate(row.to);
  const every = row.every as Campaign["every"];
  const campaign: Campaign = {
    ...{ id: row.id, name: row.name, from, to, every, dueTime: row.dueTime, closedAt: row.closedAt },
    ...{ indicatorIds: row.indicatorIds, hamletIds: row.hamletIds },
  };
  return {
    ...campaign,
    ...{ through: addDays(to, -1), stage: stageOf(from, to, row.closedAt, today) },
    ...{ periods: campaignPeriods(campaign).length, reason: row.reason, documentCode: row.documentCode },
    ...{ createdName: row.createdName, sample: row.sample, version: row.version },
  };
}

/** All campaigns, the newest first. That there is one is for every role. */
export async function listCampaigns(actor: Actor): Promise<readonly CampaignView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.campaign.findMany({
      where: { communeId: actor.communeId },
      orderBy: [{ from: "desc" }, { id: "desc" }],
    });
    return rows.map((row) => toView(row, actor.today));
  });
}

/** One campaign within a transaction under way; null when there is none. */
export async function campaignIn(tx: Tx, actor: Actor, id: string): Promise<CampaignView | null> {
  const row = await tx.campaign.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
  return row && toView(row, actor.today);
}

export async function readCampaign(actor: Actor, id: string): Promise<CampaignView | null> {
  return inCommune(actor.communeId, (tx) => campaignIn(tx, actor, id));
}

/** A reporter's place in one period of a campaign. */
export interface CampaignCell extends ReporterStanding {
  readonly period: CampaignPeriod;
}

export interface CampaignGrid {
  readonly campaign: CampaignView;
  readonly periods: readonly CampaignPeriod[];
  /** A reporter sees their own line alone. */
  readonly rows: readonly (ReporterView & { readonly cells: readonly CampaignCell[] })[];
}

async function reportsByCell(tx: Tx, actor: Actor, campaignId: string) {
  const rows = await tx.report.findMany({
    where: { communeId: actor.communeId, campaignId },
    select: { id: true, state: true, submittedAt: true, periodKey: true, hamletId: true, unitId: true },
  });
  const found = new Map<string, KnownReport[]>();
  for (const { id, state, submittedAt, periodKey, ...of } of rows) {
    const key = `${periodKey}|${reporterKey(reporterOf(of))}`;
    found.set(key, [...(found.get(key) ?? []), { id, state: state as ReportState, submittedAt }]);
  }
  return found;
}

/** A campaign with every period and reporter: sent in time, late or missing. */
export async function readCampaignGrid(actor: Actor, id: string): Promise<CampaignGrid | null> {
  return inCommune(actor.communeId, async (tx) => {
    const campaign = await campaignIn(tx, actor, id);
    if (!campaign) return null;
    const calendar = await calendarIn(tx, actor);
    const periods = campaignPeriods(campaign);
    const reports = await reportsByCell(tx, actor, id);
    const at = now();
    const asked = new Map<string, { view: ReporterView; keys: Set<string> }>();
    const dues = new Map<string, (reporter: Reporter) => Due>();
    for (const { key } of periods) {
      const period = reportedPeriod(calendar, { periodKey: key, campaignId: id }, campaign);
      if (!period) continue;
      dues.set(key, period.dueOf);
      for (const view of await reportersOfIn(tx, actor, period)) {
        const known = asked.get(view.key) ?? { view, keys: new Set<string>() };
        known.keys.add(key);
        asked.set(view.key, known);
      }
    }
    const shown = [...asked.values()].filter(({ view }) => canReadFigures(actor) || reportsFor(actor, view.reporter));
    const rows = shown.map(({ view, keys }) => ({
      ...view,
      cells: periods.map((period) => {
        const due = dues.get(period.key)?.(view.reporter) ?? period.due;
        const own = reports.get(`${period.key}|${view.key}`) ?? [];
        return { period, ...standingOf(period.asked && keys.has(period.key), due, own, at) };
      }),
    }));
    return { campaign, periods, rows };
  });
}
