import { teamSeatSpansIn } from "@/lib/governance/queries/team-spans";
import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import { toDefinition } from "../core/definition-row";
import { type Cell, type FigureBook, onlyOf } from "../core/figures/figure-book";
import { monthNumberOfKey } from "../core/figures/month-number";
import { reporterKey } from "../core/reporter";
import { canReadFigures, reportersOf } from "../policy";
import { calendarIn } from "./calendar";

/** How many communes' books a process keeps. */
const KEPT_BOOKS = 4;

/** Marks of a value: a yes or no, or nothing to report. */
const [NOTHING, YES, NO] = [1, 2, 3];

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

interface Written {
  readonly indicators: string | null;
  readonly reports: string | null;
  readonly values: Uint8Array | null;
}

/**
 * Values of approved monthly reports in one piece: tens of thousands of rows would travel ten times as slowly. Of each
 * value eight bytes say its indicator, its report (by their places in the lists beside) and its mark, and eight its
 * numerator and denominator, one more than they are and 0 where there is none.
 */
async function writtenIn(tx: Tx, communeId: string): Promise<Written> {
  const [written] = await tx.$queryRaw<Written[]>`
    with meant as materialized (
      select id, row_number() over (order by id) - 1 as place from indicator where commune_id = ${communeId}::uuid
    ), approved as materialized (
      select id, row_number() over () - 1 as place, period_key, coalesce('hamlet:' || hamlet_id, 'unit:' || unit_id) as key
      from report where commune_id = ${communeId}::uuid and state = 'approved' and campaign_id is null
    )
    select (select string_agg(id::text, ' ' order by place) from meant) as indicators,
      (select string_agg(period_key || ' ' || key, ';' order by place) from approved) as reports,
      (select string_agg(
          int8send((meant.place << 32) | (approved.place << 2) | case when v.nothing then ${NOTHING}::int
            when v.yes then ${YES}::int when v.yes is not null then ${NO}::int else 0 end)
          || int8send(((coalesce(v.numerator, -1)::bigint + 1) << 32) | (coalesce(v.denominator, -1)::bigint + 1)),
          ''::bytea)
        from report_value v join approved on approved.id = v.report_id join meant on meant.id = v.indicator_id
        where v.commune_id = ${communeId}::uuid) as values`;
  return written ?? { indicators: null, reports: null, values: null };
}

interface ApprovedReport {
  readonly month: number;
  readonly key: string;
}

function readReports({ reports }: Written): readonly ApprovedReport[] {
  const months = new Map<string, number>();
  return (reports?.split(";") ?? []).map((words) => {
    const written = words.slice(0, 7);
    const month = months.get(written) ?? monthNumberOfKey(written);
    months.set(written, month);
    return { month, key: words.slice(8) };
  });
}

/** The cells of every indicator and reporter, the earliest first. */
function readCells({ indicators, values }: Written, reports: readonly ApprovedReport[]): FigureBook["cells"] {
  const byPlace = (indicators?.split(" ") ?? []).map((id) => ({ id, own: new Map<string, Cell[]>() }));
  const bytes = values ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.byteLength; at += 16) {
    const low = view.getUint32(at + 4);
    const report = reports[low >>> 2];
    const own = byPlace[view.getUint32(at)]?.own;
    if (!report || !own) continue;
    const mark = low & 3;
    const [numerator, denominator] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    const cell: Cell = {
      month: report.month,
      numerator: numerator === 0 ? null : numerator - 1,
      denominator: denominator === 0 ? null : denominator - 1,
      yes: mark === YES ? true : mark === NO ? false : null,
      nothing: mark === NOTHING,
    };
    const cells = own.get(report.key);
    if (cells) cells.push(cell);
    else own.set(report.key, [cell]);
  }
  const cells = new Map<string, ReadonlyMap<string, readonly Cell[]>>();
  for (const { id, own } of byPlace) {
    for (const series of own.values()) series.sort((a, b) => a.month - b.month);
    if (own.size > 0) cells.set(id, own);
  }
  return cells;
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
  const written = await writtenIn(tx, communeId);
  const reports = readReports(written);
  return {
    definitions: await definitionsIn(tx, communeId),
    hamlets: await hamletsIn(tx, communeId),
    targets: await targetsIn(tx, communeId),
    cells: readCells(written, reports),
    approved: new Set(reports.map(({ month, key }) => `${month}|${key}`)),
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

/**
 * The whole commune's book, whoever asks: for what is told of others only as a count. Read anew whenever anything a
 * figure is made of has changed, in whichever process.
 */
export async function wholeBookIn(tx: Tx, actor: Actor): Promise<FigureBook> {
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
