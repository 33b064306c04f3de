import { countTeams } from "@/lib/governance/core/team-state";
import { readTeams } from "@/lib/governance/queries/teams";
import type { DashboardRow, PillarPart } from "@/lib/indicators/core/dashboard";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import { dueWords, remainingWords } from "@/lib/indicators/core/lateness";
import { type Heat, heatOf } from "@/lib/indicators/core/reporting-standing";
import { readCalendar } from "@/lib/indicators/queries/calendar";
import { type Dashboard, readDashboard } from "@/lib/indicators/queries/dashboard";
import { readCurrentMonth } from "@/lib/indicators/queries/report-periods";
import { readStandings, type Standings } from "@/lib/indicators/queries/standings";
import type { Actor } from "@/lib/kernel/actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { now } from "@/lib/platform/clock";

/** What a television shows; nothing of it is personal. */
export interface WallFacts {
  readonly at: Date;
  readonly agency: string;
  readonly training: boolean;
  readonly board: Pick<Dashboard, "month" | "pillars" | "activity">;
  /** The few indicators shown large. */
  readonly shown: readonly DashboardRow[];
  /** The month last reported, and the one being reported. */
  readonly reported: Standings;
  readonly tiles: readonly { readonly name: string; readonly heat: Heat }[];
  readonly current: {
    readonly words: string;
    readonly due: string;
    readonly remaining: string;
    readonly sent: number;
    readonly asked: number;
  };
  readonly teams: { readonly short: number; readonly none: number; readonly all: number };
}

const SHOWN = 6;

/** Those with a figure first whose target is this year's, then by the order of lists. */
function chosen(pillars: readonly PillarPart[]): readonly DashboardRow[] {
  const rows = pillars.flatMap(({ rows: own }) => own).filter(({ figure }) => figure.centi !== null);
  const shares = rows.filter(({ definition }) => definition.measure !== "yes-no");
  const dueNow = shares.filter(({ figure }) => figure.target !== null);
  return [...dueNow, ...shares.filter((row) => !dueNow.includes(row))].slice(0, SHOWN);
}

/** The wall screen's facts; null for who may not read figures, or before the first month is over. */
export async function readWall(actor: Actor): Promise<WallFacts | null> {
  const board = await readDashboard(actor, { month: null, indicatorId: null });
  if (!board) return null;
  const reported = await readStandings(actor, { periodKey: monthKey(board.month), campaignId: null });
  if (!reported) return null;
  const period = await readCurrentMonth(actor);
  const current = await readStandings(actor, period);
  const { marked } = await readCalendar(actor);
  const { rows: teams } = await readTeams(actor, actor.today);
  const counts = countTeams(teams);
  const { agencyLines } = await readCommune(actor);
  const at = now();
  const due = current?.due ?? reported.due;
  return {
    ...{ at, agency: agencyLines.join(" "), training: actor.training, reported },
    board: { month: board.month, pillars: board.pillars, activity: board.activity },
    shown: chosen(board.pillars),
    tiles: reported.rows
      .filter(({ reporter }) => reporter.kind === "hamlet")
      .map((row) => ({ name: row.name, heat: heatOf(row) })),
    current: {
      ...{ words: period.words, due: dueWords(due, true), remaining: remainingWords(marked, due, at) },
      sent: current ? current.tally.waiting + current.tally.approved : 0,
      asked: current?.tally.asked ?? 0,
    },
    teams: { short: counts.short, none: counts.byState.none, all: counts.total },
  };
}
