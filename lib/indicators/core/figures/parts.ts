import { type Definition, isAskedIn } from "../definition";
import type { Reporter } from "../reporter";
import {
  type Cell,
  type FigureBook,
  hamletReportersIn,
  type KeyedReporter,
  keyed,
  lastDayOf,
  type Meaning,
} from "./figure-book";
import { meaningsOf } from "./meaning";
import { type MonthNumber, type MonthSpan, monthInYear, monthsIn } from "./month-number";
import { portalRows } from "./portal-counts";

/** Of what a figure is asked: the whole commune, or one bản. */
export type FigureScope = { readonly kind: "commune" } | { readonly kind: "hamlet"; readonly id: string };
export const COMMUNE: FigureScope = { kind: "commune" };

/** One value that went into a part. */
export interface PartCell {
  readonly month: MonthNumber;
  readonly numerator: number;
  readonly denominator: number | null;
}

/**
 * What one reporter adds to a figure. counted: its amounts are in the sum; nothing: it said there is nothing to report;
 * no-denominator: its numerator has nothing it is part of, so it is left out; missing: there is no value.
 */
export interface Part {
  readonly key: string;
  /** Null where the portal counted something that is no bản. */
  readonly reporter: Reporter | null;
  readonly label: string | null;
  readonly state: "counted" | "nothing" | "no-denominator" | "missing";
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What was added up, the earliest first. */
  readonly cells: readonly PartCell[];
  /** An older value that still holds, because the newest asked for is not there. */
  readonly carried: boolean;
  /** More than the whole. */
  readonly above: boolean;
  /** How many boxes it was asked to fill in the span, and how many have a value of the span itself. */
  readonly asked: number;
  readonly filled: number;
  readonly missing: readonly MonthNumber[];
  /** It has values counted another way, which are left out. */
  readonly redefined: boolean;
}

export interface AskedFigure {
  readonly indicatorId: string;
  readonly span: MonthSpan;
  readonly scope: FigureScope;
}

/** Why there can be no figure at all; null when there can. */
export type NoFigure = "no-definition" | "not-of-hamlet";

const isEmpty = (cell: Cell): boolean => !cell.nothing && cell.numerator === null && cell.yes === null;

/** One that exists once and is not summed over months: adults, bản, a fixed number. */
const isStock = ({ denominator }: Definition): boolean =>
  denominator.kind === "base" || denominator.kind === "hamlets" || denominator.kind === "fixed";

function isAsked({ source }: Meaning, month: MonthNumber): boolean {
  return source.reporter.kind === "portal" || isAskedIn(source.frequency, monthInYear(month));
}

/** Who may have a value for an indicator in a month. */
function reportersIn(
  book: FigureBook,
  { source: { reporter } }: Meaning,
  month: MonthNumber,
  scope: FigureScope,
): readonly KeyedReporter[] {
  if (reporter.kind === "unit") return [keyed({ kind: "unit", id: reporter.unitId })];
  if (reporter.kind !== "hamlet") return [];
  const hamlets = hamletReportersIn(book, month);
  return scope.kind === "hamlet" ? hamlets.filter((one) => one.reporter.id === scope.id) : hamlets;
}

interface Read {
  readonly state: "counted" | "nothing" | "no-denominator";
  readonly numerator: number;
  readonly denominator: number | null;
}

/** A cell as the indicator's own measure counts it; null when there is nothing in it of that kind. */
function readCell(measure: Definition["measure"], cell: Cell): Read | null {
  if (cell.nothing) return { state: "nothing", numerator: 0, denominator: measure === "count" ? null : 0 };
  if (measure === "yes-no") {
    if (cell.yes === null) return null;
    return { state: "counted", numerator: cell.yes ? 1 : 0, denominator: 1 };
  }
  const { numerator, denominator } = cell;
  if (numerator === null) return null;
  if (measure === "count") return { state: "counted", numerator, denominator: null };
  const whole = denominator !== null && (denominator > 0 || numerator === 0);
  return { state: whole ? "counted" : "no-denominator", numerator, denominator };
}

/** The last asked month up to the end, as far as it means the same; null when there was none within a year. */
function newestAsked({ span }: AskedFigure, meaning: Meaning, meaningOf: MeaningOf): MonthNumber | null {
  for (let month = span.to; month > span.to - 12; month -= 1) {
    const then = meaningOf(month);
    if (then?.key === meaning.key && isAsked(then, month)) return month;
  }
  return null;
}

type MeaningOf = (month: MonthNumber) => Meaning | null;

const NO_CELLS: readonly Cell[] = [];
const NOT_COUNTED: readonly PartCell[] = [];
const NONE_MISSING: readonly MonthNumber[] = [];

/** What a state is read by, the same for every reporter. */
interface StateAsked {
  readonly meaning: Meaning;
  readonly meaningOf: MeaningOf;
  readonly to: MonthNumber;
  /** The month whose box was asked last. */
  readonly newest: MonthNumber | null;
}

