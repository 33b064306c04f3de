import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { Report, ReportValue } from "@/prisma/generated/client";
import type { PeriodRef } from "../core/period-ref";
import { type FilledValue, OPEN_STATES, type ReportState, type Via } from "../core/report-states";
import { type Reporter, reporterColumns, reporterOf } from "../core/reporter";

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

export type ReportRow = Report & { readonly values: readonly ReportValue[] };

/** A row of the database as the report it is. */
export function toReport(row: ReportRow): ReportFacts {
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

/** Which rows are of one reporter and period. */
export function ofPeriod(actor: Actor, { periodKey, campaignId }: PeriodRef, reporter: Reporter) {
  return { communeId: actor.communeId, periodKey, campaignId, ...reporterColumns(reporter) };
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

/** The same from the database, within a transaction under way; who may see it is the caller's to decide. */
export async function standingReportsIn(
  tx: Tx,
  actor: Actor,
  ref: PeriodRef,
  reporter: Reporter,
): Promise<StandingReports> {
  const rows = await tx.report.findMany({
    where: { ...ofPeriod(actor, ref, reporter), state: { in: [...OPEN_STATES, "approved", "rival"] } },
    include: { values: true },
    orderBy: { id: "asc" },
  });
  return standingOf(rows.map(toReport));
}
