import type { Definition } from "./definition";
import { type Aim, type Amount, centiOf, meets, tenthsOf } from "./figures/amount";
import { type FigureBook, type TargetFact, workedOf } from "./figures/figure-book";
import { yearOfMonth } from "./figures/month-number";
import { type AskedFigure, type FigureScope, type NoFigure, type Part, partsOf } from "./figures/parts";

/** Of a hundred boxes asked so many must have a value of the period itself before a figure is held against its target. */
export const ENOUGH_PERCENT = 80;

/** How a figure stands against its target; not-enough: "chưa đủ dữ liệu". */
export type Judgement = "met" | "not-met" | "no-target" | "not-enough";

/** The target a figure is held against. */
export interface HeldTarget extends Aim {
  readonly year: number;
  readonly proposed: boolean;
  /** Of a bản that was given none: the commune's. */
  readonly ofCommune: boolean;
}

/** An indicator over a span of months, of the commune or a bản. */
export interface Figure {
  readonly indicatorId: string;
  /** What it means on the last day; null with `none`. */
  readonly definition: Definition | null;
  /** Why there is no figure: not defined then, not of a bản, or nobody was asked and nothing is known. */
  readonly none: NoFigure | "not-asked" | "no-value" | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Hundredths of the unit, half up; null without a value or over nothing. */
  readonly centi: number | null;
  /** Tenths of a percent for screens, half up from the exact share. */
  readonly tenths: number | null;
  readonly complete: {
    /** Boxes asked in the span, and filled with a value of the span itself. */
    readonly asked: number;
    readonly filled: number;
    /** Each reporter once: asked, and with every box filled. */
    readonly reporters: number;
    readonly full: number;
    /** Reporters whose older value is carried on. */
    readonly carried: number;
  };
  readonly target: HeldTarget | null;
  readonly judgement: Judgement;
  readonly flags: {
    /** The sum, or that of a reporter, is more than its whole. */
    readonly above: boolean;
    readonly aboveParts: number;
    /** Reporters left out because their denominator is missing. */
    readonly noDenominator: number;
    /** Values counted another way were left out. */
    readonly redefined: boolean;
  };
}

const NOTHING = { asked: 0, filled: 0, reporters: 0, full: 0, carried: 0 };
const UNFLAGGED = { above: false, aboveParts: 0, noDenominator: 0, redefined: false };

function noFigure(indicatorId: string, none: NoFigure): Figure {
  return {
    ...{ indicatorId, definition: null, none, numerator: null, denominator: null, centi: null, tenths: null },
    ...{ complete: NOTHING, target: null, judgement: "no-target", flags: UNFLAGGED },
  };
}

function targetsOf(book: FigureBook, indicatorId: string, year: number): readonly TargetFact[] {
  const { targets } = workedOf(book);
  const key = `${indicatorId}|${year}`;
  const known = targets.get(key);
  if (known) return known;
  const own = book.targets.filter((row) => row.indicatorId === indicatorId && row.year === year);
  targets.set(key, own);
  return own;
}

/** The target of a year for the commune or a bản; a bản without its own is held against the commune's share. */
export function targetOf(
  book: FigureBook,
  { indicatorId, measure }: Pick<Definition, "indicatorId" | "measure">,
  scope: FigureScope,
  year: number,
): HeldTarget | null {
  const own = targetsOf(book, indicatorId, year);
  const held = (row: TargetFact, ofCommune: boolean): HeldTarget => ({
    ...{ valueCenti: row.valueCenti, upperCenti: row.upperCenti, year, proposed: row.proposed, ofCommune },
  });
  const hamletId = scope.kind === "hamlet" ? scope.id : null;
  const exact = own.find((row) => row.hamletId === hamletId);
  if (exact) return held(exact, false);
  const commune = hamletId === null || measure === "count" ? undefined : own.find((row) => row.hamletId === null);
  return commune ? held(commune, true) : null;
}

/** The first target after a year: where an indicator is going while its year has none. */
export function nextTarget(book: FigureBook, indicatorId: string, year: number): TargetFact | null {
  const later = book.targets.filter((row) => row.indicatorId === indicatorId && !row.hamletId && row.year > year);
  return later.reduce<TargetFact | null>((first, row) => (first && first.year <= row.year ? first : row), null);
}

