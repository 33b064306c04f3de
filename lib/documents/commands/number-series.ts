import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { padNumber } from "../core/number";
import { isSymbol } from "../core/number-series";
import { seriesModeLabel } from "../labels";
import { canKeepRegisters } from "../policy";
import { lastGivenIn } from "../queries/number-series";
import type { SeriesInput, YearInput } from "../schema";
import { holdSeries } from "./give-number";

export type SeriesRefusal = "forbidden" | "bad-symbol" | "stale" | "numbers-given" | "year-not-over";

const forbidden = refuse("forbidden" as const, "Chỉ văn thư và quản trị được đặt sổ văn bản.");
const stale = refuse("stale" as const, "Người khác vừa sửa sổ này. Tải lại trang để xem rồi sửa tiếp.");

/** Settles a series: its title, how it takes numbers, and with which number the given year begins. */
export async function saveSeries(actor: Actor, input: SeriesInput): Promise<Result<{ symbol: string }, SeriesRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const { symbol, title, mode, year, startNumber } = input;
  if (!isSymbol(symbol)) {
    const words = "Ký hiệu sổ viết như QĐ-UBND, QĐ-BCĐ hoặc UBND-VHXH.";
    return refuse("bad-symbol", words, { symbol: words });
  }
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const series = await holdSeries(tx, actor, symbol);
    // Version 0 is a series nobody has settled yet; the first use may have made it since, as it stands by default.
    if (series.version !== (input.version || 1)) return stale;
    const key = { communeId, seriesId: series.id, year };
    const ofYear = await tx.numberSeriesYear.findUnique({ where: { communeId_seriesId_year: key } });
    const was = ofYear?.startNumber ?? 1;
    const { number: last } = await lastGivenIn(tx, actor, symbol, year);
    if (startNumber !== was && last !== null) {
      const words = `Năm ${year} sổ này đã cấp đến số ${padNumber(last)}: không đổi số bắt đầu được nữa.`;
      return refuse("numbers-given" as const, words, { startNumber: words });
    }
    await tx.numberSeriesYear.upsert({
      where: { communeId_seriesId_year: key },
      create: { ...key, startNumber },
      update: { startNumber },
    });
    const modeSince = mode === series.mode ? series.modeSince : toDbDate(actor.today);
    await tx.numberSeries.update({
      where: { communeId_id: { communeId, id: series.id } },
      data: { title, mode, modeSince, version: { increment: 1 } },
    });
    const words = `Đặt sổ ${symbol}: ${title}, ${seriesModeLabel[mode].toLocaleLowerCase("vi")}, năm ${year} bắt đầu từ số ${padNumber(startNumber)}`;
    await audit({
      ...{ action: "number-series.saved", entityType: "number-series", entityId: series.id, words },
      before: { title: series.title, mode: series.mode, startNumber: was },
      after: { title, mode, startNumber },
    });
    return ok({ symbol });
  });
}

/** Closes a year of a series once it is over, or opens it again: a closed year gives no number. */
export async function closeYear(actor: Actor, input: YearInput): Promise<Result<{ symbol: string }, SeriesRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const { symbol, year, closed } = input;
  if (closed && actor.today <= civilDate(`${year}-12-31`)) {
    return refuse("year-not-over", `Năm ${year} chưa hết: khóa sổ sau ngày 31/12/${year}.`);
  }
  const { communeId } = actor;
  return transact(actor, async ({ tx, at, audit }) => {
    const series = await holdSeries(tx, actor, symbol);
    const key = { communeId, seriesId: series.id, year };
    const ofYear = await tx.numberSeriesYear.findUnique({ where: { communeId_seriesId_year: key } });
    if ((ofYear?.closedAt != null) === closed) return stale;
    const data = closed ? { closedAt: at, closedBy: actor.name } : { closedAt: null, closedBy: null };
    await tx.numberSeriesYear.upsert({
      where: { communeId_seriesId_year: key },
      create: { ...key, ...data },
      update: data,
    });
    const words = closed ? `Khóa sổ ${symbol} năm ${year}` : `Mở lại sổ ${symbol} năm ${year}`;
    await audit({ action: "number-series.closed", entityType: "number-series", entityId: series.id, words });
    return ok({ symbol });
  });
}
