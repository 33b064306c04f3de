import type { Definition } from "../definition";
import { definitionIn, type FigureBook, type Meaning, workedOf } from "./figure-book";
import type { MonthNumber } from "./month-number";

/** Longer chains of "as that one" are a circle. */
const LONGEST = 5;

function sourceOf(book: FigureBook, own: Definition, month: MonthNumber): Definition | null {
  let found = own;
  for (let step = 0; step < LONGEST; step += 1) {
    if (found.reporter.kind !== "same") return found;
    const next = definitionIn(book, found.reporter.sameAsId, month);
    if (!next) return null;
    found = next;
  }
  return null;
}

/** Names, pillars, aims and sources may change; what is counted and of what may not. */
function meaningKey(own: Definition, source: Definition): string {
  const { numeratorWords, denominatorWords, denominator, indicatorId, reporter } = source;
  const by = reporter.kind === "portal" ? reporter.countedBy : reporter.kind;
  return JSON.stringify([
    ...[own.measure, own.timing, own.unit, indicatorId, source.measure, by],
    ...[numeratorWords, denominatorWords, denominator],
  ]);
}

/** What an indicator means on the last day of a month's period; null when it is not defined then. */
export function meaningIn(book: FigureBook, indicatorId: string, month: MonthNumber): Meaning | null {
  return meaningsOf(book, indicatorId)(month);
}

/** The same for many months of one indicator. */
export function meaningsOf(book: FigureBook, indicatorId: string): (month: MonthNumber) => Meaning | null {
  const { meanings } = workedOf(book);
  const own = meanings.get(indicatorId) ?? new Map<MonthNumber, Meaning | null>();
  meanings.set(indicatorId, own);
  return (month) => {
    const known = own.get(month);
    if (known !== undefined) return known;
    const found = findMeaning(book, indicatorId, month);
    own.set(month, found);
    return found;
  };
}

function findMeaning(book: FigureBook, indicatorId: string, month: MonthNumber): Meaning | null {
  const own = definitionIn(book, indicatorId, month);
  const source = own && sourceOf(book, own, month);
  return own && source ? { own, source, key: meaningKey(own, source) } : null;
}
