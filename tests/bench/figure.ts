/** One figure of a run, as it is printed: a line of JSON. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "MB" | "KB" | "/s" | "requests" | "ratio";
  /** What the same work costs at least, measured in the same run; null where nothing was there to compare with. */
  readonly floor: number | null;
  readonly note: string;
}

/** Figures that are measured together, because they need the same preparations. */
export interface Bench {
  readonly names: readonly string[];
  readonly measure: (say: Say) => Promise<readonly Figure[]>;
}

/** Tells how far a run has come; never on the output that carries the figures. */
export type Say = (line: string) => void;

/** Three figures are enough to tell speeds apart. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function figure(name: string, value: number, unit: Figure["unit"], floor: number | null, note: string): Figure {
  return { name, value: rounded(value), unit, floor: floor === null ? null : rounded(floor), note };
}
