/**
 * draft (being filled in at the desk) → submitted → returned (with a reason) or approved → superseded (by a
 * restatement). A second report of the same reporter and period waits as a rival until a person chooses; what is not
 * chosen is dropped, and kept.
 */
export const REPORT_STATES = ["draft", "submitted", "returned", "approved", "superseded", "rival", "dropped"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Of one reporter and period at most one of these stands at a time. */
export const OPEN_STATES = ["draft", "submitted", "returned"] as const satisfies readonly ReportState[];

/** phone, desk, on-behalf (typed by the office after a call), import (a workbook) or file (sent by hand). */
export const VIAS = ["phone", "desk", "on-behalf", "import", "file"] as const;
export type Via = (typeof VIAS)[number];

/** One indicator of a report as typed; a box left blank has no value at all. */
export interface FilledValue {
  readonly indicatorId: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly yes: boolean | null;
  /** "–": there is nothing to report. */
  readonly nothing: boolean;
  /** Why it jumps beyond the usual spread. */
  readonly reason: string | null;
}
