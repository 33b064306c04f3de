import type { DashboardRow, PillarPart } from "@/lib/indicators/core/dashboard";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import { paperPeriod } from "@/lib/indicators/core/out/paper-period";
import type { ReportFigures } from "@/lib/indicators/core/out/report-figures";
import { readDashboard } from "@/lib/indicators/queries/dashboard";
import { reportFiguresIn } from "@/lib/indicators/queries/report-figures";
import type { Actor, Role } from "@/lib/kernel/actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { inCommune } from "@/lib/platform/db";
import { type HomeTask, readHome } from "./home";

/** What the Chủ tịch reads on one page. */
export interface Brief {
  readonly agencyLines: readonly string[];
  readonly month: string;
  readonly pillars: readonly PillarPart[];
  /** Not met, or not to be met at this pace: at most a few, those of this year's targets first. */
  readonly worries: readonly DashboardRow[];
  readonly met: readonly DashboardRow[];
  readonly reports: ReportFigures;
  /** What waits for the reader. */
  readonly tasks: readonly HomeTask[];
}

const MOST = 6;
const DECIDES: readonly Role[] = ["lanh-dao"];

/** The brief of a month (the one last reported when none is asked for); null for who may not read figures. */
export async function readBrief(actor: Actor, asked: number | null): Promise<Brief | null> {
  const board = await readDashboard(actor, { month: asked, indicatorId: null });
  const period = board && paperPeriod(monthKey(board.month));
  if (!board || !period) return null;
  const reports = await inCommune(actor.communeId, (tx) => reportFiguresIn(tx, actor, period));
  if (!reports) return null;
  const { agencyLines } = await readCommune(actor);
  const rows = board.pillars.flatMap(({ rows: own }) => own);
  const of = (...outlooks: DashboardRow["outlook"][]) => rows.filter(({ outlook }) => outlooks.includes(outlook));
  const decides = actor.roles.some((role) => DECIDES.includes(role));
  return {
    ...{ agencyLines, month: period.words, pillars: board.pillars, reports },
    worries: [...of("not-met"), ...of("behind-pace")].slice(0, MOST),
    met: of("met", "met-early").slice(0, MOST),
    tasks: decides ? (await readHome(actor)).tasks.slice(0, MOST) : [],
  };
}
