import type { CivilDate } from "@/lib/kernel/civil-date";

export const PILLARS = ["chinh-quyen-so", "xa-hoi-so", "kinh-te-so", "lo-trinh", "khac"] as const;
export type Pillar = (typeof PILLARS)[number];

/** ratio: numerator of denominator; count: one number; yes-no: done or not. */
export const MEASURES = ["ratio", "count", "yes-no"] as const;
export type Measure = (typeof MEASURES)[number];

/** state: the last approved value holds; flow: the months of a span are summed. */
export const TIMINGS = ["state", "flow"] as const;
export type Timing = (typeof TIMINGS)[number];

/** How a value is held against its target; "trên 80 %" is more-than, "03–05" is between. */
export const COMPARATORS = ["at-least", "more-than", "at-most", "less-than", "equal", "between", "yes"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const FREQUENCIES = ["month", "quarter", "year"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What is counted once of a bản or the commune and offered as a denominator. */
export const BASE_KINDS = [
  "households",
  "people",
  "adults",
  "officials",
  "traders",
  "producers",
  "cooperatives",
  "businesses",
  "products",
  "procedures",
] as const;
export type BaseKind = (typeof BASE_KINDS)[number];

/** What the portal counts by itself from facts kept here. */
export const COUNTS = ["teams-reporting", "hamlets-with-ambassador", "models-recognised"] as const;
export type CountedBy = (typeof COUNTS)[number];

export type Denominator =
  | { readonly kind: "none" }
  | { readonly kind: "reported" }
  | { readonly kind: "base"; readonly bases: readonly BaseKind[] }
  | { readonly kind: "hamlets" }
  | { readonly kind: "fixed"; readonly value: number };

export type ReportedBy =
  | { readonly kind: "hamlet" }
  | { readonly kind: "unit"; readonly unitId: string }
  | { readonly kind: "portal"; readonly countedBy: CountedBy }
  | { readonly kind: "same"; readonly sameAsId: string };

/** What an indicator means on a day. */
export interface Definition {
  readonly indicatorId: string;
  readonly code: string;
  /** Its place in lists. */
  readonly position: number;
  readonly validFrom: CivilDate;
  /** The first day it no longer means this; null while open. */
  readonly validTo: CivilDate | null;
  readonly name: string;
  readonly pillar: Pillar;
  readonly measure: Measure;
  readonly timing: Timing;
  /** "%", "mô hình", "người"; of a ratio always "%". */
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  readonly denominator: Denominator;
  readonly comparator: Comparator;
  readonly reporter: ReportedBy;
  readonly frequency: Frequency;
  readonly source: string | null;
  readonly note: string | null;
}

/** Is the box of an indicator asked in this month (1–12)? Quarters in their last month, years in December. */
export function isAskedIn(frequency: Frequency, month: number): boolean {
  if (frequency === "month") return true;
  return frequency === "quarter" ? month % 3 === 0 : month === 12;
}

/** Does somebody fill it in: a bản or an office? */
export function isReported({ reporter }: Pick<Definition, "reporter">): boolean {
  return reporter.kind === "hamlet" || reporter.kind === "unit";
}
