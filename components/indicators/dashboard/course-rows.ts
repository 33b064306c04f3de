import { type Course, monthLabel } from "@/lib/indicators/core/dashboard";
import type { TrendRow } from "../charts/trend-series";

/** Every month from the first value to December of the last year looked at, with what is known of it. */
export function courseRows({ points, targets, going }: Course): readonly TrendRow[] {
  const decembers = new Map(targets.map(({ year, valueCenti }) => [year * 12 + 11, valueCenti]));
  const expected = new Map(
    going.kind === "known" ? [going.from, ...going.decembers].map(({ month, centi }) => [month, centi]) : [],
  );
  const reached = new Map(points.map(({ month, centi }) => [month, centi]));
  const months = [...reached.keys(), ...expected.keys(), ...decembers.keys()];
  if (months.length === 0) return [];
  const first = Math.min(...months);
  return Array.from({ length: Math.max(...months) - first + 1 }, (_, step) => {
    const month = first + step;
    return {
      at: monthLabel(month),
      reached: reached.get(month) ?? null,
      aim: decembers.get(month) ?? null,
      expected: expected.get(month) ?? null,
    };
  });
}

/** Only months something is known of: what a table lists. */
export function knownRows(rows: readonly TrendRow[]): readonly TrendRow[] {
  return rows.filter(({ reached, aim, expected }) => reached !== null || aim !== null || expected !== null);
}
