import { teamSeatSpansIn } from "@/lib/governance/queries/team-spans";
import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import { toDefinition } from "../core/definition-row";
import { type Cell, type FigureBook, onlyOf } from "../core/figures/figure-book";
import { monthNumberOfKey } from "../core/figures/month-number";
import { reporterKey, reporterOf } from "../core/reporter";
import { canReadFigures, reportersOf } from "../policy";
import { calendarIn } from "./calendar";

/** How many communes' books a process keeps. */
const KEPT_BOOKS = 4;

interface KeptBook {
  readonly stamp: string;
  readonly book: FigureBook;
}

// On globalThis: Next loads this module anew in each of its bundles.
const KEEP = Symbol.for("portal.figure-books");
const keeper = globalThis as { [KEEP]?: Map<string, KeptBook> };

function books(): Map<string, KeptBook> {
  keeper[KEEP] ??= new Map();
  return keeper[KEEP];
}

/** What the figures of a commune stand at. With the row's own mark, as a wiped commune counts its versions anew. */
async function stampIn(tx: Tx, communeId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ stamp: string }[]>`
    select version || ':' || xmin::text as stamp from figures_stamp where commune_id = ${communeId}::uuid`;
  return row?.stamp ?? "";
}

interface SeriesRow {
  readonly indicator_id: string;
  readonly hamlet_id: string | null;
  readonly unit_id: string | null;
  readonly cells: string;
}

/** "2026-11 12 40 ;2026-10 11 40 " as cells, the earliest first; `y`, `n` and `-` are yes, no and nothing. */
function readCells(text: string, months: Map<string, number>): Cell[] {
  const cells = text.split(";").map((written): Cell => {
    const key = written.slice(0, 7);
    let month = months.get(key);
    if (month === undefined) {
      month = monthNumberOfKey(key);
      months.set(key, month);
    }
    const middle = written.indexOf(" ", 8);
    const end = written.indexOf(" ", middle + 1);
    const mark = written.slice(end + 1);
    return {
      month,
      numerator: middle > 8 ? Number(written.slice(8, middle)) : null,
      denominator: end > middle + 1 ? Number(written.slice(middle + 1, end)) : null,
      yes: mark === "y" ? true : mark === "n" ? false : null,
      nothing: mark === "-",
    };
  });
  return cells.sort((a, b) => a.month - b.month);
}

/** Values of approved monthly reports; a row for each indicator and reporter, as tens of thousands travel slowly. */
async function cellsIn(tx: Tx, communeId: string): Promise<FigureBook["cells"]> {
  const rows = await tx.$queryRaw<SeriesRow[]>`
    select v.indicator_id, r.hamlet_id, r.unit_id, string_agg(
      r.period_key || ' ' || coalesce(v.numerator::text, '') || ' ' || coalesce(v.denominator::text, '') || ' ' ||
      case when v.nothing then '-' when v.yes then 'y' when v.yes is not null then 'n' else '' end, ';') as cells
    from report r join report_value v on v.commune_id = r.commune_id and v.report_id = r.id
    where r.commune_id = ${communeId}::uuid and r.state = 'approved' and r.campaign_id is null
    group by v.indicator_id, r.hamlet_id, r.unit_id`;
  const cells = new Map<string, Map<string, readonly Cell[]>>();
  const months = new Map<string, number>();
  for (const row of rows) {
    const own = cells.get(row.indicator_id) ?? new Map<string, readonly Cell[]>();
    cells.set(row.indicator_id, own);
    own.set(reporterKey(reporterOf({ hamletId: row.hamlet_id, unitId: row.unit_id })), readCells(row.cells, months));
  }
  return cells;
}

/** "month number|reporter key" of every approved monthly report. */
async function approvedIn(tx: Tx, communeId: string): Promise<FigureBook["approved"]> {
  const rows = await tx.$queryRaw<{ hamlet_id: string | null; unit_id: string | null; months: string }[]>`
    select hamlet_id, unit_id, string_agg(period_key, ' ') as months from report
    where commune_id = ${communeId}::uuid and state = 'approved' and campaign_id is null group by hamlet_id, unit_id`;
  const approved = new Set<string>();
  for (const row of rows) {
    const key = reporterKey(reporterOf({ hamletId: row.hamlet_id, unitId: row.unit_id }));
    for (const month of row.months.split(" ")) approved.add(`${monthNumberOfKey(month)}|${key}`);
  }
  return approved;
}

