import { formatPeriod, parsePeriodKey } from "@/lib/kernel/period";
import {
  type MonthNumber,
  type MonthSpan,
  monthInYear,
  monthKey,
  spanOfMonths,
  yearOfMonth,
} from "../figures/month-number";

/** What a report paper may be about. */
export const PAPER_PERIODS = ["month", "quarter", "half", "year"] as const;
export type PaperPeriodKind = (typeof PAPER_PERIODS)[number];

/** The time a report paper is about: "2026-11", "2026-Q4", "2026-H1" (six months) or "2026". */
export interface PaperPeriod {
  readonly key: string;
  readonly kind: PaperPeriodKind;
  /** "tháng 11 năm 2026", "6 tháng đầu năm 2026". */
  readonly words: string;
  readonly span: MonthSpan;
}

const HALF = /^((?:19|20|21)\d{2})-H([12])$/;

/** Reads a key; null when it is none. */
export function paperPeriod(key: string): PaperPeriod | null {
  const half = HALF.exec(key);
  if (half) {
    const year = Number(half[1]);
    const from = year * 12 + (half[2] === "1" ? 0 : 6);
    const words = `6 tháng ${half[2] === "1" ? "đầu" : "cuối"} năm ${year}`;
    return { key, kind: "half", words, span: { from, to: from + 5 } };
  }
  const period = parsePeriodKey(key);
  return period && { key, kind: period.kind, words: formatPeriod(period), span: spanOfMonths(period) };
}

/** The key of a kind of period that a month lies in. */
export function paperPeriodKey(kind: PaperPeriodKind, month: MonthNumber): string {
  const year = yearOfMonth(month);
  switch (kind) {
    case "month":
      return monthKey(month);
    case "quarter":
      return `${year}-Q${Math.ceil(monthInYear(month) / 3)}`;
    case "half":
      return `${year}-H${monthInYear(month) <= 6 ? 1 : 2}`;
    case "year":
      return String(year);
  }
}

/** The period of the same kind a month lies in. */
function periodAt(kind: PaperPeriodKind, month: MonthNumber): PaperPeriod {
  const found = paperPeriod(paperPeriodKey(kind, month));
  if (!found) throw new Error(`no period at month ${month}`);
  return found;
}

export const periodBefore = ({ kind, span }: PaperPeriod) => periodAt(kind, span.from - 1);
export const periodAfter = ({ kind, span }: PaperPeriod) => periodAt(kind, span.to + 1);

/** The same months a year earlier. */
export function yearBefore({ span }: Pick<PaperPeriod, "span">): MonthSpan {
  return { from: span.from - 12, to: span.to - 12 };
}
