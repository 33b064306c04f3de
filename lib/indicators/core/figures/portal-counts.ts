import type { CountedBy } from "../definition";
import { type CountedRow, countedRows, type FigureBook, hamletsIn, lastDayOf } from "./figure-book";
import type { MonthNumber } from "./month-number";

const RECOGNISED: readonly string[] = ["recognised", "spread"];

/** A row for each bản whose team has someone in it on the day: has the bản an approved report of the month? */
function teamsReporting(book: FigureBook, month: MonthNumber): CountedRow[] {
  const seated = seatedOn(book, month);
  return hamletsIn(book, month).flatMap(({ id }) => {
    if (!seated.has(id)) return [];
    const numerator = book.approved.has(`${month}|hamlet:${id}`) ? 1 : 0;
    return [{ key: `hamlet:${id}`, hamletIds: [id], label: null, numerator, denominator: 1 }];
  });
}

/** Which bản have someone in their team on the last day of a month, and whether an ambassador is among them. */
function seatedOn(book: FigureBook, month: MonthNumber): ReadonlyMap<string, boolean> {
  const day = lastDayOf(book, month);
  const seated = new Map<string, boolean>();
  for (const { hamletId, from, to, ambassador } of book.teams) {
    if (from <= day && (to === null || day < to)) seated.set(hamletId, ambassador || seated.get(hamletId) === true);
  }
  return seated;
}

/** A row for each bản in force: has its team an ambassador on the day? */
function hamletsWithAmbassador(book: FigureBook, month: MonthNumber): CountedRow[] {
  const seated = seatedOn(book, month);
  return hamletsIn(book, month).map(({ id }) => ({
    ...{
      key: `hamlet:${id}`,
      hamletIds: [id],
      label: null,
      numerator: seated.get(id) === true ? 1 : 0,
      denominator: 1,
    },
  }));
}

/** A row for each model that is recognised (or has spread) at one place at least, by the newest stage of each place. */
function modelsRecognised(book: FigureBook, month: MonthNumber): CountedRow[] {
  const day = lastDayOf(book, month);
  const newest = new Map<string, FigureBook["models"][number]>();
  for (const row of book.models) {
    const key = `${row.modelId}|${row.hamletId ?? ""}|${row.place}`;
    const known = newest.get(key);
    if (row.since <= day && (!known || known.since <= row.since)) newest.set(key, row);
  }
  const rows = new Map<string, CountedRow>();
  for (const { modelId, model, hamletId, place, stage } of newest.values()) {
    if (!RECOGNISED.includes(stage)) continue;
    const known = rows.get(modelId);
    const label = known ? `${known.label}; ${place}` : `${model}: ${place}`;
    const hamletIds = [...(known?.hamletIds ?? []), ...(hamletId ? [hamletId] : [])];
    rows.set(modelId, { key: `model:${modelId}`, hamletIds, label, numerator: 1, denominator: 1 });
  }
  return [...rows.values()];
}

const COUNT: Record<CountedBy, (book: FigureBook, month: MonthNumber) => CountedRow[]> = {
  "teams-reporting": teamsReporting,
  "hamlets-with-ambassador": hamletsWithAmbassador,
  "models-recognised": modelsRecognised,
};

/** What the portal counts from facts kept here, as they were on the last day of a month's period. */
export function portalRows(book: FigureBook, countedBy: CountedBy, month: MonthNumber): readonly CountedRow[] {
  return countedRows(book, countedBy, month, () => COUNT[countedBy](book, month));
}
