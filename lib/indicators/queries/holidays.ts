import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, parts } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Holiday } from "@/prisma/generated/client";
import type { HolidayKind, ListedDay } from "../core/holiday-list";
import { isIdleMark } from "../core/holiday-list";

export interface HolidayView extends ListedDay {
  readonly id: string;
  readonly source: string | null;
  /** Null: "cần xác nhận". */
  readonly confirmedName: string | null;
  readonly confirmedAt: Date | null;
  readonly version: number;
  /** Off on a weekend, or worked on a working day: it changes nothing. */
  readonly idle: boolean;
}

export interface HolidayYear {
  readonly year: number;
  readonly days: readonly HolidayView[];
  /** Years that have any, and the one asked for. */
  readonly years: readonly number[];
}

function toView(row: Holiday, marked: ReadonlyMap<CivilDate, HolidayKind>): HolidayView {
  const day = fromDbDate(row.day);
  const kind = row.kind as HolidayKind;
  return {
    ...{ id: row.id, day, name: row.name, kind, source: row.source, version: row.version },
    ...{ confirmedName: row.confirmedName, confirmedAt: row.confirmedAt, idle: isIdleMark(marked, { day, kind }) },
  };
}

async function holidaysIn(tx: Tx, actor: Actor): Promise<readonly HolidayView[]> {
  const rows = await tx.holiday.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    orderBy: { day: "asc" },
  });
  const marked = new Map(rows.map(({ day, kind }) => [fromDbDate(day), kind as HolidayKind]));
  return rows.map((row) => toView(row, marked));
}

/** The days off of a year, and those worked in their stead. For every role. */
export async function readHolidayYear(actor: Actor, year: number): Promise<HolidayYear> {
  return inCommune(actor.communeId, async (tx) => {
    const all = await holidaysIn(tx, actor);
    const years = new Set([...all.map(({ day }) => parts(day).year), year]);
    return { year, days: all.filter(({ day }) => parts(day).year === year), years: [...years].sort() };
  });
}

export async function readHoliday(actor: Actor, id: string): Promise<HolidayView | null> {
  return inCommune(actor.communeId, async (tx) => (await holidaysIn(tx, actor)).find((one) => one.id === id) ?? null);
}

/** How many days of the years to come nobody has confirmed. */
export async function countUnconfirmed(actor: Actor): Promise<number> {
  return inCommune(actor.communeId, async (tx) => {
    const all = await holidaysIn(tx, actor);
    return all.filter(({ day, confirmedAt }) => confirmedAt === null && day >= actor.today).length;
  });
}
