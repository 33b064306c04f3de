import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { NumberSeries } from "@/prisma/generated/client";
import { padNumber } from "../core/number";
import { defaultMode, defaultTitle, numberAfter, numberUsed } from "../core/number-series";
import { canIssue } from "../policy";
import { lastGivenIn } from "../queries/number-series";

export type NumberRefusal = "forbidden" | "number-used" | "out-of-order" | "year-closed" | "year-over" | "number-gap";

/** What is asked: a number and a day, as a person read them on the form. */
export interface AskedNumber {
  readonly number: number;
  readonly issuedOn: CivilDate;
  /** The order of numbers and days was looked at and is right as it is. */
  readonly confirmOrder?: unknown;
  /** The year of the day is over, and the number belongs to it all the same; with the reason. */
  readonly confirmYear?: unknown;
  readonly yearReason?: string | undefined;
}

export interface GivenNumber {
  readonly number: number;
  /** Another document took the asked number meanwhile: this is the one after it. */
  readonly moved: boolean;
}

/**
 * The series, made on first use, held until the act ends: whoever asks it for a number waits for whoever has one in
 * hand, so that a refused act leaves no gap and two acts never read one number.
 */
export async function holdSeries(tx: Tx, actor: Actor, symbol: string): Promise<NumberSeries> {
  const { communeId } = actor;
  await tx.numberSeries.createMany({
    data: [{ communeId, symbol, title: defaultTitle(symbol), mode: defaultMode(symbol) }],
    skipDuplicates: true,
  });
  await tx.$queryRaw`select 1 from number_series where commune_id = ${communeId}::uuid and symbol = ${symbol} for no key update`;
  return tx.numberSeries.findUniqueOrThrow({ where: { communeId_symbol: { communeId, symbol } } });
}

/**
 * Gives a document its number within the act that issues it. A series of the portal gives the next, whatever number
 * was shown a moment ago; one kept elsewhere takes the number entered, once, and asks about numbers against their days.
 */
export async function giveNumber(
  act: Act,
  actor: Actor,
  symbol: string,
  asked: AskedNumber,
): Promise<Result<GivenNumber, NumberRefusal>> {
  if (!canIssue(actor)) return refuse("forbidden", "Chỉ văn thư và lãnh đạo được cấp số văn bản.");
  const { tx } = act;
  const { year } = parts(asked.issuedOn);
  const series = await holdSeries(tx, actor, symbol);
  const { communeId } = actor;
  const ofYear = await tx.numberSeriesYear.findUnique({
    where: { communeId_seriesId_year: { communeId, seriesId: series.id, year } },
  });
  if (ofYear?.closedAt) {
    const words = `Sổ ${symbol} năm ${year} đã khóa, không cấp thêm số. Văn thư mở lại sổ ở Quản trị, Sổ văn bản nếu khóa nhầm.`;
    return refuse("year-closed", words, { issuedOn: words });
  }
  const late = lateWords(actor, symbol, year, asked);
  if (late) return late;
  const here = series.mode === "here";
  const last = await lastGivenIn(tx, actor, symbol, year);
  const next = numberAfter(last.number, ofYear?.startNumber ?? 1);
  if (here && asked.number > next) {
    const words = `Sổ ${symbol} cấp số liên tục: số tiếp theo là ${padNumber(next)}.`;
    return refuse("number-gap", words, { number: words });
  }
  const number = here ? next : asked.number;
  const given = { communeId, series: symbol, year, state: { in: ["issued", "revoked"] } };
  if (!here && (await tx.document.findFirst({ where: { ...given, number }, select: { id: true } }))) {
    return numberUsed(number, year);
  }
  const against = asked.confirmOrder ? null : await orderWords(tx, given, number, asked.issuedOn);
  if (against) return refuse("out-of-order", against, { confirmOrder: against });
  if (year < parts(actor.today).year) {
    const words = `Cấp số ${padNumber(number)} vào sổ ${symbol} năm ${year} sau khi hết năm: ${asked.yearReason}`;
    await act.audit({ action: "number.given-late", entityType: "number-series", entityId: series.id, words });
  }
  return ok({ number, moved: number !== asked.number });
}

/** A year nobody closed by hand still takes a number after 31 December, but only knowingly and with a reason. */
function lateWords(actor: Actor, symbol: string, year: number, asked: AskedNumber) {
  if (year >= parts(actor.today).year || (asked.confirmYear && (asked.yearReason ?? "").length >= 5)) return null;
  const words = `Năm ${year} đã hết mà ngày ký thuộc năm ${year}: số này vào sổ ${symbol} của năm cũ. Xem lại ngày, hoặc xác nhận và ghi lý do.`;
  const said: Record<string, string> = asked.confirmYear
    ? { yearReason: "Ghi lý do cấp số vào sổ năm cũ." }
    : { confirmYear: words };
  return refuse("year-over" as const, words, said);
}

/** Numbers of a series run with time; what a smaller one with a later day, or the reverse, is told. */
async function orderWords(
  tx: Tx,
  given: { readonly communeId: string; readonly series: string; readonly year: number; state: { in: string[] } },
  number: number,
  day: CivilDate,
): Promise<string | null> {
  const ending = "Xem lại, hoặc đánh dấu xác nhận nếu đúng là như vậy.";
  const select = { number: true, issuedOn: true } as const;
  const before = await tx.document.findFirst({
    where: { ...given, number: { lt: number }, issuedOn: { gt: toDbDate(day) } },
    orderBy: { number: "desc" },
    select,
  });
  if (before?.issuedOn) {
    return `Số ${padNumber(before.number ?? 0)} đã cấp ngày ${formatDay(fromDbDate(before.issuedOn))}: số lớn hơn mà ngày lại sớm hơn. ${ending}`;
  }
  const after = await tx.document.findFirst({
    where: { ...given, number: { gt: number }, issuedOn: { lt: toDbDate(day) } },
    orderBy: { number: "asc" },
    select,
  });
  if (!after?.issuedOn) return null;
  return `Số ${padNumber(after.number ?? 0)} đã cấp ngày ${formatDay(fromDbDate(after.issuedOn))}: số nhỏ hơn mà ngày lại muộn hơn. ${ending}`;
}
