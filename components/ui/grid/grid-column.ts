import type { ReactNode } from "react";
import type { Tone } from "../tone";

export interface GridColumn {
  readonly id: string;
  readonly head: string;
  /** Under the head: the unit, what is asked. */
  readonly under?: string;
  /** Said of the cell that has the focus, above the grid: what it was last time, what it is part of. */
  readonly about?: (row: string) => string;
  readonly text?: boolean;
}

export interface GridRow {
  readonly id: string;
  readonly head: string;
  /** Why nothing may be typed in it; null when it may. */
  readonly locked: string | null;
  /** What stands at the end of the row: its state, its actions. */
  readonly end?: ReactNode;
}

/** What is wrong or odd about a cell, in words. */
export interface CellRemark {
  readonly tone: Extract<Tone, "danger" | "warning">;
  readonly words: string;
}
