import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import type { Definition } from "../core/definition";
import { meaningIn } from "../core/figures/meaning";
import { type MonthNumber, type MonthSpan, monthOfNumber, spanOfMonths } from "../core/figures/month-number";
import { type OwnPlace, ownPlace, type Ranking, rankHamlets } from "../core/ranking";
import { canReadFigures, reportersOf } from "../policy";
import { lastReportedMonth } from "./figure-table";
import { wholeBookIn } from "./figures";

/** What someone who reports is told: of each own bản its place and how many were compared. */
export interface OwnPlaces {
  readonly hamletId: string;
  readonly name: string;
  readonly own: OwnPlace;
}

export interface RankingView {
  readonly month: MonthNumber;
  readonly newest: MonthNumber;
  /** Shares that bản report themselves, in the order of lists. */
  readonly choices: readonly Definition[];
  readonly definition: Definition | null;
  /** Null for who sees only their own place. */
  readonly ranking: Ranking | null;
  readonly own: readonly OwnPlaces[];
}

/** The bản compared by one indicator in a month: all of them for who reads all figures, the own place for a head. */
export async function readRanking(
  actor: Actor,
  asked: { readonly indicatorId: string | null; readonly month: MonthNumber | null },
): Promise<RankingView | null> {
  const mine = reportersOf(actor).filter(({ kind }) => kind === "hamlet");
  const whole = canReadFigures(actor);
  if (!whole && mine.length === 0) return null;
  return inCommune(actor.communeId, async (tx) => {
    const book = await wholeBookIn(tx, actor);
    const newest = lastReportedMonth(actor, book);
    const month = asked.month !== null && asked.month <= newest + 1 ? asked.month : newest;
    const span: MonthSpan = spanOfMonths(monthOfNumber(month));
    const ids = [...new Set(book.definitions.map(({ indicatorId }) => indicatorId))];
    const choices = ids.flatMap((id) => {
      const meaning = meaningIn(book, id, month);
      return meaning?.source.reporter.kind === "hamlet" && meaning.own.measure === "ratio" ? [meaning.own] : [];
    });
    const definition = choices.find(({ indicatorId }) => indicatorId === asked.indicatorId) ?? choices[0] ?? null;
    const ranking = definition && rankHamlets(book, { indicatorId: definition.indicatorId, span });
    const own = [...new Set(mine.map(({ id }) => id))].flatMap((id): OwnPlaces[] => {
      const place = ranking && ownPlace(ranking, id);
      return place ? [{ hamletId: id, name: book.hamlets.find((one) => one.id === id)?.name ?? "", own: place }] : [];
    });
    return { month, newest, choices, definition, ranking: whole ? ranking : null, own };
  });
}