/** The newest cell that holds at the end, and whether one counted another way was passed over. */
function standingCell(cells: readonly Cell[], { meaning, meaningOf, to }: StateAsked) {
  let redefined = false;
  for (let at = lastUpTo(cells, to); at >= 0; at -= 1) {
    const cell = cells[at] as Cell;
    if (isEmpty(cell)) continue;
    const read = readCell(meaning.own.measure, cell);
    if (!read) continue;
    if (meaningOf(cell.month)?.key === meaning.key) return { month: cell.month, read, redefined };
    redefined = true;
  }
  return { month: null, read: null, redefined };
}

function statePart({ key, reporter }: KeyedReporter, cells: readonly Cell[], asked: StateAsked): Part {
  const { newest, meaning } = asked;
  const { month, read, redefined } = standingCell(cells, asked);
  const carried = read !== null && newest !== null && month < newest;
  const filled = read !== null && newest !== null && !carried && read.state !== "no-denominator";
  // Written out, as there are tens of thousands of them in five years.
  return {
    key,
    reporter,
    label: null,
    state: read?.state ?? "missing",
    numerator: read?.numerator ?? null,
    denominator: read?.denominator ?? null,
    cells:
      read && read.state !== "nothing"
        ? [{ month, numerator: read.numerator, denominator: read.denominator }]
        : NOT_COUNTED,
    carried,
    above: read !== null && isAbove(meaning.own, read.numerator, read.denominator),
    asked: newest === null ? 0 : 1,
    filled: filled ? 1 : 0,
    missing: newest !== null && (carried || read === null) ? [newest] : NONE_MISSING,
    redefined,
  };
}

const isAbove = ({ measure }: Definition, numerator: number, denominator: number | null): boolean =>
  measure === "ratio" && denominator !== null && numerator > denominator;

interface FlowSoFar {
  readonly reporter: Reporter;
  numerator: number;
  denominator: number | null;
  cells: PartCell[];
  asked: number;
  filled: number;
  nothing: number;
  bare: boolean;
  redefined: boolean;
  missing: MonthNumber[];
  above: boolean;
}

/** Months of a span summed, reporter by reporter; a denominator that exists once is taken as it was last. */
function flowParts(book: FigureBook, asked: AskedFigure, meaning: Meaning, meaningOf: MeaningOf): Part[] {
  const sums = new Map<string, FlowSoFar>();
  const stock = isStock(meaning.source);
  const { measure } = meaning.own;
  const standing = new Set(reportersIn(book, meaning, asked.span.to, asked.scope).map(({ key }) => key));
  const own = book.cells.get(meaning.source.indicatorId);
  for (const month of monthsIn(asked.span)) {
    const then = meaningOf(month);
    if (!then) continue;
    const same = then.key === meaning.key;
    for (const { key, reporter } of reportersIn(book, then, month, asked.scope)) {
      const sum = sums.get(key) ?? emptyFlow(reporter);
      sums.set(key, sum);
      const cell = cellOf(own?.get(key), month);
      if (!same) {
        sum.redefined ||= cell !== null;
        continue;
      }
      const due = isAsked(then, month);
      if (due) sum.asked += 1;
      const read = cell && readCell(measure, cell);
      if (!read) {
        if (due) sum.missing.push(month);
        continue;
      }
      addTo(sum, read, month, { due, measure, stock });
    }
  }
  return [...sums].map(([key, sum]) =>
    flowPart(key, sum, meaning.own, { stock, standing: standing.has(key) || asked.scope.kind === "hamlet" }),
  );
}

const emptyFlow = (reporter: Reporter): FlowSoFar => ({
  ...{ reporter, numerator: 0, denominator: null, cells: [], asked: 0, filled: 0, nothing: 0 },
  ...{ bare: false, redefined: false, missing: [], above: false },
});

function addTo(
  sum: FlowSoFar,
  read: Read,
  month: MonthNumber,
  { due, measure, stock }: { readonly due: boolean; readonly measure: Definition["measure"]; readonly stock: boolean },
): void {
  if (read.state === "no-denominator") {
    sum.bare = true;
    return;
  }
  if (due) sum.filled += 1;
  if (read.state === "nothing") {
    sum.nothing += 1;
    return;
  }
  const { numerator, denominator } = read;
  sum.cells.push({ month, numerator, denominator });
  if (measure === "yes-no") {
    sum.numerator = Math.max(sum.numerator, numerator);
    sum.denominator = 1;
    return;
  }
  sum.numerator += numerator;
  sum.above ||= !stock && denominator !== null && numerator > denominator;
  if (denominator !== null) sum.denominator = stock ? denominator : (sum.denominator ?? 0) + denominator;
}