/** What the parts come to together; the sum a screen shows under its rows. */
export function sumOf(parts: readonly Part[], measure: Definition["measure"]): Amount | null {
  let numerator = 0;
  let denominator = 0;
  let any = false;
  for (const part of parts) {
    if (part.state !== "counted" && part.state !== "nothing") continue;
    any = true;
    numerator += part.numerator ?? 0;
    denominator += part.denominator ?? 0;
  }
  return any ? { measure, numerator, denominator } : null;
}

function completeOf(parts: readonly Part[]): Figure["complete"] {
  const sum = { ...NOTHING };
  for (const part of parts) {
    sum.asked += part.asked;
    sum.filled += part.filled;
    if (part.carried) sum.carried += 1;
    if (part.asked === 0) continue;
    sum.reporters += 1;
    if (part.filled === part.asked) sum.full += 1;
  }
  return sum;
}

/** Are so many boxes filled that the figure may be held against its target? */
export function isEnough({ asked, filled }: Pick<Figure["complete"], "asked" | "filled">): boolean {
  return filled * 100 >= ENOUGH_PERCENT * asked;
}

/** So many figures are remembered of a book. */
const MOST_ANSWERS = 20_000;
const ANSWERS = new WeakMap<FigureBook, Map<string, Figure>>();

function answersOf(book: FigureBook): Map<string, Figure> {
  const known = ANSWERS.get(book) ?? new Map<string, Figure>();
  ANSWERS.set(book, known);
  return known;
}

/** Σ numerator / Σ denominator of an indicator over a span, with how complete it is and how it stands. */
export function rollUp(book: FigureBook, asked: AskedFigure): Figure {
  const answers = answersOf(book);
  const { indicatorId, span, scope } = asked;
  const key = `${indicatorId}|${span.from}|${span.to}|${scope.kind === "hamlet" ? scope.id : ""}`;
  const known = answers.get(key);
  if (known) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const figure = rolledUp(book, asked);
  answers.set(key, figure);
  return figure;
}

function rolledUp(book: FigureBook, asked: AskedFigure): Figure {
  const found = partsOf(book, asked);
  if (typeof found === "string") return noFigure(asked.indicatorId, found);
  const { meaning, parts } = found;
  const { own, source } = meaning;
  // What the portal counts and finds none of is none, not unknown.
  const counts = source.reporter.kind === "portal" && own.measure === "count";
  const sum = sumOf(parts, own.measure) ?? (counts ? { measure: own.measure, numerator: 0, denominator: 0 } : null);
  const complete = completeOf(parts);
  const target = targetOf(book, own, asked.scope, yearOfMonth(asked.span.to));
  const aboveParts = parts.reduce((count, { above }) => count + (above ? 1 : 0), 0);
  const shares = own.measure === "ratio" && sum !== null;
  return {
    ...{ indicatorId: asked.indicatorId, definition: own, complete, target },
    none: sum ? null : complete.asked === 0 && source.reporter.kind !== "portal" ? "not-asked" : "no-value",
    numerator: sum?.numerator ?? null,
    denominator: sum && own.measure !== "count" ? sum.denominator : null,
    centi: sum && centiOf(sum),
    tenths: sum && tenthsOf(sum),
    judgement: judge(own, sum, target, { ...complete, silent: parts.some(({ state }) => state === "missing") }),
    flags: {
      above: aboveParts > 0 || (shares && sum.numerator > sum.denominator),
      aboveParts,
      noDenominator: parts.reduce((count, { state }) => count + (state === "no-denominator" ? 1 : 0), 0),
      redefined: parts.some(({ redefined }) => redefined),
    },
  };
}

function judge(
  own: Definition,
  sum: Amount | null,
  target: HeldTarget | null,
  complete: Figure["complete"] & { readonly silent: boolean },
): Judgement {
  if (!target && own.comparator !== "yes") return "no-target";
  const whole = own.measure === "count" || (sum?.denominator ?? 0) > 0;
  if (!sum || !whole || !isEnough(complete)) return "not-enough";
  const met = meets(own.comparator, sum, target ?? { valueCenti: 0, upperCenti: null });
  // Everybody says yes only once everybody has answered.
  if (met && own.comparator === "yes" && complete.silent) return "not-enough";
  return met ? "met" : "not-met";
}
