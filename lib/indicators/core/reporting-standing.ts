import { type Due, isOverdue, type Lateness, latenessOf } from "./lateness";
import type { ReportState } from "./report-states";

/**
 * How one reporter stands in one period. not-asked: nothing is asked of them; not-due: nothing sent, there is time yet;
 * missing: nothing sent and the time is over; waiting: sent, to be approved; returned: sent, to be mended; approved.
 */
export const STANDINGS = ["not-asked", "not-due", "missing", "waiting", "returned", "approved"] as const;
export type Standing = (typeof STANDINGS)[number];

/** A row of a reporter's reports for the period, of any state. */
export interface KnownReport {
  readonly id: string;
  readonly state: ReportState;
  readonly submittedAt: Date | null;
}

export interface ReporterStanding {
  readonly standing: Standing;
  /** The report that stands: approved, or else the one on its way. */
  readonly reportId: string | null;
  /** When the reporter first sent anything for the period: what comes after a return or a restatement is not held against them. */
  readonly sentAt: Date | null;
  /** Of the first sending; null while nothing is sent. */
  readonly lateness: Lateness | null;
  /** The time is over, whether or not something was sent. */
  readonly over: boolean;
}

const STANDING_OF: Partial<Record<ReportState, Standing>> = {
  approved: "approved",
  submitted: "waiting",
  returned: "returned",
};

function firstSent(reports: readonly KnownReport[]): Date | null {
  let first: Date | null = null;
  for (const { state, submittedAt } of reports)
    if (state !== "draft" && submittedAt && (first === null || submittedAt < first)) first = submittedAt;
  return first;
}

/** Where a reporter stands at an instant; `asked`: at least one box is asked of them. What was sent counts in any case. */
export function standingOf(asked: boolean, due: Due, reports: readonly KnownReport[], now: Date): ReporterStanding {
  const over = isOverdue(due, now);
  const standing = (["approved", "submitted", "returned"] as const).find((state) =>
    reports.some((report) => report.state === state),
  );
  if (!standing) {
    const none = asked ? (over ? "missing" : "not-due") : "not-asked";
    return { standing: none, reportId: null, sentAt: null, lateness: null, over };
  }
  const report = reports.find(({ state }) => state === standing);
  const sentAt = firstSent(reports);
  return {
    standing: STANDING_OF[standing] ?? "waiting",
    ...{ reportId: report?.id ?? null, sentAt, over },
    lateness: sentAt && latenessOf(due, sentAt),
  };
}

/** Does the office still wait for something from them: nothing sent, or sent back to be mended? */
export function stillOwes({ standing }: ReporterStanding): boolean {
  return standing === "missing" || standing === "not-due" || standing === "returned";
}

/** The four colours of a heatmap, and what is still open: đủ, trễ, thiếu, không phải báo. */
export const HEATS = ["full", "late", "missing", "open", "not-asked"] as const;
export type Heat = (typeof HEATS)[number];

/** A report sent back and not mended in time leaves its figures missing. */
export function heatOf({ standing, lateness, over }: ReporterStanding): Heat {
  if (standing === "not-asked" || standing === "missing") return standing;
  if (standing === "not-due") return "open";
  if (standing === "returned") return over ? "missing" : "open";
  return lateness?.late ? "late" : "full";
}

/** How many reporters stand where; each is in exactly one of notDue, missing, waiting, returned and approved. */
export interface StandingTally {
  readonly asked: number;
  readonly notDue: number;
  readonly missing: number;
  readonly waiting: number;
  readonly returned: number;
  readonly approved: number;
  /** Of those that sent (waiting, returned, approved): in time, and late. */
  readonly inTime: number;
  readonly late: number;
}

/** Counts each reporter once; those nothing is asked of are left out. */
export function tallyStandings(all: readonly ReporterStanding[]): StandingTally {
  const asked = all.filter(({ standing }) => standing !== "not-asked");
  const count = (wanted: Standing) => asked.filter(({ standing }) => standing === wanted).length;
  const sent = asked.filter(({ lateness }) => lateness !== null);
  const late = sent.filter(({ lateness }) => lateness?.late).length;
  return {
    ...{ asked: asked.length, notDue: count("not-due"), missing: count("missing"), waiting: count("waiting") },
    ...{ returned: count("returned"), approved: count("approved"), inTime: sent.length - late, late },
  };
}
