import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import type { CountedBy, Definition } from "../definition";
import { type Calendar, monthPeriod } from "../due";
import { type Reporter, reporterKey } from "../reporter";
import { type MonthNumber, monthOfNumber } from "./month-number";

/** A value of an approved report. `month` is the month it was reported for. */
export interface Cell {
  readonly month: MonthNumber;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly yes: boolean | null;
  /** "–": there is nothing to report. */
  readonly nothing: boolean;
}

/** A bản with the days it is one. */
export interface HamletSpan {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export interface TargetFact {
  readonly indicatorId: string;
  /** Null: of the commune. */
  readonly hamletId: string | null;
  readonly year: number;
  readonly valueCenti: number;
  readonly upperCenti: number | null;
  readonly baselineCenti: number | null;
  /** Proposed by the portal between two phases, not set by anybody yet. */
  readonly proposed: boolean;
}

/** Someone sits in the team of a bản from a day to a day. */
export interface TeamSpan {
  readonly hamletId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly ambassador: boolean;
}

/** A model at a place at a stage from a day; rows of a place in the order they were written. */
export interface ModelStage {
  readonly modelId: string;
  readonly model: string;
  readonly place: string;
  readonly hamletId: string | null;
  readonly stage: string;
  readonly since: CivilDate;
}

/** Who has an approved report: "month number|reporter key". */
export type ApprovedReports = ReadonlySet<string>;

/** Everything figures of a commune are made of, read once; `rollUp` answers from it. */
export interface FigureBook {
  readonly definitions: readonly Definition[];
  readonly hamlets: readonly HamletSpan[];
  readonly targets: readonly TargetFact[];
  /** indicator id → reporter key → cells by month, the earliest first. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>>;
  readonly approved: ApprovedReports;
  readonly teams: readonly TeamSpan[];
  readonly models: readonly ModelStage[];
  readonly calendar: Calendar;
  /** Of whom figures may be asked: null is the whole commune, otherwise only these reporters. */
  readonly only: ReadonlySet<string> | null;
}

/** What the portal counted itself: one row of a count. */
export interface CountedRow {
  readonly key: string;
  /** The bản it belongs to: one of a bản, of a model all where it stands. */
  readonly hamletIds: readonly string[];
  /** Null: it is the bản. */
  readonly label: string | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** What an indicator means in a month, with whose values it is made of. */
export interface Meaning {
  readonly own: Definition;
  /** Itself, or the one it draws its values from. */
  readonly source: Definition;
  /** Equal where values may be added up or carried on. */
  readonly key: string;
}

/** Someone who reports, under the key of maps. */
export interface KeyedReporter {
  readonly key: string;
  readonly reporter: Reporter;
}

export function keyed(reporter: Reporter): KeyedReporter {
  return { key: reporterKey(reporter), reporter };
}

/** What is worked out again and again for the same book. */
interface Worked {
  readonly lastDays: Map<MonthNumber, CivilDate>;
  /** By indicator, by month. */
  readonly meanings: Map<string, Map<MonthNumber, Meaning | null>>;
  readonly inForce: Map<MonthNumber, readonly HamletSpan[]>;
  readonly sources: Map<MonthNumber, readonly KeyedReporter[]>;
  readonly counted: Map<string, readonly CountedRow[]>;
  /** By indicator and year. */
  readonly targets: Map<string, readonly TargetFact[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Definition[]>;
}

const WORKED = new WeakMap<FigureBook, Worked>();

export function workedOf(book: FigureBook): Worked {
  const known = WORKED.get(book);
  if (known) return known;
  const byIndicator = new Map<string, Definition[]>();
  for (const definition of book.definitions) {
    const list = byIndicator.get(definition.indicatorId);
    if (list) list.push(definition);
    else byIndicator.set(definition.indicatorId, [definition]);
  }
  const worked: Worked = {
    ...{ lastDays: new Map(), meanings: new Map(), inForce: new Map(), sources: new Map() },
    ...{ counted: new Map(), targets: new Map(), byIndicator },
  };
  WORKED.set(book, worked);
  return worked;
}

/** The last day a month's period covers, by the commune's calendar. */
export function lastDayOf(book: FigureBook, month: MonthNumber): CivilDate {
  const { lastDays } = workedOf(book);
  const known = lastDays.get(month);
  if (known) return known;
  const day = addDays(monthPeriod(book.calendar, monthOfNumber(month)).to, -1);
  lastDays.set(month, day);
  return day;
}

/** The bản in force on the last day of a month's period, by number. */
export function hamletsIn(book: FigureBook, month: MonthNumber): readonly HamletSpan[] {
  const { inForce } = workedOf(book);
  const known = inForce.get(month);
  if (known) return known;
  const day = lastDayOf(book, month);
  const found = book.hamlets.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  inForce.set(month, found);
  return found;
}

/** The same as reporters. */
export function hamletReportersIn(book: FigureBook, month: MonthNumber): readonly KeyedReporter[] {
  const { sources } = workedOf(book);
  const known = sources.get(month);
  if (known) return known;
  const found = hamletsIn(book, month).map(({ id }) => keyed({ kind: "hamlet", id }));
  sources.set(month, found);
  return found;
}

/** What an indicator means on the last day of a month's period. */
export function definitionIn(book: FigureBook, indicatorId: string, month: MonthNumber): Definition | null {
  const day = lastDayOf(book, month);
  const own = workedOf(book).byIndicator.get(indicatorId) ?? [];
  return own.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ?? null;
}

/** Rows the portal counts, kept for the book. */
export function countedRows(
  book: FigureBook,
  countedBy: CountedBy,
  month: MonthNumber,
  count: () => readonly CountedRow[],
): readonly CountedRow[] {
  const { counted } = workedOf(book);
  const key = `${countedBy}|${month}`;
  const known = counted.get(key);
  if (known) return known;
  const rows = count();
  counted.set(key, rows);
  return rows;
}

/** The same book with figures of some reporters only: what someone who reports sees. */
export function onlyOf(book: FigureBook, reporterKeys: readonly string[]): FigureBook {
  const only = new Set(reporterKeys);
  const cells = new Map(
    [...book.cells].map(([indicatorId, own]) => [indicatorId, new Map([...own].filter(([key]) => only.has(key)))]),
  );
  const hamlet = (id: string | null) => id === null || only.has(`hamlet:${id}`);
  return {
    ...book,
    ...{ cells, only, targets: book.targets.filter(({ hamletId }) => hamlet(hamletId)) },
    hamlets: book.hamlets.filter(({ id }) => hamlet(id)),
    teams: book.teams.filter(({ hamletId }) => hamlet(hamletId)),
    models: book.models.filter(({ hamletId }) => hamletId !== null && hamlet(hamletId)),
    approved: new Set([...book.approved].filter((key) => only.has(key.slice(key.indexOf("|") + 1)))),
  };
}