function flowPart(
  key: string,
  sum: FlowSoFar,
  own: Definition,
  { stock, standing }: { readonly stock: boolean; readonly standing: boolean },
): Part {
  const { cells, asked, filled, missing, redefined } = sum;
  const counted = cells.length > 0;
  const state = counted ? "counted" : sum.bare ? "no-denominator" : sum.nothing > 0 ? "nothing" : "missing";
  const numerator = state === "missing" || state === "no-denominator" ? null : sum.numerator;
  // Of a bản that has ended the people went on to another: its whole is counted there.
  const whole = stock && own.measure === "ratio" && !standing ? 0 : sum.denominator;
  const denominator = counted ? whole : state === "nothing" && own.measure !== "count" ? 0 : null;
  const above = sum.above || (stock && standing && isAbove(own, sum.numerator, denominator));
  return {
    ...{ key, reporter: sum.reporter, label: null, state, numerator, denominator, cells, carried: false },
    ...{ above, asked, filled, missing, redefined },
  };
}

/** Where the last cell up to a month is, -1 when there is none; cells are ordered by month. */
function lastUpTo(cells: readonly Cell[], month: MonthNumber): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as Cell).month <= month) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function cellOf(cells: readonly Cell[] | undefined, month: MonthNumber): Cell | null {
  const cell = cells?.[lastUpTo(cells, month)];
  return cell?.month === month ? cell : null;
}

function portalParts(book: FigureBook, asked: AskedFigure, meaning: Meaning, meaningOf: MeaningOf): Part[] {
  const { own, source } = meaning;
  if (source.reporter.kind !== "portal") return [];
  const { countedBy } = source.reporter;
  const ratio = own.measure !== "count";
  const parts = new Map<string, Part>();
  for (const month of own.timing === "flow" ? monthsIn(asked.span) : [asked.span.to]) {
    if (meaningOf(month)?.key !== meaning.key) continue;
    for (const row of portalRows(book, countedBy, month)) {
      if (asked.scope.kind === "hamlet" && !row.hamletIds.includes(asked.scope.id)) continue;
      const known = parts.get(row.key);
      const denominator = ratio ? row.denominator : null;
      const hamletId = row.label === null ? row.hamletIds[0] : undefined;
      parts.set(row.key, {
        ...{ key: row.key, label: row.label, state: "counted", carried: false, above: false, redefined: false },
        reporter: hamletId ? { kind: "hamlet", id: hamletId } : null,
        numerator: (known?.numerator ?? 0) + row.numerator,
        denominator: denominator === null ? null : (known?.denominator ?? 0) + denominator,
        cells: [...(known?.cells ?? []), { month, numerator: row.numerator, denominator }],
        ...{ asked: (known?.asked ?? 0) + 1, filled: (known?.filled ?? 0) + 1, missing: [] },
      });
    }
  }
  return [...parts.values()];
}

function stateParts(book: FigureBook, asked: AskedFigure, meaning: Meaning, meaningOf: MeaningOf): Part[] {
  const { to } = asked.span;
  const state = { meaning, meaningOf, to, newest: newestAsked(asked, meaning, meaningOf) };
  const own = book.cells.get(meaning.source.indicatorId);
  return reportersIn(book, meaning, to, asked.scope).map((one) => statePart(one, own?.get(one.key) ?? NO_CELLS, state));
}

/** What a figure is made of, row by row, or why there is no figure. */
export function partsOf(
  book: FigureBook,
  asked: AskedFigure,
): { readonly meaning: Meaning; readonly parts: readonly Part[] } | NoFigure {
  const meaningOf = meaningsOf(book, asked.indicatorId);
  const meaning = meaningOf(asked.span.to);
  if (!meaning) return "no-definition";
  const { reporter } = meaning.source;
  if (asked.scope.kind === "hamlet" && reporter.kind === "unit") return "not-of-hamlet";
  mustBeAllowed(book, asked.scope, meaning.source);
  if (reporter.kind === "portal") return { meaning, parts: portalParts(book, asked, meaning, meaningOf) };
  if (meaning.own.timing === "state") return { meaning, parts: stateParts(book, asked, meaning, meaningOf) };
  return { meaning, parts: inOrder(book, flowParts(book, asked, meaning, meaningOf)) };
}

/** By number of the bản. */
function inOrder(book: FigureBook, parts: Part[]): Part[] {
  const place = new Map(book.hamlets.map(({ id }, index) => [`hamlet:${id}`, index]));
  return parts.sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
}

/** A sum over a part of the commune would pass for the commune's: nobody who sees but a part may ask it. */
function mustBeAllowed({ only }: FigureBook, scope: FigureScope, source: Definition): void {
  if (only === null) return;
  const { reporter } = source;
  const key =
    scope.kind === "hamlet" ? `hamlet:${scope.id}` : reporter.kind === "unit" ? `unit:${reporter.unitId}` : "";
  if (!only.has(key)) throw new Error("a figure of others was asked of a book that has but its own reporters");
}

/** The last day of a figure: what it is "as of". */
export function figureDay(book: FigureBook, { to }: MonthSpan) {
  return lastDayOf(book, to);
}
