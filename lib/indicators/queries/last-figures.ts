import type { Actor } from "@/lib/kernel/actor";
import { figureWords } from "../core/figures/figure-words";
import { monthNumberOf, sinceNewYear } from "../core/figures/month-number";
import { COMMUNE } from "../core/figures/parts";
import { rollUp } from "../core/roll-up";
import { canReadFigures } from "../policy";
import { readFigures } from "./figures";

/** Where every indicator stands today for the commune, in words, this year's months added up; empty for who may not see. */
export async function readLastFigures(actor: Actor): Promise<ReadonlyMap<string, string>> {
  if (!canReadFigures(actor)) return new Map();
  const book = await readFigures(actor);
  const month = monthNumberOf(actor.today);
  const span = sinceNewYear({ from: month, to: month });
  const ids = new Set(book.definitions.map(({ indicatorId }) => indicatorId));
  return new Map(
    [...ids].flatMap((indicatorId) => {
      const figure = rollUp(book, { indicatorId, span, scope: COMMUNE });
      return figure.numerator === null ? [] : [[indicatorId, figureWords(figure)] as const];
    }),
  );
}