/** Every definition over time, in the order of lists. */
async function definitionsIn(tx: Tx, communeId: string): Promise<FigureBook["definitions"]> {
  const rows = await tx.indicatorDefinition.findMany({
    where: { communeId, indicator: { deletedAt: null } },
    include: { indicator: { select: { code: true, position: true } } },
    orderBy: [{ indicator: { position: "asc" } }, { indicator: { code: "asc" } }, { validFrom: "asc" }],
  });
  return rows.map(toDefinition);
}

async function hamletsIn(tx: Tx, communeId: string): Promise<FigureBook["hamlets"]> {
  const rows = await tx.hamlet.findMany({
    where: { communeId, deletedAt: null },
    orderBy: [{ number: "asc" }, { id: "asc" }],
    select: { id: true, number: true, name: true, validFrom: true, validTo: true },
  });
  return rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    from: validFrom ? fromDbDate(validFrom) : null,
    to: validTo ? fromDbDate(validTo) : null,
  }));
}

async function targetsIn(tx: Tx, communeId: string): Promise<FigureBook["targets"]> {
  const rows = await tx.target.findMany({
    where: { communeId, supersededAt: null },
    orderBy: { id: "asc" },
    omit: { communeId: true, createdBy: true, createdName: true },
  });
  return rows.map((row) => ({
    ...{ indicatorId: row.indicatorId, hamletId: row.hamletId, year: row.year, valueCenti: row.valueCenti },
    ...{ upperCenti: row.upperCenti, baselineCenti: row.baselineCenti, proposed: row.state === "proposed" },
  }));
}

async function modelsIn(tx: Tx, communeId: string): Promise<FigureBook["models"]> {
  const rows = await tx.digitalModelPlace.findMany({
    where: { communeId, removedAt: null, model: { deletedAt: null } },
    orderBy: [{ since: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { modelId: true, place: true, hamletId: true, stage: true, since: true, model: { select: { name: true } } },
  });
  return rows.map(({ model, since, ...row }) => ({ ...row, model: model.name, since: fromDbDate(since) }));
}

async function loadBookIn(tx: Tx, actor: Actor): Promise<FigureBook> {
  const { communeId } = actor;
  return {
    definitions: await definitionsIn(tx, communeId),
    hamlets: await hamletsIn(tx, communeId),
    targets: await targetsIn(tx, communeId),
    cells: await cellsIn(tx, communeId),
    approved: await approvedIn(tx, communeId),
    teams: await teamSeatSpansIn(tx, actor),
    models: await modelsIn(tx, communeId),
    calendar: await calendarIn(tx, actor),
    only: null,
  };
}

function keep(communeId: string, kept: KeptBook): void {
  const all = books();
  all.delete(communeId);
  all.set(communeId, kept);
  for (const oldest of all.keys()) {
    if (all.size <= KEPT_BOOKS) break;
    all.delete(oldest);
  }
}

/** The whole commune's book; read anew whenever anything a figure is made of has changed, in whichever process. */
async function wholeBookIn(tx: Tx, actor: Actor): Promise<FigureBook> {
  const { communeId } = actor;
  const stamp = await stampIn(tx, communeId);
  const known = books().get(communeId);
  if (known?.stamp === stamp) return known.book;
  const book = await loadBookIn(tx, actor);
  // Something changed while it was read: good enough to answer once, not to be kept.
  if ((await stampIn(tx, communeId)) === stamp) keep(communeId, { stamp, book });
  return book;
}

/**
 * What figures are made of, within a transaction under way: of the whole commune for those who read all figures, and of
 * their own bản or office for those who report. `rollUp` answers from it.
 */
export async function figuresIn(tx: Tx, actor: Actor): Promise<FigureBook> {
  const book = await wholeBookIn(tx, actor);
  return canReadFigures(actor) ? book : onlyOf(book, reportersOf(actor).map(reporterKey));
}

export async function readFigures(actor: Actor): Promise<FigureBook> {
  return inCommune(actor.communeId, (tx) => figuresIn(tx, actor));
}
