import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import type { FillState } from "../core/fill-state";
import { type Due, isOverdue } from "../core/lateness";
import type { PeriodRef } from "../core/period-ref";
import { countOpenRemarks } from "./remarks";
import { readOwnForms } from "./report-form";
import { countWaitingReports, type WaitingReports } from "./reports";

/** A report its reader still has to send. */
export interface OwedReport extends PeriodRef {
  readonly reporterKey: string;
  readonly reporterName: string;
  readonly periodWords: string;
  readonly due: Due;
  readonly overdue: boolean;
  readonly fill: FillState;
}

/** What of the reports waits for this person: to send, to approve, to choose between, to answer. */
export interface ReportWork {
  readonly owed: readonly OwedReport[];
  readonly submitted: WaitingReports;
  readonly rivals: WaitingReports;
  readonly remarks: number;
}

export async function reportWork(actor: Actor): Promise<ReportWork> {
  const forms = await readOwnForms(actor);
  const at = now();
  const owed = forms
    .filter(({ fill }) => fill !== "sent" && fill !== "approved")
    .map(({ period, reporter, due, fill }) => ({
      ...{ periodKey: period.periodKey, campaignId: period.campaignId, periodWords: period.words },
      ...{ reporterKey: reporter.key, reporterName: reporter.name, due, overdue: isOverdue(due, at), fill },
    }))
    .sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : 0));
  const waiting = await countWaitingReports(actor);
  return { owed, ...waiting, remarks: await countOpenRemarks(actor) };
}
