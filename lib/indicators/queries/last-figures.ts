import type { Actor } from "@/lib/kernel/actor";
import { type Course, courseOf } from "../core/dashboard";
import { figureWords } from "../core/figures/figure-words";
import { sinceNewYear } from "../core/figures/month-number";
import { COMMUNE } from "../core/figures/parts";
import { rollUp } from "../core/roll-up";
import { canReadFigures } from "../policy";
import { lastReportedMonth } from "./figure-table";
import { readFigures } from "./figures";

/** Where every indicator of the commune stood in the month last reported, in words, this year's months added up; empty for who may not see. */
export async function readLastFigures(actor: Actor): Promise<ReadonlyMap<string, string>> {
  if (!canReadFigures(actor)) return new Map();
  const book = await readFigures(actor);
  const month = lastReportedMonth(actor, book);
  const span = sinceNewYear({ from: month, to: month });
  const ids = new Set(book.definitions.map(({ indicatorId }) => indicatorId));
  return new Map(
    [...ids].flatMap((indicatorId) => {
      const figure = rollUp(book, { indicatorId, span, scope: COMMUNE });
      return figure.numerator === null ? [] : [[indicatorId, figureWords(figure)] as const];
    }),
  );
}

/** An indicator of the commune month by month, with its targets; null for who may not see it, or while it has no figure. */
export async function readCourse(actor: Actor, indicatorId: string): Promise<Course | null> {
  if (!canReadFigures(actor)) return null;
  const book = await readFigures(actor);
  return courseOf(book, indicatorId, lastReportedMonth(actor, book));
}
