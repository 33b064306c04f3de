import { lastGoodDay, USUAL_RULE } from "@/lib/indicators/core/calendar";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import type { Period } from "@/lib/kernel/period";

/** The months of the sample: January to November 2026 are reported, December has just begun. */
export const SAMPLE_MONTHS: readonly Period[] = Array.from({ length: 11 }, (_, index) => ({
  ...{ kind: "month" as const, year: 2026, index: index + 1 },
}));
export const NEXT_MONTH: Period = { kind: "month", year: 2026, index: 12 };

/** Base figures of a bản by its number, made up but plausible: about 18,000 people in 35 bản. */
export function hamletBases(number: number): Record<string, number> {
  const households = 78 + ((number * 37) % 71);
  const people = Math.round(households * (4.3 + ((number * 7) % 9) / 10));
  return {
    households,
    people,
    adults: Math.round(people * 0.64),
    producers: Math.round(households * (0.25 + ((number * 11) % 20) / 100)),
    cooperatives: number % 5 === 0 ? 1 : 0,
    businesses: number % 4 === 1 ? 1 + (number % 3) : 0,
  };
}

export const COMMUNE_BASES: Readonly<Record<string, number>> = {
  officials: 62,
  traders: 118,
  products: 16,
  procedures: 318,
  cooperatives: 14,
  businesses: 23,
};

/** How a month went for a bản in the sample. */
export interface SampleTurn {
  readonly sentOn: CivilDate | null;
  readonly state: "approved" | "submitted" | "returned" | "missing";
}

const ALWAYS_LATE: readonly number[] = [3, 11, 26];
const MISSED: Readonly<Record<number, readonly number[]>> = { 17: [10, 11], 20: [3, 7, 11], 31: [11], 34: [1, 2] };
const WAITING: readonly number[] = [5, 12, 22, 29];

/** When a bản sent a month's report and what became of it. */
export function sampleTurn(number: number, month: Period): SampleTurn {
  if (MISSED[number]?.includes(month.index)) return { sentOn: null, state: "missing" };
  const due = lastGoodDay(USUAL_RULE, month, new Map());
  const late = ALWAYS_LATE.includes(number) || (number * month.index) % 23 === 5;
  const sentOn = late ? addDays(due, 1 + (number % 3)) : addDays(due, -((number + month.index) % 6));
  if (month.index !== 11) return { sentOn, state: "approved" };
  if (number === 15) return { sentOn, state: "returned" };
  return { sentOn, state: WAITING.includes(number) ? "submitted" : "approved" };
}

/** A share that grows over the months, a little differently in every bản. */
function grown(whole: number, start: number, gain: number, number: number, month: number): number {
  const share = start + ((number * 13) % 10) / 100 + (gain * month) / 12;
  return Math.min(whole, Math.round(whole * share));
}

const blank = { numerator: null, denominator: null, yes: null, nothing: false, reason: null };

/** What a bản reports in a month, by the code of the indicator. */
export function hamletValues(number: number, month: Period): Record<string, Omit<FilledValue, "indicatorId">> {
  const bases = hamletBases(number);
  const shops = (bases.producers ?? 0) + (bases.cooperatives ?? 0) + (bases.businesses ?? 0);
  const adults = bases.adults ?? 0;
  const { index } = month;
  const guided = 12 + ((number * 5 + index * 7) % 30) + index;
  return {
    "XHS-02": { ...blank, numerator: grown(adults, 0.22, 0.3, number, index), denominator: adults },
    "KTS-01": {
      ...blank,
      denominator: shops,
      numerator: number === 7 && index === 8 ? shops + 2 : grown(shops, 0.1, 0.25, number, index),
      reason: number === 7 && index === 8 ? "Có 2 hộ mới đăng ký kinh doanh, chưa cập nhật số nền" : null,
    },
    "BC-01":
      number === 13 && index === 10
        ? { ...blank, numerator: guided * 6, reason: "Tổ chức hai ngày hội chuyển đổi số tại bản" }
        : { ...blank, numerator: guided },
    "BC-02": {
      ...blank,
      denominator: bases.households ?? 0,
      numerator: grown(bases.households ?? 0, 0.15, 0.28, number, index),
    },
    "BC-03": (number + index) % 9 === 0 ? { ...blank, nothing: true } : { ...blank, numerator: 1 + (index % 2) },
  };
}

/** What an office reports in a month, by the code of the indicator. */
export function officeValue(code: string, month: Period): Omit<FilledValue, "indicatorId"> {
  const { index } = month;
  const of = (whole: number, start: number, gain: number) => ({
    ...{ ...blank, denominator: whole, numerator: grown(whole, start, gain, 0, index) },
  });
  const total = 180 + ((index * 29) % 60);
  const values: Record<string, Omit<FilledValue, "indicatorId">> = {
    "CQS-01": of(318, 0.6, 0.3),
    "CQS-02": of(total, 0.58, 0.18),
    "CQS-03": of(total - 12, 0.5, 0.35),
    "CQS-04": of(62, 0.4, 0.35),
    "CQS-05": of(62, 0.8, 0.2),
    "CQS-06": of(260 + index * 3, 0.86, 0.12),
    "CQS-07": of(240, 0.7, 0.25),
    "CQS-08": of(62, 0.35, 0.5),
    "CQS-09": of(62, 0.1, 0.3),
    "XHS-01": of(SAMPLE_ADULTS, 0.62, 0.14),
    "KTS-02": of(37, 0.2, 0.3),
    "KTS-03": of(16, 0.05, 0.12),
    "RM-01": { ...blank, yes: index > 8 },
    "RM-04": { ...blank, numerator: Math.min(4, Math.floor(index / 3)) },
    "RM-05": { ...blank, numerator: index > 6 ? 2 : 1 },
    "RM-06": of(118, 0.12, 0.3),
    "RM-07": { ...blank, yes: false },
  };
  const value = values[code];
  if (!value) throw new Error(`the sample has no figure of ${code}`);
  return value;
}

/** All adults of the sample's bản. */
export const SAMPLE_ADULTS = Array.from({ length: 35 }, (_, index) => hamletBases(index + 1).adults ?? 0).reduce(
  (sum, adults) => sum + adults,
  0,
);
