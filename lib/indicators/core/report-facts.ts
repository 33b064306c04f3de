import type { PeriodRef } from "./period-ref";
import { type FilledValue, OPEN_STATES, type ReportState, type Via } from "./report-states";
import { type Reporter, reporterOf } from "./reporter";

/** A report with its values, as it is written down. */
export interface ReportFacts extends PeriodRef {
  readonly id: string;
  readonly reporter: Reporter;
  readonly no: number;
  readonly submissionKey: string;
  readonly state: ReportState;
  readonly version: number;
  readonly via: Via;
  readonly givenBy: string | null;
  readonly senderName: string;
  readonly clientAt: Date | null;
  /** When this period was first reported by this reporter: what lateness goes by, a correction too. */
  readonly submittedAt: Date | null;
  readonly decidedName: string | null;
  readonly decidedAt: Date | null;
  readonly returnReason: string | null;
  readonly restatesId: string | null;
  readonly restateReason: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly values: readonly FilledValue[];
}

/** A report as the database keeps it. */
interface StoredReport extends Omit<ReportFacts, "reporter" | "state" | "via" | "values"> {
  readonly hamletId: string | null;
  readonly unitId: string | null;
  readonly state: string;
  readonly via: string;
  readonly values: readonly FilledValue[];
}

/** A row of the database as the report it is. */
export function toReport(row: StoredReport): ReportFacts {
  return {
    ...{ id: row.id, reporter: reporterOf(row), periodKey: row.periodKey, campaignId: row.campaignId, no: row.no },
    ...{ submissionKey: row.submissionKey, state: row.state as ReportState, version: row.version, via: row.via as Via },
    ...{ givenBy: row.givenBy, senderName: row.senderName, clientAt: row.clientAt, submittedAt: row.submittedAt },
    ...{ decidedName: row.decidedName, decidedAt: row.decidedAt, returnReason: row.returnReason },
    ...{ restatesId: row.restatesId, restateReason: row.restateReason },
    ...{ difficulties: row.difficulties, proposals: row.proposals },
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt },
    values: row.values.map(({ indicatorId, numerator, denominator, yes, nothing, reason }) => ({
      ...{ indicatorId, numerator, denominator, yes, nothing, reason },
    })),
  };
}

/** What there is of one reporter and period: on its way, approved, and those waiting for a choice. */
export interface StandingReports {
  /** A draft, a submitted or a returned one. */
  readonly open: ReportFacts | null;
  readonly approved: ReportFacts | null;
  readonly rivals: readonly ReportFacts[];
}

/** Sorts the reports of one reporter and period; superseded and dropped ones are history. */
export function standingOf(reports: readonly ReportFacts[]): StandingReports {
  const isOpen = ({ state }: ReportFacts) => OPEN_STATES.some((open) => open === state);
  return {
    open: reports.find(isOpen) ?? null,
    approved: reports.find(({ state }) => state === "approved") ?? null,
    rivals: reports.filter(({ state }) => state === "rival"),
  };
}
