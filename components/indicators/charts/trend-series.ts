/** A place on the time axis; amounts are hundredths of the unit, null where nothing is known. */
export interface TrendRow {
  readonly at: string;
  readonly reached: number | null;
  readonly aim: number | null;
  readonly expected: number | null;
}

export interface TrendSeries {
  readonly points: readonly TrendRow[];
  readonly unit: string;
  readonly height?: number;
  readonly names?: { readonly reached?: string; readonly aim?: string; readonly expected?: string };
}

/** One bar: an amount in hundredths of the unit. */
export interface BarRow {
  readonly name: string;
  readonly reached: number;
  readonly met: boolean;
}

export interface BarSeries {
  readonly bars: readonly BarRow[];
  readonly unit: string;
  /** Hundredths of the unit; a line across all bars. */
  readonly aim: number | null;
}
