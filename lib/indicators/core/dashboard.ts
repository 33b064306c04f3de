import { type Definition, PILLARS, type Pillar } from "./definition";
import { meets } from "./figures/amount";
import { type FigureBook, hamletsIn, type TargetFact } from "./figures/figure-book";
import { type MonthNumber, monthOfNumber, monthsIn, sinceNewYear, yearOfMonth } from "./figures/month-number";
import { COMMUNE, type FigureScope } from "./figures/parts";
import { type Figure, type HeldTarget, nextTarget, rollUp } from "./roll-up";
import { type Trajectory, type TrendPoint, trajectory } from "./trajectory";

/** How an indicator stands: held against its year's target, or, without one, against where its pace leads. */
export type Outlook =
  | "met"
  | "not-met"
  /** A later year's target is reached already. */
  | "met-early"
  | "on-pace"
  | "behind-pace"
  /** A later year's target is not reached, and no pace can be told of it. */
  | "not-yet"
  | "not-enough"
  | "no-target";

export interface DashboardRow {
  readonly definition: Definition;
  readonly figure: Figure;
  /** What it is held against: this year's target, or the next one after it. */
  readonly aim: HeldTarget | null;
  readonly outlook: Outlook;
}

export interface PillarPart {
  readonly pillar: Pillar;
  readonly rows: readonly DashboardRow[];
}

const MONTHS_BEHIND = 11;

/** A flow is held against its year's target by what came together since New Year; a state by its last value. */
function spanFor({ timing }: Definition, month: MonthNumber) {
  const only = { from: month, to: month };
  return timing === "flow" ? sinceNewYear(only) : only;
}

/** Its values month by month, in hundredths of the unit, oldest first; months without one are left out. */
export function trendOf(
  book: FigureBook,
  definition: Definition,
  span: { readonly from: MonthNumber; readonly to: MonthNumber },
  scope: FigureScope = COMMUNE,
): TrendPoint[] {
  const { indicatorId } = definition;
  return monthsIn(span).flatMap((month) => {
    // A month nobody reported in would only repeat what is carried from the one before.
    const figure = rollUp(book, { indicatorId, scope, span: spanFor(definition, month) });
    const isNew = figure.complete.filled > 0 || figure.definition?.reporter.kind === "portal";
    return figure.centi === null || !isNew ? [] : [{ month, centi: figure.centi }];
  });
}

function asTarget(row: TargetFact): HeldTarget {
  const { valueCenti, upperCenti, year, proposed } = row;
  return { valueCenti, upperCenti, year, proposed, ofCommune: true };
}

/** Shares end at 100 %; what is counted has no end. */
export function ceilingOf({ measure }: Definition): number | null {
  return measure === "ratio" ? 10_000 : null;
}

function outlookOf(book: FigureBook, figure: Figure, aim: HeldTarget | null, month: MonthNumber): Outlook {
  const { definition, target, judgement, centi } = figure;
  if (!definition || !aim) return "no-target";
  if (target || judgement === "not-enough") return judgement;
  if (centi === null) return "not-enough";
  const { measure, comparator } = definition;
  if (meets(comparator, { measure, numerator: figure.numerator ?? 0, denominator: figure.denominator ?? 0 }, aim))
    return "met-early";
  const isRising = comparator === "at-least" || comparator === "more-than";
  if (definition.timing === "flow" || !isRising) return "not-yet";
  const points = trendOf(book, definition, { from: month - MONTHS_BEHIND, to: month });
  const goal = { year: aim.year, centi: aim.valueCenti, above: comparator === "more-than" };
  const going = trajectory(points, goal, ceilingOf(definition));
  if (going.kind === "not-enough") return "not-enough";
  return going.reached ? "on-pace" : "behind-pace";
}

