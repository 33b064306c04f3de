import type { Actor } from "@/lib/kernel/actor";
import { shiftPeriod } from "@/lib/kernel/period";
import { inCommune } from "@/lib/platform/db";
import { currentMonth } from "../core/calendar";
import { type Course, courseOf, dashboardRows, hamletFigures, type PillarPart, teamActivity } from "../core/dashboard";
import type { FigureBook } from "../core/figures/figure-book";
import { type MonthNumber, monthNumber } from "../core/figures/month-number";
import { canReadFigures } from "../policy";
import { figuresIn } from "./figures";

/** A digital model as the dashboard tells of it. */
export interface ModelLine {
  readonly id: string;
  readonly name: string;
  /** Null: nobody leads it. */
  readonly lead: string | null;
  /** How many of its places are proposed, pilots, recognised or spread. */
  readonly stages: Readonly<Record<string, number>>;
}

export interface Dashboard {
  readonly month: MonthNumber;
  /** The months one may look at, the newest first. */
  readonly months: readonly MonthNumber[];
  readonly pillars: readonly PillarPart[];
  /** The indicator looked at more closely. */
  readonly course: Course | null;
  readonly hamlets: ReturnType<typeof hamletFigures>;
  readonly activity: ReturnType<typeof teamActivity>;
  readonly models: readonly ModelLine[];
}

const LONGEST_LIST = 60;

function monthsToChoose(book: FigureBook, newest: MonthNumber): MonthNumber[] {
  const starts = [...book.cells.values()].flatMap((own) => [...own.values()].flatMap((cells) => cells[0]?.month ?? []));
  const first = Math.max(newest - LONGEST_LIST + 1, Math.min(newest, ...starts));
  return Array.from({ length: newest - first + 1 }, (_, back) => newest - back);
}

/** The month last reported: the newest whose last good day has passed. */
function lastReportedMonth(actor: Actor, { calendar }: Pick<FigureBook, "calendar">): MonthNumber {
  return monthNumber(shiftPeriod(currentMonth(calendar.rules, calendar.marked, actor.today), -1));
}

/**
 * The state of the transformation in a month (the one last reported, when none or one to come is asked for): every
 * indicator, one more closely, the teams and the models. Null for those who read only their own figures.
 */
export async function readDashboard(
  actor: Actor,
  asked: { readonly month: MonthNumber | null; readonly indicatorId: string | null },
): Promise<Dashboard | null> {
  if (!canReadFigures(actor)) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const book = await figuresIn(tx, actor);
    const newest = lastReportedMonth(actor, book);
    const months = monthsToChoose(book, newest);
    const month = asked.month !== null && months.includes(asked.month) ? asked.month : newest;
    const pillars = dashboardRows(book, month);
    const rows = pillars.flatMap(({ rows: own }) => own);
    const chosen =
      rows.find(({ definition }) => definition.indicatorId === asked.indicatorId) ??
      rows.find(({ definition, figure }) => definition.reporter.kind === "hamlet" && figure.centi !== null) ??
      rows[0];
    const indicatorId = chosen?.definition.indicatorId;
    const models = await tx.digitalModel.findMany({
      where: { communeId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, leadWords: true, unit: { select: { name: true } } },
    });
    return {
      ...{ month, months, pillars, activity: teamActivity(book, month) },
      course: indicatorId ? courseOf(book, indicatorId, month) : null,
      hamlets: indicatorId ? hamletFigures(book, indicatorId, month) : [],
      models: models.map(({ id, name, leadWords, unit }) => ({
        ...{ id, name, lead: leadWords ?? unit?.name ?? null, stages: stagesOf(book, id) },
      })),
    };
  });
}

/** The newest stage of each place of a model, counted. */
function stagesOf({ models }: FigureBook, modelId: string): Record<string, number> {
  const newest = new Map<string, string>();
  for (const row of models) if (row.modelId === modelId) newest.set(`${row.hamletId}|${row.place}`, row.stage);
  const stages: Record<string, number> = {};
  for (const stage of newest.values()) stages[stage] = (stages[stage] ?? 0) + 1;
  return stages;
}
