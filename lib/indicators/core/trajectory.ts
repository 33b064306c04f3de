import { type MonthNumber, yearOfMonth } from "./figures/month-number";

/** A value of an indicator in a month, in hundredths of its unit. */
export interface TrendPoint {
  readonly month: MonthNumber;
  readonly centi: number;
}

/** Fewer months than this say nothing of where things are going. */
export const MONTHS_NEEDED = 6;
/** What is older says little of the pace of today. */
const MONTHS_LOOKED_AT = 12;

export type Trajectory =
  | { readonly kind: "not-enough"; readonly have: number }
  | {
      readonly kind: "known";
      /** Hundredths of the unit gained in a year at the pace of the last twelve months. */
      readonly perYear: number;
      readonly from: TrendPoint;
      /** Where that pace leads by December of each year up to the goal's, hundredths; never below 0. */
      readonly decembers: readonly TrendPoint[];
      readonly reached: boolean;
    };

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? 0;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
}

/**
 * Where an indicator is going: the median of the slopes between all pairs of its last twelve months (Theil–Sen, so that
 * one odd month does not turn it), drawn on to December of the goal's year. An estimate, said only from six months on;
 * `goal.above` asks for more than its amount;
 * `ceiling` is what cannot be passed (10.000 of a share).
 */
export function trajectory(
  points: readonly TrendPoint[],
  goal: { readonly year: number; readonly centi: number; readonly above?: boolean },
  ceiling: number | null = null,
): Trajectory {
  const last = [...points].sort((a, b) => a.month - b.month).at(-1);
  const near = points.filter(({ month }) => last && month > last.month - MONTHS_LOOKED_AT);
  if (!last || near.length < MONTHS_NEEDED) return { kind: "not-enough", have: near.length };
  const slopes = near
    .flatMap((a) => near.flatMap((b) => (b.month > a.month ? [(b.centi - a.centi) / (b.month - a.month)] : [])))
    .sort((a, b) => a - b);
  const perMonth = median(slopes);
  const reach = (month: MonthNumber) => {
    const centi = Math.max(0, Math.round(last.centi + perMonth * (month - last.month)));
    return ceiling === null ? centi : Math.min(ceiling, centi);
  };
  const first = yearOfMonth(last.month);
  const decembers = Array.from({ length: Math.max(0, goal.year - first + 1) }, (_, step) => {
    const month = (first + step) * 12 + 11;
    return { month, centi: reach(month) };
  });
  const end = decembers.at(-1) ?? last;
  return {
    kind: "known",
    perYear: Math.round(perMonth * 12),
    from: last,
    decembers,
    reached: goal.above ? end.centi > goal.centi : end.centi >= goal.centi,
  };
}