/** Every indicator of a month by pillar, with what it should reach. */
export function dashboardRows(book: FigureBook, month: MonthNumber): readonly PillarPart[] {
  const year = yearOfMonth(month);
  const ids = [...new Set(book.definitions.map(({ indicatorId }) => indicatorId))];
  const rows = ids.flatMap((indicatorId): DashboardRow[] => {
    const known = rollUp(book, { indicatorId, scope: COMMUNE, span: { from: month, to: month } });
    if (!known.definition) return [];
    const { definition } = known;
    const figure =
      definition.timing === "flow"
        ? rollUp(book, { indicatorId, scope: COMMUNE, span: spanFor(definition, month) })
        : known;
    const next = figure.target ? null : nextTarget(book, indicatorId, year);
    const aim = figure.target ?? (next && asTarget(next));
    return [{ definition, figure, aim, outlook: outlookOf(book, figure, aim, month) }];
  });
  return PILLARS.flatMap((pillar) => {
    const own = rows.filter(({ definition }) => definition.pillar === pillar);
    return own.length > 0 ? [{ pillar, rows: own }] : [];
  });
}

/** Where one indicator came from and goes to, December by December up to its last target. */
export interface Course {
  readonly definition: Definition;
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TargetFact[];
  readonly going: Trajectory;
}

/** The course of an indicator from its first value to its last target; null where it means nothing in that month. */
export function courseOf(book: FigureBook, indicatorId: string, month: MonthNumber): Course | null {
  const { definition } = rollUp(book, { indicatorId, scope: COMMUNE, span: { from: month, to: month } });
  if (!definition) return null;
  const targets = book.targets
    .filter((row) => row.indicatorId === indicatorId && row.hamletId === null)
    .sort((a, b) => a.year - b.year);
  const last = targets.at(-1);
  const points = trendOf(book, definition, { from: firstMonth(book, definition, month), to: month });
  const above = definition.comparator === "more-than";
  const goal = { year: last?.year ?? yearOfMonth(month), centi: last?.valueCenti ?? 0, above };
  const going: Trajectory =
    last && definition.timing === "state"
      ? trajectory(points, goal, ceilingOf(definition))
      : { kind: "not-enough", have: 0 };
  return { definition, points, targets, going };
}

/** The longest past a chart shows. */
const LONGEST = 59;

function firstMonth(book: FigureBook, definition: Definition, month: MonthNumber): MonthNumber {
  const source = definition.reporter.kind === "same" ? definition.reporter.sameAsId : definition.indicatorId;
  const cells = [...(book.cells.get(source)?.values() ?? [])].flatMap((own) => own[0]?.month ?? []);
  const first = definition.reporter.kind === "portal" ? month - MONTHS_BEHIND : Math.min(month, ...cells);
  return Math.max(month - LONGEST, first);
}

/** Every bản's figure of a month, in the order of their numbers; empty where bản do not report it. */
export function hamletFigures(
  book: FigureBook,
  indicatorId: string,
  month: MonthNumber,
): readonly { readonly id: string; readonly name: string; readonly figure: Figure }[] {
  return hamletsIn(book, month).flatMap(({ id, name }) => {
    const { definition } = rollUp(book, {
      indicatorId,
      scope: { kind: "hamlet", id },
      span: { from: month, to: month },
    });
    if (!definition) return [];
    const span = spanFor(definition, month);
    const figure = rollUp(book, { indicatorId, scope: { kind: "hamlet", id }, span });
    return figure.none === "not-of-hamlet" ? [] : [{ id, name, figure }];
  });
}

/** How many teams had an approved report, month by month. */
export function teamActivity(
  book: FigureBook,
  month: MonthNumber,
): readonly { readonly month: MonthNumber; readonly reported: number; readonly teams: number }[] {
  return monthsIn({ from: month - MONTHS_BEHIND, to: month }).map((at) => {
    const hamlets = hamletsIn(book, at);
    const reported = hamlets.filter(({ id }) => book.approved.has(`${at}|hamlet:${id}`)).length;
    return { month: at, reported, teams: hamlets.length };
  });
}

/** "11/2026", as axes say a month. */
export function monthLabel(month: MonthNumber): string {
  const { year, index } = monthOfNumber(month);
  return `${String(index).padStart(2, "0")}/${year}`;
}
