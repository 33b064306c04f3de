import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, parts } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { NumberSeries } from "@/prisma/generated/client";
import { defaultMode, defaultTitle, numberAfter, OUTSIDE_SERIES, type SeriesMode } from "../core/number-series";
import { canKeepRegisters } from "../policy";

/** What a series has given in a year; revoked numbers count, for they stay used. */
export interface LastGiven {
  readonly number: number | null;
  readonly issuedOn: CivilDate | null;
}

export async function lastGivenIn(tx: Tx, actor: Actor, series: string, year: number): Promise<LastGiven> {
  const last = await tx.document.findFirst({
    where: { communeId: actor.communeId, series, year, number: { not: null }, state: { in: ["issued", "revoked"] } },
    orderBy: { number: "desc" },
    select: { number: true, issuedOn: true },
  });
  return { number: last?.number ?? null, issuedOn: last?.issuedOn ? fromDbDate(last.issuedOn) : null };
}

export interface NextNumber {
  /** What a gapless series will give; elsewhere only a proposal. */
  readonly number: number;
  readonly lastIssuedOn: CivilDate | null;
  readonly mode: SeriesMode;
}

/** The number a series would give next in a year, and the day of the last one. */
export async function nextNumber(actor: Actor, symbol: string, year: number): Promise<NextNumber> {
  return inCommune(actor.communeId, async (tx) => {
    const series = await tx.numberSeries.findUnique({
      where: { communeId_symbol: { communeId: actor.communeId, symbol } },
      include: { years: { where: { year } } },
    });
    const last = await lastGivenIn(tx, actor, symbol, year);
    const ofYear = series?.years[0];
    return {
      number: numberAfter(last.number, ofYear?.startNumber ?? 1),
      lastIssuedOn: last.issuedOn,
      mode: (series?.mode ?? defaultMode(symbol)) as SeriesMode,
    };
  });
}

export interface SeriesYearView {
  readonly year: number;
  readonly startNumber: number;
  /** How many numbers the portal knows in it, and the last of them. */
  readonly count: number;
  readonly last: number | null;
  readonly closedBy: string | null;
  readonly closed: boolean;
}

export interface SeriesView {
  /** Null while it is only used, and nothing was settled about it. */
  readonly id: string | null;
  readonly symbol: string;
  readonly title: string;
  readonly mode: SeriesMode;
  readonly modeSince: CivilDate | null;
  readonly version: number;
  /** This year and every year that has numbers or settings, latest first. */
  readonly years: readonly SeriesYearView[];
}

type Stored = NumberSeries & {
  readonly years: readonly {
    readonly year: number;
    readonly startNumber: number;
    readonly closedAt: Date | null;
    readonly closedBy: string | null;
  }[];
};

/** Every series with its years, the used but unsettled ones included; empty for those who keep no register. */
export async function listSeries(actor: Actor): Promise<readonly SeriesView[]> {
  if (!canKeepRegisters(actor)) return [];
  const { communeId, today } = actor;
  return inCommune(communeId, async (tx) => {
    const stored: readonly Stored[] = await tx.numberSeries.findMany({
      where: { communeId },
      include: { years: true },
      orderBy: { symbol: "asc" },
    });
    const used = await tx.document.groupBy({
      by: ["series"],
      where: { communeId, deletedAt: null, series: { not: OUTSIDE_SERIES } },
    });
    const given = await tx.document.groupBy({
      by: ["series", "year"],
      where: { communeId, number: { not: null }, state: { in: ["issued", "revoked"] } },
      _count: { _all: true },
      _max: { number: true },
    });
    const known = new Set(stored.map(({ symbol }) => symbol));
    const symbols = [...known, ...used.map(({ series }) => series).filter((series) => !known.has(series))];
    return symbols.map((symbol) => {
      const series = stored.find((one) => one.symbol === symbol);
      const counts = given.filter((one) => one.series === symbol);
      const years = new Set([parts(today).year, ...counts.flatMap(({ year }) => (year === null ? [] : [year]))]);
      for (const { year } of series?.years ?? []) years.add(year);
      return {
        id: series?.id ?? null,
        symbol,
        title: series?.title ?? defaultTitle(symbol),
        mode: (series?.mode ?? defaultMode(symbol)) as SeriesMode,
        modeSince: series?.modeSince ? fromDbDate(series.modeSince) : null,
        version: series?.version ?? 0,
        years: [...years]
          .sort((one, other) => other - one)
          .map((year) => {
            const said = series?.years.find((one) => one.year === year);
            const count = counts.find((one) => one.year === year);
            return {
              year,
              startNumber: said?.startNumber ?? 1,
              count: count?._count._all ?? 0,
              last: count?._max.number ?? null,
              closed: said?.closedAt != null,
              closedBy: said?.closedBy ?? null,
            };
          }),
      };
    });
  });
}
