import { type MonthNumber, monthOfNumber, monthsIn } from "@/lib/indicators/core/figures/month-number";
import { type Period, periodKey, shiftPeriod } from "@/lib/kernel/period";

const ROMAN = ["", "I", "II", "III", "IV"];

/** "Tháng 11/2026", "Quý IV/2026", "Năm 2026": as the head of a column. */
export function periodHead({ kind, year, index }: Period): string {
  if (kind === "year") return `Năm ${year}`;
  return kind === "quarter" ? `Quý ${ROMAN[index]}/${year}` : `Tháng ${index}/${year}`;
}

export interface PeriodChoices {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const BACK = { month: 24, quarter: 12, year: 5 } as const;
const GROUP = { month: "Tháng", quarter: "Quý", year: "Năm" } as const;

/** Months, quarters and years up to one, the newest first, and the one chosen when it is none of them. */
export function periodChoices(newest: MonthNumber, chosen: Period): readonly PeriodChoices[] {
  const month = monthOfNumber(newest + 1);
  return (["month", "quarter", "year"] as const).map((kind) => {
    const index = kind === "month" ? month.index : kind === "quarter" ? Math.ceil(month.index / 3) : 1;
    const last: Period = { kind, year: month.year, index };
    const periods = Array.from({ length: BACK[kind] }, (_, back) => shiftPeriod(last, -back));
    const all = chosen.kind === kind && !periods.some((one) => periodKey(one) === periodKey(chosen));
    return {
      label: GROUP[kind],
      choices: [...periods, ...(all ? [chosen] : [])].map((one) => ({ value: periodKey(one), label: periodHead(one) })),
    };
  });
}

/** Months up to one, the newest first. */
export function monthChoices(newest: MonthNumber, count = 36) {
  return monthsIn({ from: newest - count + 1, to: newest })
    .reverse()
    .map((month) => {
      const period = monthOfNumber(month);
      return { value: periodKey(period), label: periodHead(period) };
    });
}
